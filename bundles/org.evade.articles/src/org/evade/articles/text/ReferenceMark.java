/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.util.List;

/**
 * A mark that cites.
 *
 * @param span
 *            where it stands, brackets included
 * @param numbers
 *            the numbers of the article's reference list, ranges written out
 */
public record ReferenceMark(Span span, List<Integer> numbers) {
	/** The numbers of {@code 1, 3-5}, ranges written out; empty when it is no such list. */
	public static List<Integer> numbers(String written) {
		return written.matches("\\s*\\d{1,4}(?:\\s*[,;\u2013-]\\s*\\d{1,4})*\\s*") ? MarkFinder.numbers(written.strip()) : List.of();
	}
}
