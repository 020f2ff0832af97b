/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.read;

import java.util.List;

import org.evade.articles.anchor.Fate;
import org.evade.articles.text.Span;
import org.evade.model.ReviewState;

/**
 * A claim at its passage in the text as it is now.
 *
 * @param name
 *            full name of the claim
 * @param id
 *            its id
 * @param words
 *            subject, relation and object as the language writes them
 * @param details
 *            what else to know, a line each: modality, context, citations, measures
 * @param section
 *            id of the section its claims are of, or null
 * @param span
 *            where the passage stands
 * @param fate
 *            whether the marked words stand there; never {@link Fate#LOST}
 * @param why
 *            for a passage that moved or is doubtful, what was found; else null
 * @param lane
 *            0 for the lane next to the text; passages that meet are in different lanes
 * @param state
 *            state of its review
 * @param origin
 *            the machine that proposed it, or null when a person made it
 * @param drafters
 *            who signed it as a draft or submitted it
 */
public record MarkedClaim(String name, String id, String words, List<String> details, String section, Span span, Fate fate, String why, int lane,
		ReviewState state, String origin, List<String> drafters) {
	/** The same in a lane. */
	MarkedClaim in(int other) {
		return new MarkedClaim(name, id, words, details, section, span, fate, why, other, state, origin, drafters);
	}
}
