/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.maps;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes an XML document, indented; every text is escaped, and characters that XML does not allow are left out. */
final class XmlOut {
	private final Writer out;
	private final Deque<String> open = new ArrayDeque<>();
	private boolean tag;
	private boolean text;

	XmlOut(Writer out) throws IOException {
		this.out = out;
		out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	}

	/** Opens an element with attributes, names and values in turn; a null value leaves its attribute out. */
	XmlOut open(String name, Object... attributes) throws IOException {
		closeTag();
		indent();
		out.write('<' + name);
		for (int i = 0; i < attributes.length; i += 2)
			if (attributes[i + 1] != null)
				out.write(" " + attributes[i] + "=\"" + escape(attributes[i + 1].toString()) + '"');
		open.push(name);
		tag = true;
		return this;
	}

	/** Text of the element that was opened last. */
	XmlOut text(String value) throws IOException {
		if (tag)
			out.write('>');
		tag = false;
		text = true;
		out.write(escape(value));
		return this;
	}

	/** Ends the element that was opened last. */
	XmlOut close() throws IOException {
		String name = open.pop();
		if (tag)
			out.write("/>\n");
		else {
			if (!text)
				indent();
			out.write("</" + name + ">\n");
		}
		tag = false;
		text = false;
		return this;
	}

	/** An element without content. */
	XmlOut empty(String name, Object... attributes) throws IOException {
		return open(name, attributes).close();
	}

	/** Ends what is open. */
	void end() throws IOException {
		while (!open.isEmpty())
			close();
		out.flush();
	}

	private void closeTag() throws IOException {
		if (tag)
			out.write(">\n");
		tag = false;
	}

	private void indent() throws IOException {
		out.write("  ".repeat(open.size()));
	}

	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\n', '\t' -> escaped.append("&#").append(c).append(';');
			default -> {
				if (c >= 0x20 && c < 0xD800 && c != 0x7f || c >= 0xE000 && c < 0xFFFE || c >= 0x10000)
					escaped.appendCodePoint(c);
			}
			}
		});
		return escaped.toString();
	}
}
