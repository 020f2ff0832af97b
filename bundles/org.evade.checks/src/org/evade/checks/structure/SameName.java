/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.ENTITY;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.KeyIndex;
import org.evade.checks.KeyedRule;
import org.evade.checks.Model;
import org.evade.checks.Severity;
import org.evade.model.Entity;
import org.evade.model.EntityType;
import org.evade.model.terms.Folding;
import org.evade.model.terms.Terms;

/** Two entities of one type that go by the same name. */
final class SameName extends KeyedRule<Entity> {
	private record Key(EntityType type, String name) {
	}

	SameName() {
		super("STR-SAME-NAME", Severity.WARNING, "Same name on two entities", """
				Two entities of one type share a label or synonym (the id where there is no label), and neither is a form (`of`) or member of the other: they are \
				one entity under two ids, so that claims about it do not meet, or the synonym belongs to one of them only. Case, blanks, \
				hyphens and accents do not count, Greek letters are their names, Cyrillic letters that look Latin are Latin, and British and \
				American spelling are one.""", "CIViC: one feature, one name; house list of duplicates",
				ENTITY);
	}

	@Override
	protected void keep(Entity entity, KeyIndex notes) {
		Set<String> names = new LinkedHashSet<>();
		String own = entity.getLabel() == null ? entity.getName() : entity.getLabel();
		if (own != null)
			names.add(Folding.fold(own));
		entity.getSynonyms().forEach(synonym -> names.add(Folding.fold(synonym)));
		names.remove("");
		if (names.isEmpty())
			return;
		notes.looked();
		for (String name : names)
			notes.put(new Key(entity.getType(), name), entity);
	}

	@Override
	protected void judge(Object key, List<Entity> same, Context context) {
		Entity first = same.getFirst();
		for (Entity entity : same.subList(1, same.size()))
			if (!Kinship.related(List.of(first), List.of(entity)))
				context.report(entity, Terms.spoken(entity) + " and " + Terms.spoken(first) + " at "
						+ Model.whereabouts(first, context.corpus()) + " go by one name: merge them, say which is a form of which with"
						+ " `of`, or leave the name to one of them");
	}
}
