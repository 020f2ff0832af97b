/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.hover;

/** Cards as HTML. Everything from the model is escaped; the only links are https and those to objects of the corpus. */
public final class CardHtml {
	private CardHtml() {
	}

	/** A fragment: heading, subtitle and a table of facts. */
	public static String of(Card card) {
		StringBuilder html = new StringBuilder("<div class=\"card\"><h1>").append(escape(card.title())).append("</h1>");
		if (!card.subtitle().isEmpty())
			html.append("<p class=\"kind\">").append(escape(card.subtitle())).append("</p>");
		if (!card.rows().isEmpty()) {
			html.append("<table>");
			for (Card.Row row : card.rows()) {
				html.append("<tr><th>").append(escape(row.name())).append("</th><td>");
				row.parts().forEach(part -> part(html, part));
				html.append("</td></tr>");
			}
			html.append("</table>");
		}
		return html.append("</div>").toString();
	}

	/**
	 * A whole page that may load nothing.
	 *
	 * @param css
	 *            style sheet of the program, not of the model
	 */
	public static String page(Card card, String css) {
		return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
				+ "content=\"default-src 'none'; style-src 'unsafe-inline'\"><style>" + css.replace("</", "") + "</style></head><body>"
				+ of(card) + "</body></html>";
	}

	private static void part(StringBuilder html, Card.Part part) {
		String target = part.target();
		boolean safe = target != null && (target.startsWith("https://") || target.startsWith(Card.ELEMENT));
		if (safe)
			html.append("<a href=\"").append(escape(target)).append("\">");
		html.append(escape(part.text()).replace("\n", "<br>"));
		if (safe)
			html.append("</a>");
	}

	/** Text as it may stand between tags and in quoted attributes; control characters are dropped. */
	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\'' -> escaped.append("&#39;");
			default -> {
				if (c >= ' ' && c != 0x7F || c == '\n' || c == '\t')
					escaped.append(c);
			}
			}
		}
		return escaped.toString();
	}
}
