/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.CLASS_CROSSWALK;
import static org.evade.model.EvadePackage.Literals.CLASS_CROSSWALK__KIND;
import static org.evade.model.EvadePackage.Literals.CLASS_MAPPING;
import static org.evade.model.EvadePackage.Literals.CLASS_MAPPING__KIND;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.KeyIndex;
import org.evade.checks.KeyedRule;
import org.evade.checks.Model;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.ClassMapping;
import org.evade.model.MappingKind;
import org.evade.model.terms.Terms;

/** Two mappings of the same two classes. */
final class MappingClash extends KeyedRule<EObject> {
	MappingClash() {
		super("STR-MAPPING-CLASH", Severity.WARNING, "Classes mapped twice", """
				Two classes are matched in one way: what is narrower from the one side is broader from the other. The \
				same match stated twice in one direction is stated once too often, whether in a scheme (`maps to`) or \
				outside (`map class`).""", "SKOS S46: exactMatch is disjoint with broadMatch and relatedMatch", CLASS_MAPPING,
				CLASS_CROSSWALK);
	}

	@Override
	protected void keep(EObject object, KeyIndex notes) {
		Mapping mapping = Mapping.of(object);
		if (!Model.known(mapping.source()) || !Model.known(mapping.target()) || mapping.source() == mapping.target())
			return;
		notes.looked();
		notes.put(Set.of(mapping.source(), mapping.target()), object);
	}

	@Override
	protected void judge(Object key, List<EObject> same, Context context) {
		Mapping first = Mapping.of(same.getFirst());
		for (EObject object : same.subList(1, same.size())) {
			Mapping mapping = Mapping.of(object);
			boolean again = mapping.source() == first.source();
			MappingKind expected = again ? first.kind() : first.back();
			if (!again && mapping.kind() == expected)
				continue;
			String classes = "Classes " + mapping.source().getName() + " and " + mapping.target().getName();
			String where = Model.whereabouts(same.getFirst(), context.corpus());
			context.report(Spot.at(object, object instanceof ClassMapping ? CLASS_MAPPING__KIND : CLASS_CROSSWALK__KIND),
					mapping.kind() == expected ? classes + " are mapped alike at " + where + ": keep one of the two"
							: classes + " are mapped as " + Terms.word(mapping.kind()) + " here and, read the same way, as "
									+ Terms.word(expected) + " at " + where + ": correct one of them");
		}
	}
}
