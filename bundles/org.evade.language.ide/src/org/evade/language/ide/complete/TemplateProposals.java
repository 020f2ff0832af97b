/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.evade.language.ide.complete.CompletionContext.Reading;
import org.evade.language.ide.navigate.Match;
import org.evade.language.ide.syntax.AutomatonWalk.Expected;
import org.evade.language.ide.syntax.LineStarts;
import org.evade.language.ide.template.Template;
import org.evade.language.ide.template.Template.Context;
import org.evade.language.ide.template.Templates;

/** Templates that fit where the cursor is. */
final class TemplateProposals {
	private final CompletionRequest request;

	TemplateProposals(CompletionRequest request) {
		this.request = request;
	}

	void add(Reading reading) {
		Set<Context> contexts = contexts(reading.expected());
		CharSequence text = request.situation().lexed().text();
		if (request.names().own() != null)
			contexts.remove(Context.HEAD);
		if (contexts.isEmpty() || !LineStarts.isFirst(text, reading.start()))
			return;
		for (Template template : Templates.all()) {
			int match = Match.of(reading.typed(), template.name());
			if (match == Match.NONE || template.contexts().stream().noneMatch(contexts::contains))
				continue;
			Template.Filled filled = template.fill(LineStarts.indent(text, reading.start()), LineStarts.separator(text));
			request.add(reading, filled.text(), filled.caret(), template.name(), template.description(), "template", null, List.of(),
					filled.slots(), match + (reading.typed().isEmpty() ? 0 : 120));
		}
	}

	/** Where the cursor is, told by the words that may come there. */
	static Set<Context> contexts(List<Expected> expected) {
		Set<Context> contexts = EnumSet.noneOf(Context.class);
		for (Expected one : expected)
			for (Context context : Context.values())
				if (context.is(one.word().rule(), one.word().keyword()))
					contexts.add(context);
		return contexts;
	}
}
