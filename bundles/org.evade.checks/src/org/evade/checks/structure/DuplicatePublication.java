/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.PUBLICATION;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evade.checks.Context;
import org.evade.checks.KeyIndex;
import org.evade.checks.KeyedRule;
import org.evade.checks.Model;
import org.evade.checks.Severity;
import org.evade.model.Publication;
import org.evade.model.terms.Identifiers;

/** One publication declared twice. */
final class DuplicatePublication extends KeyedRule<Publication> {
	private record Title(String words, int year) {
	}

	DuplicatePublication() {
		super("STR-DUPLICATE-PUBLICATION", Severity.WARNING, "Same publication twice", """
				Two publications have the same DOI (case does not count), PubMed or PMC id, or the same title and year \
				where not both have a DOI. One publication is one object, however many articles cite it.""",
				"CL15, CL16", PUBLICATION);
	}

	private static List<Object> keys(Publication publication) {
		List<Object> keys = new ArrayList<>();
		for (String curie : publication.getCuries())
			keys.add(Identifiers.key(curie));
		if (publication.getTitle() != null && publication.getYear() != 0)
			keys.add(new Title(normal(publication.getTitle()), publication.getYear()));
		return keys;
	}

	private static String normal(String title) {
		return Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}

	@Override
	protected void keep(Publication publication, KeyIndex notes) {
		List<Object> keys = keys(publication);
		if (keys.isEmpty())
			return;
		notes.looked();
		keys.forEach(key -> notes.put(key, publication));
	}

	@Override
	protected void judge(Object key, List<Publication> same, Context context) {
		Publication first = same.getFirst();
		for (Publication publication : same.subList(1, same.size())) {
			List<Object> shared = keys(publication);
			shared.retainAll(keys(first));
			if (publication == first || !key.equals(shared.getFirst())
					|| key instanceof Title && hasDoi(first) && hasDoi(publication))
				continue;
			String why = key instanceof Title title ? "title and year (" + title.year + ")" : key.toString();
			context.report(publication, "Publication " + publication.getName() + " has the same " + why + " as publication "
					+ first.getName() + " at " + Model.whereabouts(first, context.corpus()) + ": keep one of them");
		}
	}

	private static boolean hasDoi(Publication publication) {
		return publication.getCuries().stream().anyMatch(curie -> curie.startsWith("doi:"));
	}
}
