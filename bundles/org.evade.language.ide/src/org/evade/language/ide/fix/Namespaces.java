/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.naming.EvadeNames;

/** Namespaces of objects. */
final class Namespaces {
	private Namespaces() {
	}

	/** Namespace of the file that holds an object, or null. */
	static String of(EObject object) {
		return EvadeNames.namespaceOf(object);
	}
}
