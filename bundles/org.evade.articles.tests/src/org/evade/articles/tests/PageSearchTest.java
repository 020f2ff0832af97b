/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.evade.articles.read.PageSearch;
import org.evade.articles.text.ArticleText;
import org.junit.jupiter.api.Test;

/** Finding in an article. */
class PageSearchTest {
	private static List<String> found(String text, String words) {
		ArticleText article = ArticleText.of(text);
		return new PageSearch(article).find(words).stream().map(article::of).toList();
	}

	@Test
	void asNamesAreCompared() {
		assertEquals(List.of("TGF-\u03B2", "tgf\nbeta"), found("\uD835\uDEFD TGF-\u03B2 and tgf\nbeta.", "TGF beta"));
		assertEquals(List.of("tumor", "Tumour"), found("A tumor, Tumours.", "tumour"));
		assertEquals(List.of("CD8<sup>+</sup> T"), found("The CD8<sup>+</sup> T cell.", "cd8+ T"));
		assertEquals(List.of("aa", "aa"), found("aaaaa", "aa"));
		assertEquals(List.of(), found("words", "  "));
		assertEquals(List.of(), found("words", "others"));
	}
}
