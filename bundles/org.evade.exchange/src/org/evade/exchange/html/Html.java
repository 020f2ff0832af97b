/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Builds a page that is HTML and well-formed XML at once. Whatever is not a tag of ours is text: nothing of a model becomes a tag, an
 * attribute or a script. Characters that turn the direction of text are shown by their code, and every text keeps its direction to
 * itself.
 */
public final class Html {
	/** Elements without content. */
	private static final Set<String> VOID = Set.of("meta", "link", "input", "br");
	private final StringBuilder out = new StringBuilder(1 << 16);
	private final Deque<String> open = new ArrayDeque<>();

	/**
	 * Opens an element.
	 *
	 * @param tag
	 *            its name
	 * @param attributes
	 *            names and values in turn; one whose value is null is left out
	 */
	public Html open(String tag, String... attributes) {
		out.append('<').append(tag);
		for (int i = 0; i < attributes.length; i += 2)
			if (attributes[i + 1] != null)
				out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
		if (VOID.contains(tag))
			out.append(" />");
		else {
			out.append('>');
			open.push(tag);
		}
		return this;
	}

	/** Closes the last element that is open. */
	public Html close() {
		out.append("</").append(open.pop()).append('>');
		return this;
	}

	/** Closes the last element and begins a line. */
	public Html end() {
		close();
		out.append('\n');
		return this;
	}

	/** Words of ours, or of a model. */
	public Html text(String text) {
		out.append(escape(text));
		return this;
	}

	/** An element with nothing but text in it. */
	public Html put(String tag, String text, String... attributes) {
		return open(tag, attributes).text(text).close();
	}

	/** A text of a model, whose direction of writing stays its own. */
	public Html name(String text) {
		return put("bdi", text);
	}

	/** A link to another site, in a new window; the address alone is text where it does not begin with {@code https://}. */
	public Html away(String address, String text) {
		if (!address.startsWith("https://"))
			return name(text);
		return put("a", text, "href", address, "target", "_blank", "rel", "noopener noreferrer");
	}

	/** What is HTML already: a picture, a script. */
	Html raw(String html) {
		out.append(html);
		return this;
	}

	/**
	 * A text as content or as value of an attribute.
	 */
	public static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\'' -> escaped.append("&#39;");
			default -> {
				if (turns(c))
					escaped.append(shown(c));
				else if (c == '\t' || c == '\n' || c >= 0x20 && c < 0x7F || c >= 0xA0 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000)
					escaped.appendCodePoint(c);
			}
			}
		});
		return escaped.toString();
	}

	/** Whether a character turns the direction of what follows. */
	private static boolean turns(int c) {
		return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
	}

	private static String shown(int c) {
		return "[U+" + Integer.toHexString(c | 0x10000).substring(1).toUpperCase(java.util.Locale.ROOT) + "]";
	}

	/** The text of a picture with the characters that turn the direction shown by their code. */
	static String unturned(String svg) {
		if (svg.codePoints().noneMatch(Html::turns))
			return svg;
		StringBuilder shown = new StringBuilder(svg.length() + 64);
		svg.codePoints().forEach(c -> {
			if (turns(c))
				shown.append(shown(c));
			else
				shown.appendCodePoint(c);
		});
		return shown.toString();
	}

	@Override
	public String toString() {
		if (!open.isEmpty())
			throw new IllegalStateException(open + " is still open");
		return out.toString();
	}
}
