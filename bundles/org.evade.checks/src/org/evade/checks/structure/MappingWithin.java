/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.CLASS_CROSSWALK;
import static org.evade.model.EvadePackage.Literals.CLASS_CROSSWALK__TARGET;
import static org.evade.model.EvadePackage.Literals.CLASS_MAPPING;
import static org.evade.model.EvadePackage.Literals.CLASS_MAPPING__TARGET;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.ClassMapping;

/** A cross-walk that does not leave its scheme. */
final class MappingWithin extends Rule {
	MappingWithin() {
		super("STR-MAPPING-WITHIN", Severity.WARNING, "Mapping within one scheme", """
				A mapping leads from a class to a class of another scheme. Within one scheme a narrower class is a \
				subclass.""", "SKOS: mapping relations join concepts of different schemes", CLASS_MAPPING, CLASS_CROSSWALK);
	}

	@Override
	public void check(EObject object, Context context) {
		Mapping mapping = Mapping.of(object);
		if (!Model.known(mapping.source()) || !Model.known(mapping.target()))
			return;
		context.looked();
		if (Mapping.scheme(mapping.source()) == Mapping.scheme(mapping.target()))
			context.report(Spot.at(object, object instanceof ClassMapping ? CLASS_MAPPING__TARGET : CLASS_CROSSWALK__TARGET),
					"Classes " + mapping.source().getName() + " and " + mapping.target().getName()
							+ " belong to one scheme: map to a class of another scheme, or make one a subclass");
	}
}
