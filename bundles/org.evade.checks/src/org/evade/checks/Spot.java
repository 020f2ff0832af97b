/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where a finding stands: an object, or the text of one of its features.
 *
 * @param object
 *            object of the finding
 * @param feature
 *            feature, or null for the object's id or first line
 * @param index
 *            index in a feature of many values
 */
public record Spot(EObject object, EStructuralFeature feature, int index) {
	/** The object's id, or its first line. */
	public static Spot at(EObject object) {
		return new Spot(object, null, 0);
	}

	/** The text of a feature. */
	public static Spot at(EObject object, EStructuralFeature feature) {
		return new Spot(object, feature, 0);
	}

	/** The text of one value of a feature. */
	public static Spot at(EObject object, EStructuralFeature feature, int index) {
		return new Spot(object, feature, index);
	}
}
