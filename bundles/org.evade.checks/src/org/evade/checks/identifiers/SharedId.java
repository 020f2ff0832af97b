/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import static org.evade.model.EvadePackage.Literals.ENTITY;

import java.util.List;

import org.evade.checks.Context;
import org.evade.checks.KeyIndex;
import org.evade.checks.KeyedRule;
import org.evade.checks.Model;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.checks.structure.Kinship;
import org.evade.model.Entity;
import org.evade.model.EntityType;
import org.evade.model.EvadePackage;
import org.evade.model.terms.Identifiers;
import org.evade.model.terms.Terms;

/** Two entities of one type that claim to be the same thing. */
final class SharedId extends KeyedRule<Entity> {
	private record Key(EntityType type, String curie) {
	}

	SharedId() {
		super("ID-SHARED", Severity.WARNING, "Same identifier on two entities", """
				Two entities of one type have the same first, most specific identifier, and neither is a form (`of`) or \
				member of the other: they are one entity under two ids, or one of the identifiers is wrong.""",
				"dismech: two mechanisms with the same identifiers", ENTITY);
	}

	@Override
	protected void keep(Entity entity, KeyIndex notes) {
		if (entity.getCuries().isEmpty())
			return;
		notes.looked();
		notes.put(new Key(entity.getType(), Identifiers.key(entity.getCuries().getFirst())), entity);
	}

	@Override
	protected void judge(Object key, List<Entity> same, Context context) {
		Entity first = same.getFirst();
		for (Entity entity : same.subList(1, same.size()))
			if (!Kinship.related(List.of(first), List.of(entity)))
				context.report(Spot.at(entity, EvadePackage.Literals.PARTICIPANT__CURIES, 0), Terms.spoken(entity) + " and "
						+ Terms.spoken(first) + " at " + Model.whereabouts(first, context.corpus()) + " have the same id "
						+ entity.getCuries().getFirst() + ": merge them, say which is a form of which, or correct the id");
	}
}
