/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.model;

import java.util.List;

/**
 * A claim that an edge rests on, in words for a card.
 *
 * @param claim
 *            full name
 * @param sentence
 *            subject, relation and object
 * @param level
 *            evidence level such as {@code B}, or an empty text
 * @param negative
 *            whether the claim says that it does not hold
 * @param citations
 *            what it cites, as printed numbers
 * @param facts
 *            phenotype, tumour, system, modality; one a line
 * @param measures
 *            numbers, one comparison a line
 */
public record ClaimSummary(String claim, String sentence, String level, boolean negative, List<String> citations,
		List<String> facts, List<String> measures) {
	/** Copies the lists. */
	public ClaimSummary {
		citations = List.copyOf(citations);
		facts = List.copyOf(facts);
		measures = List.copyOf(measures);
	}
}
