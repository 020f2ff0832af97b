/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.access;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.edit.TextRange;

/**
 * What a name in a text stands for.
 *
 * @param object
 *            the object, a proxy when the name is not declared; the reference list for a citation number that a missing list would
 *            hold; null for a citation number without an entry
 * @param holder
 *            object whose text holds the name
 * @param at
 *            where the name is written
 * @param declares
 *            whether the object is declared here
 * @param isNumber
 *            whether the name is the number of a reference list
 */
public record Target(EObject object, EObject holder, TextRange at, boolean declares, boolean isNumber) {
	/** Whether the name stands for something. */
	public boolean isKnown() {
		return object != null && !object.eIsProxy();
	}
}
