/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How an article's file is written. */
public enum ArticleFormat {
	/** UTF-8 text; the file is the text. */
	TEXT,
	/** Markdown; the file is the text, marks included, so that positions are those of the file. */
	MARKDOWN,
	/** JATS XML, the archive format of PubMed Central; its running text without the tags. */
	JATS,
	/** PDF, by its text layer. */
	PDF;

	/**
	 * The format of a file by its first bytes, else by the ending of its name.
	 *
	 * @param name
	 *            file name
	 * @param bytes
	 *            the file's content, or its beginning
	 */
	static ArticleFormat of(String name, byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).stripLeading();
		String lower = name.toLowerCase(Locale.ROOT);
		if (start.contains("%PDF-") && start.indexOf("%PDF-") < 1000 && !start.startsWith("<") || lower.endsWith(".pdf"))
			return PDF;
		if (start.startsWith("\u00EF\u00BB\u00BF"))
			start = start.substring(3).stripLeading();
		if (start.startsWith("<?xml") || start.startsWith("<!DOCTYPE article") || start.startsWith("<article")
				|| lower.matches(".*\\.n?xml"))
			return JATS;
		return lower.matches(".*\\.(md|markdown)") ? MARKDOWN : TEXT;
	}
}
