/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.articles.text.Span;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.Passage;

/** Passages of a model as anchors. */
public final class Passages {
	/** How the digest of a passage is written. */
	public static final Pattern DIGEST = Pattern.compile("sha256:([0-9a-f]{16})");
	/** How the words around a passage are written. */
	public static final Pattern NEAR = Pattern.compile("near:([0-9a-f]{8})?/([0-9a-f]{8})?");

	private Passages() {
	}

	/** The anchor of a passage, or null when it is malformed: its start is not before its end, or its digest is none. */
	public static Anchor anchor(Passage passage) {
		if (passage.getStart() < 0 || passage.getEnd() < passage.getStart())
			return null;
		Span span = new Span(passage.getStart(), passage.getEnd());
		if (passage.getDigest() == null)
			return new Anchor(span, null, null, null);
		Matcher digest = DIGEST.matcher(passage.getDigest());
		if (!digest.matches())
			return null;
		Matcher near = NEAR.matcher(passage.getContext() == null ? "" : passage.getContext());
		return near.matches() ? new Anchor(span, digest.group(1), near.group(1), near.group(2)) : new Anchor(span, digest.group(1), null, null);
	}

	/** All passages of an article's claims, in the order of the corpus. */
	public static List<Passage> of(Article article, Corpus corpus) {
		return corpus.statements(ClaimSet.class).filter(set -> set.getArticle() == article).flatMap(set -> set.getClaims().stream())
				.map(Claim::getPassages).flatMap(List::stream).toList();
	}
}
