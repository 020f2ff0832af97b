/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Sha256;
import org.evade.articles.text.Span;

/**
 * What ties a passage to its article without its words: where it stands, a digest of the words, and short hashes of the words around
 * it.
 *
 * @param span
 *            where the passage stands, in code points
 * @param digest
 *            the first 16 hexadecimal digits of the SHA-256 of the passage, or null when it was never marked
 * @param before
 *            8 hexadecimal digits that stand for the words before the passage, or null
 * @param after
 *            8 hexadecimal digits that stand for the words behind it, or null
 */
public record Anchor(Span span, String digest, String before, String after) {
	/** Digits of a passage's digest. */
	public static final int DIGITS = 16;
	/** What somebody writes who does not know the digest yet: it fits no text. */
	public static final String NONE = "0".repeat(DIGITS);

	/** The anchor of a piece of a text. */
	public static Anchor of(ArticleText text, Span span) {
		return new Anchor(span, digest(text.of(span)), Surroundings.before(text, span.start()), Surroundings.after(text, span.end()));
	}

	/** The digest of words, as a passage has it. */
	public static String digest(String words) {
		return Sha256.of(words).substring(0, DIGITS);
	}

	/** Whether the passage was marked at all. */
	public boolean marked() {
		return digest != null && !digest.equals(NONE);
	}

	/** Whether the marked words stand at its place in a text. */
	public boolean fits(ArticleText text) {
		return marked() && span.end() <= text.length() && digest(text.of(span)).equals(digest);
	}

	/** As the language writes a passage: {@code 48132-48331 sha256:31a7c3de1c02be64}. */
	public String written() {
		return span + (digest == null ? "" : " sha256:" + digest);
	}

	/** As {@link #written}, with the words around it: {@code 48132-48331 sha256:31a7c3de1c02be64 near:0f3c2a9d/11b24e5a}. */
	public String writtenWithContext() {
		return written() + (digest == null || before == null && after == null ? "" : " " + context());
	}

	/** The words around it as the language writes them: {@code near:0f3c2a9d/11b24e5a}; a side without words is empty. */
	public String context() {
		return "near:" + (before == null ? "" : before) + "/" + (after == null ? "" : after);
	}

	/** The same words at another place of a text. */
	Anchor at(ArticleText text, Span place) {
		return of(text, place);
	}
}
