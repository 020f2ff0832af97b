/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;

/** Refuses a second name where only one can stand. */
public class SingleNameLinker extends LazyLinker {
	@Override
	protected void createAndSetProxy(EObject object, INode node, EReference reference) {
		if (!reference.isMany() && object.eIsSet(reference) && object.eResource() != null)
			object.eResource().getErrors().add(new RepeatedWord(object, reference, node));
		else
			super.createAndSetProxy(object, node, reference);
	}
}
