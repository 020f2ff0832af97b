/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;

/**
 * Entry of the figure's reference list.
 *
 * @param label
 *            number in the article, with the article's letter when the map draws on several
 * @param article
 *            place of the article among those of the map, from 0
 * @param number
 *            number in the article; numbers that the article does not give come after all others
 * @param text
 *            first author, journal, year, volume and pages
 */
public record Reference(String label, int article, int number, String text) implements Comparable<Reference> {
	/** Text of an entry that the reference list at hand does not have. */
	static final String UNLISTED = "not in the reference list at hand";

	/** Whether the reference list at hand says what the number stands for. */
	public boolean isListed() {
		return !text.equals(UNLISTED);
	}

	@Override
	public int compareTo(Reference other) {
		int byArticle = Integer.compare(article, other.article);
		return byArticle != 0 ? byArticle : Integer.compare(number, other.number);
	}
}
