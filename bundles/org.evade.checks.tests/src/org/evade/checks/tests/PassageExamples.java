/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.evade.checks.tests.Example.finds;
import static org.evade.checks.tests.Example.spares;

import java.util.List;
import java.util.Map;

import org.evade.checks.TextDigest;

/** Passages and the texts they point into. */
final class PassageExamples {
	/** Greek letters, and a letter outside the basic plane, which counts as one. */
	private static final String TEXT = "IFN-\u03B3 and \uD835\uDEFD raise PD-L1.";
	private static final Map<String, String> TEXTS = Map.of("b.txt", TEXT);
	private static final String WHOLE = "sha256:" + TextDigest.of(TEXT).substring(0, 16);

	/** The same text with the line ends of other systems and a byte order mark. */
	private static final Map<String, String> RETURNS = Map.of("b.txt", "\uFEFF\r\none\r\ntwo\rthree\r\n");
	private static final String LINES = digest("\none\ntwo\nthree\n");

	private PassageExamples() {
	}

	/** An article with a text, and a claim with a passage. */
	private static String article(String text, String passage) {
		return "article b { title \"B\" authors \"B B\" journal \"B\" year 2018 " + text + " } claims from b {"
				+ " claim x: KRAS causes resistance { own view " + passage + " } }";
	}

	private static String digest(String text) {
		return "sha256:" + TextDigest.of(text).substring(0, 16);
	}

	static List<Example> all() {
		return List.of(
				finds("PAS-NAME", article("text \"../b.txt\"", "")).at("\"../b.txt\"", "leaves its folder"),
				finds("PAS-NAME", article("text \"/etc/passwd\"", "")).at("\"/etc/passwd\"", "is an absolute path"),
				finds("PAS-NAME", article("text \"C:\\\\b.txt\"", "")).at("\"C:\\\\b.txt\"", "is an absolute path"),
				finds("PAS-NAME", article("text \"a/../../b.txt\"", "")).at("\"a/../../b.txt\"", "leaves its folder"),
				finds("PAS-NAME", article("text \"" + "b".repeat(300) + "\"", "")).at("\"" + "b".repeat(300) + "\"",
						"longer than 255 characters"),
				finds("PAS-NAME", article("text \"b.txt\" sha256:XYZ", "")).at("sha256:XYZ", "is no digest of a file"),
				spares("PAS-NAME", article("text \"b.txt\" " + WHOLE, "")),
				finds("PAS-FILE", article("text \"c.txt\"", "")).withArticles(TEXTS).at("\"c.txt\"",
						"Text c.txt of article b is not in the folder of article texts"),
				spares("PAS-FILE", article("text \"b.txt\"", "")).withArticles(TEXTS),
				finds("PAS-SHA", article("text \"b.txt\" sha256:0123456789abcdef", "")).withArticles(TEXTS).at(
						"sha256:0123456789abcdef", "is not the one that article b was curated from", "replace:" + WHOLE),
				spares("PAS-SHA", article("text \"b.txt\" " + WHOLE, "")).withArticles(TEXTS),
				finds("PAS-SPAN", article("", "passage 20-10")).at("20", "The passage 20-10 holds nothing"),
				finds("PAS-SPAN", article("", "passage 5-5 sha256:012")).at("5", "holds nothing").at("sha256:012",
						"is no digest of a passage"),
				spares("PAS-SPAN", article("", "passage 0-5 sha256:0123456789abcdef")),
				finds("PAS-SPAN", article("", "passage 0-5 sha256:0123456789abcdef near:12")).at("near:12", "does not tell the words around"),
				spares("PAS-SPAN", article("", "passage 0-5 sha256:0123456789abcdef near:/01234567")),
				finds("PAS-DIGEST", article("text \"b.txt\"", "passage 10-25 sha256:0123456789abcdef")).withArticles(TEXTS).at("25",
						"text b.txt has 24 characters"),
				finds("PAS-DIGEST", article("text \"b.txt\"", "passage 10-11 sha256:0123456789abcdef")).withArticles(TEXTS).at(
						"sha256:0123456789abcdef", "is \u201C\uD835\uDEFD\u201D, not what was marked; its words stand nowhere in this text"),
				finds("PAS-DIGEST", article("text \"b.txt\"", "passage 10-11 sha256:0000000000000000")).withArticles(TEXTS).at(
						"sha256:0000000000000000", "never marked: if these are the words, write 10-11 " + digest("\uD835\uDEFD")),
				finds("PAS-DIGEST", article("text \"b.txt\"", "passage 12-17 " + digest("PD-L1"))).withArticles(TEXTS).at(
						digest("PD-L1"), "is \u201Craise\u201D, not what was marked: \u201CPD-L1\u201D, which stands at 18-23: write 18-23 "
								+ digest("PD-L1")),
				finds("PAS-DIGEST", article("text \"b.txt\"", "passage 40-45 " + digest("PD-L1"))).withArticles(TEXTS).at(
						"45", "characters: \u201CPD-L1\u201D, which stands at 18-23: write 18-23 " + digest("PD-L1")),
				spares("PAS-SHA", article("text \"b.txt\" " + LINES, "")).withArticles(RETURNS),
				spares("PAS-DIGEST", article("text \"b.txt\" " + LINES, "passage 5-14 " + digest("two\nthree"))).withArticles(RETURNS),
				spares("PAS-SHA", article("text \"b.txt\" " + digest("\uFEFF\r\none\r\ntwo\rthree\r\n"), "")).withArticles(RETURNS),
				spares("PAS-DIGEST", article("text \"b.txt\"", "passage 10-11 " + digest("\uD835\uDEFD") + " passage 18-23 "
						+ digest("PD-L1") + " passage 0-24")).withArticles(TEXTS));
	}
}
