/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.evade.articles.draft.DraftContext;
import org.evade.articles.suggest.Suggester;
import org.evade.articles.suggest.Suggestion;
import org.evade.articles.suggest.SuggestionLines;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;

/** The built-in drafter as a suggester: its drafts as the file would have them, with ids that are free. Needs nothing. */
public final class DraftSuggester implements Suggester {
	private final Ground ground;
	private final DraftContext context;
	private final Predicate<String> taken;
	private final Set<String> given = new HashSet<>();

	/**
	 * @param context
	 *            what was set for the section, or {@link DraftContext#NONE}
	 * @param taken
	 *            whether an id stands for something already
	 */
	public DraftSuggester(Ground ground, DraftContext context, Predicate<String> taken) {
		this.ground = ground;
		this.context = context;
		this.taken = taken;
	}

	@Override
	public SuggestionLines.Read suggest(ArticleText text, Span passage) {
		List<Suggestion> made = new ArrayList<>();
		for (DraftProposal proposal : DraftProposal.of(ground, passage, context)) {
			ClaimForm form = proposal.form();
			if (form.missing() != null)
				continue;
			List<String> from = form.inherited().stream().filter(each -> each.contains("inherited from")).toList();
			if (!from.isEmpty())
				form = form.note(String.join(". ", from) + ".");
			String id = ClaimIds.of(form, each -> given.contains(each) || taken.test(each));
			given.add(id);
			made.add(new Suggestion(Suggestion.Kind.CLAIM, form.anchor(), form.written(id, ground.names()), null, null, proposal.confidence(), BUILT_IN));
		}
		return new SuggestionLines.Read(made, List.of());
	}
}
