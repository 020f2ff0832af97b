/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.evade.language.ide.complete.CompletionContext.Reading;
import org.evade.language.ide.hover.Card;
import org.evade.language.ide.hover.Hover;
import org.evade.language.ide.syntax.AutomatonWalk;
import org.evade.language.ide.syntax.AutomatonWalk.Expected;
import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.Word;
import org.evade.language.load.Corpus;

/**
 * What can be written at the cursor. The tokens before it are followed through the grammar, so that half-written and broken
 * statements do not matter; names come from the model.
 */
public final class Completion {
	/** What a list can show and a curator can read. */
	private static final int LONGEST_LIST = 300;

	private record Seen(int start, String rule, String feature, String what) {
	}

	private final CompletionRequest request;
	private final Set<Seen> seen = new HashSet<>();

	private Completion(CompletionRequest request) {
		this.request = request;
	}

	/**
	 * @param corpus
	 *            the model, as current as it is
	 * @param file
	 *            the file that is edited; it need not be in the corpus
	 * @param text
	 *            what stands in the editor now
	 * @param offset
	 *            the cursor, in UTF-16 units
	 * @param recent
	 *            full names of objects that were used lately, the latest first
	 * @return proposals, best first; none in comments and texts
	 */
	public static List<Proposal> propose(Corpus corpus, Path file, String text, int offset, List<String> recent) {
		return propose(corpus, file, new Lexed(text), offset, recent);
	}

	/** As above with the tokens of the text at hand; they must not change meanwhile. */
	public static List<Proposal> propose(Corpus corpus, Path file, Lexed text, int offset, List<String> recent) {
		CompletionRequest request = new CompletionRequest(corpus, file, new CompletionContext(text, offset), recent);
		new Completion(request).run();
		if (request.isEmpty()) {
			request.allowSlips();
			new Completion(request).run();
		}
		return request.best(LONGEST_LIST);
	}

	/** Makes what the first request would have to wait for; for a background thread at the start of an editor. */
	public static void prepare() {
		new AutomatonWalk().expected();
	}

	/** What is known about the object that a proposal names. */
	public static Optional<Card> document(Corpus corpus, Proposal proposal) {
		return proposal.element() == null ? Optional.empty() : Hover.of(corpus, proposal.element());
	}

	private void run() {
		for (Reading reading : longestFirst()) {
			if (!reading.isPhrase() && request.hasPhrase())
				return;
			int order = 0;
			for (Expected expected : reading.expected())
				if (isNew(reading, expected.word()))
					propose(reading, expected, order++);
			if (!reading.isPhrase())
				new TemplateProposals(request).add(reading);
		}
	}

	/** When the words before the cursor begin a phrase that fits, nothing else is meant. */
	private List<Reading> longestFirst() {
		return request.situation().readings().stream().sorted(Comparator.comparing(Reading::isPhrase).reversed()).toList();
	}

	private boolean isNew(Reading reading, Word word) {
		String what = word.isKeyword() ? word.keyword() : word.reference() != null ? word.reference().getName() + word.type()
				: String.valueOf(word.type());
		return seen.add(new Seen(reading.start(), word.rule(), word.feature(), what));
	}

	private void propose(Reading reading, Expected expected, int order) {
		Word word = expected.word();
		if (word.isKeyword())
			new KeywordProposals(request).add(reading, expected, order);
		else if (reading.isPhrase())
			return;
		else if (word.reference() != null)
			new ReferenceProposals(request).add(reading, expected);
		else
			new OtherProposals(request).add(reading, expected);
	}
}
