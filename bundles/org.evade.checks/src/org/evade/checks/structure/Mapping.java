/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import org.eclipse.emf.ecore.EObject;
import org.evade.model.ClassCrosswalk;
import org.evade.model.ClassMapping;
import org.evade.model.MappingKind;
import org.evade.model.Scheme;
import org.evade.model.SchemeClass;

/**
 * A match of two classes, wherever it is stated.
 *
 * @param source
 *            the class that is matched
 * @param kind
 *            kind, read from source to target
 * @param target
 *            the other class
 */
record Mapping(SchemeClass source, MappingKind kind, SchemeClass target) {
	/** Reads a mapping inside a scheme or outside. */
	static Mapping of(EObject object) {
		return object instanceof ClassCrosswalk outside
				? new Mapping(outside.getSource(), outside.getKind(), outside.getTarget())
				: new Mapping((SchemeClass) object.eContainer(), ((ClassMapping) object).getKind(),
						((ClassMapping) object).getTarget());
	}

	/** The scheme that a class belongs to. */
	static Scheme scheme(SchemeClass of) {
		EObject at = of;
		while (at != null && !(at instanceof Scheme))
			at = at.eContainer();
		return (Scheme) at;
	}

	/** Kind as read from the target to the source. */
	MappingKind back() {
		return switch (kind) {
		case BROADER -> MappingKind.NARROWER;
		case NARROWER -> MappingKind.BROADER;
		case EXACT, RELATED -> kind;
		};
	}
}
