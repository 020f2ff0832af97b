/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import java.util.List;

import org.evade.articles.text.Span;

/**
 * What became of one passage.
 *
 * @param was
 *            the anchor as it stands in the model
 * @param fate
 *            what became of it
 * @param now
 *            the anchor to write when it is {@link Fate#SAME} or {@link Fate#MOVED}, else null
 * @param places
 *            where to look: one place when the words moved; the candidates when it is doubtful; none when they are lost
 * @param marked
 *            the words that were marked, or null when nobody knows them any more
 * @param standing
 *            the words that stand now at the place to look at or, when there is none, at the old place; null when that lies behind the end
 * @param why
 *            what was found, in a few words
 */
public record PassageOutcome(Anchor was, Fate fate, Anchor now, List<Span> places, String marked, String standing, String why) {
}
