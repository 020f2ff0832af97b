/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.List;

import org.evade.articles.read.ArticleReading;
import org.evade.articles.read.Coverage;
import org.evade.articles.read.MarkedClaims;

/**
 * What is known about an article, to be shown on its page.
 *
 * @param reading
 *            what was recognised, or null while it is not known
 * @param claims
 *            the claims on it
 * @param coverage
 *            coverage of the article and of its sections; empty while it is not known
 */
public record PageMarks(ArticleReading reading, MarkedClaims claims, List<Coverage> coverage) {
	/** Nothing is known yet. */
	public static final PageMarks NONE = new PageMarks(null, MarkedClaims.NONE, List.of());

	/** With the coverage that follows. */
	public static PageMarks of(ArticleReading reading, MarkedClaims claims) {
		return new PageMarks(reading, claims, reading == null ? List.of() : Coverage.of(reading, claims));
	}
}
