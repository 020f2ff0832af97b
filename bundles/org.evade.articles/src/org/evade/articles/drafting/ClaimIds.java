/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.evade.articles.recognise.Term;
import org.evade.language.conversion.IdSyntax;
import org.evade.model.Aspect;

/** Makes ids of claims from what they say. */
final class ClaimIds {
	private static final int LONGEST = 48;

	private ClaimIds() {
	}

	/**
	 * @param taken
	 *            whether an id stands for something already
	 * @return an id that is free: {@code b2m-loss-causes-resistance}
	 */
	static String of(ClaimForm form, Predicate<String> taken) {
		String id = (part(form.subject()) + "-" + (form.denied() ? "not-" : "") + word(form.relation().getLiteral().replaceFirst(" with$", "")) + "-" + part(form.object()))
				.replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
		if (id.length() > LONGEST)
			id = id.substring(0, LONGEST).replaceAll("-[^-]*$", "");
		if (!IdSyntax.isWord(id))
			id = "claim-" + Integer.toHexString(form.sentence(VisibleNames.PLAIN).hashCode() & 0xFFFF);
		String free = id;
		for (int n = 2; taken.test(free) || IdSyntax.isReserved(free); n++)
			free = id + "-" + n;
		return free;
	}

	private static String part(End end) {
		List<String> words = new ArrayList<>();
		for (End.Part part : end.parts()) {
			for (Term term : part.terms())
				words.add(word(term.id()));
			if (part.aspect() != Aspect.ITSELF)
				words.add(word(part.aspect().getLiteral().replaceFirst(" (?:of|to)$", "")));
		}
		return String.join("-", words);
	}

	private static String word(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
	}
}
