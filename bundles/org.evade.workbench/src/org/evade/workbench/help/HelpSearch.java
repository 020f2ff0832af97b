/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Search over the documents: the parts that hold all words, those with a word in the heading first. */
public final class HelpSearch {
	private static final int AROUND = 90;

	private record Hit(String document, HelpPage.Part part, int rank) {
	}

	private HelpSearch() {
	}

	/** HTML of the list of places where all of some words stand, each with its surroundings. */
	public static String page(String words, Map<String, HelpPage> pages) {
		List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		List<Hit> hits = new ArrayList<>();
		pages.forEach((document, page) -> {
			for (HelpPage.Part part : page.parts())
				if (wanted.stream().allMatch(word -> all(part).contains(word)))
					hits.add(new Hit(document, part, (int) wanted.stream().filter(word -> part.heading().toLowerCase(Locale.ROOT).contains(word)).count()));
		});
		hits.sort(Comparator.comparingInt(hit -> -hit.rank())); // stable: reading order among equals
		StringBuilder html = new StringBuilder("<h1>%s</h1>".formatted(escape(hits.isEmpty() ? "Nothing found" : hits.size() == 1 ? "One place" : hits.size() + " places")));
		html.append("<p class=\"asked\">for <b>%s</b></p>".formatted(escape(words.strip())));
		if (hits.isEmpty())
			html.append("<p>No part of the documents holds all of these words. Fewer or shorter words find more.</p>");
		for (Hit hit : hits)
			html.append("<p><a href=\"%s#%s\">%s</a> <span class=\"where\">%s</span><br>%s</p>".formatted(HelpSite.file(hit.document()), hit.part().anchor(),
					escape(hit.part().heading()), escape(HelpDocuments.TITLES.get(hit.document())), snippet(hit.part().text(), wanted)));
		return html.toString();
	}

	private static String all(HelpPage.Part part) {
		return (part.heading() + "\n" + part.text()).toLowerCase(Locale.ROOT);
	}

	private static String snippet(String text, List<String> wanted) {
		String plain = text.replaceAll("\\s+", " "), lower = plain.toLowerCase(Locale.ROOT);
		int at = wanted.stream().mapToInt(lower::indexOf).filter(i -> i >= 0).min().orElse(0);
		int from = Math.max(0, at - AROUND), to = Math.min(plain.length(), at + AROUND);
		StringBuilder html = new StringBuilder(from > 0 ? "… " : "");
		int done = from;
		while (done < to) {
			int next = to, length = 0;
			for (String word : wanted) {
				int found = lower.indexOf(word, done);
				if (found >= 0 && found < next) {
					next = found;
					length = Math.min(word.length(), to - found);
				}
			}
			html.append(escape(plain.substring(done, next)));
			if (length > 0)
				html.append("<mark>").append(escape(plain.substring(next, next + length))).append("</mark>");
			done = next + length;
		}
		return html.append(to < plain.length() ? " …" : "").toString();
	}

	/** Text as HTML. */
	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
