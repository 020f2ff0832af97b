/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.recognise;

import java.util.List;

import org.evade.articles.text.Span;

/**
 * A place where a text speaks of something of the vocabulary.
 *
 * @param span
 *            where
 * @param terms
 *            what it may mean, the best guess first
 */
public record Mention(Span span, List<Term> terms) {
	/** The best guess. */
	public Term term() {
		return terms.getFirst();
	}
}
