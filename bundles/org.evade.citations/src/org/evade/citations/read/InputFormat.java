/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Formats of bibliographies that can be read. */
public enum InputFormat {
	/** BibTeX and biblatex. */
	BIB("bib", "BibTeX"),
	/** RIS of Reference Manager, EndNote, publishers. */
	RIS("ris", "RIS"),
	/** PubMed's own text format. */
	NBIB("nbib", "PubMed (NBIB)"),
	/** PubMed XML. */
	PUBMED("pubmed", "PubMed XML"),
	/** CSL-JSON of Zotero, Mendeley, Crossref, pandoc. */
	CSL_JSON("csl-json", "CSL-JSON"),
	/** Reference list of an article in JATS or PMC XML. */
	JATS("jats", "JATS"),
	/** A reference list pasted as text. */
	TEXT("text", "plain text");

	private static final Pattern RIS_LINE = Pattern.compile("(?m)^TY {0,2}- ?\\w+");
	private static final Pattern NBIB_LINE = Pattern.compile("(?m)^(PMID|PT  |TI  |OWN |FAU |AU  ) ?- ");
	private static final Pattern BIB_ENTRY = Pattern.compile("(?m)^[^\\n%]*@\\s*\\w+\\s*[{(]");
	private static final int LOOKED_AT = 200_000;

	private final String word;
	private final String title;

	InputFormat(String word, String title) {
		this.word = word;
		this.title = title;
	}

	/** The word of the command line. */
	public String word() {
		return word;
	}

	/** The name to show. */
	public String title() {
		return title;
	}

	/** The words of all formats. */
	public static List<String> words() {
		return Stream.of(values()).map(InputFormat::word).toList();
	}

	/** The format of a word, or null. */
	public static InputFormat byWord(String word) {
		return Stream.of(values()).filter(format -> format.word.equals(word)).findFirst().orElse(null);
	}

	/**
	 * Looks at the content first, at the name of the file only when the content leaves it open.
	 *
	 * @param name
	 *            name of the file
	 * @param text
	 *            its text
	 */
	public static InputFormat guess(String name, String text) {
		String head = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
		String start = head.stripLeading();
		String lower = name.toLowerCase(Locale.ROOT);
		if (start.startsWith("<"))
			return head.contains("<ref-list") || head.contains("<article ") && !head.contains("<PubmedArticle") ? JATS : PUBMED;
		if ((start.startsWith("[") && !start.matches("(?s)\\[\\d+].*")) || start.startsWith("{"))
			return CSL_JSON;
		if (RIS_LINE.matcher(head).find())
			return RIS;
		if (NBIB_LINE.matcher(head).find())
			return NBIB;
		if (BIB_ENTRY.matcher(head).find() || lower.endsWith(".bib") || lower.endsWith(".bibtex"))
			return BIB;
		if (lower.endsWith(".ris"))
			return RIS;
		if (lower.endsWith(".nbib"))
			return NBIB;
		return TEXT;
	}
}
