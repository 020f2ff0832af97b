/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;

/** Gives references of a part of a file new proxies, where Xtext's linker would begin the whole file anew. */
final class ProxyLinker extends LazyLinker {
	/** Puts a proxy into every reference of an object and its contents. */
	void install(EObject object) {
		doLinkModel(object, new ListBasedDiagnosticConsumer());
	}

	/** A proxy that looks a name up when it is asked. */
	EObject proxy(EObject source, EReference reference, INode node) {
		return createProxy(source, node, reference);
	}
}
