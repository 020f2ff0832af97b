/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * Writes one JSON document, indented by two blanks, keys in the order of the calls. Small on purpose: the command line
 * starts faster without a library. Numbers keep their printed precision.
 */
public final class JsonWriter {
	private final Writer out;
	private int depth;
	private boolean first = true;
	private boolean afterKey;

	/** Writes to {@code out}; the caller closes it. */
	public JsonWriter(Writer out) {
		this.out = out;
	}

	/** Opens an object. */
	public JsonWriter object() throws IOException {
		return open('{');
	}

	/** Closes an object. */
	public JsonWriter endObject() throws IOException {
		return close('}');
	}

	/** Opens an array. */
	public JsonWriter array() throws IOException {
		return open('[');
	}

	/** Closes an array. */
	public JsonWriter endArray() throws IOException {
		return close(']');
	}

	/** Writes a key; a value, object or array follows. */
	public JsonWriter key(String key) throws IOException {
		separate();
		quote(key);
		out.write(": ");
		afterKey = true;
		return this;
	}

	/** Writes a key and its value. */
	public JsonWriter put(String key, Object value) throws IOException {
		return key(key).value(value);
	}

	/** Writes a key with an array of values. */
	public JsonWriter list(String key, Collection<?> values) throws IOException {
		key(key).array();
		for (Object value : values)
			value(value);
		return endArray();
	}

	/** Writes a text, number, truth value or null. */
	public JsonWriter value(Object value) throws IOException {
		separate();
		if (value instanceof BigDecimal number)
			out.write(number.toPlainString());
		else if (value == null || value instanceof Number || value instanceof Boolean)
			out.write(String.valueOf(value));
		else
			quote(value.toString());
		return this;
	}

	/** Ends the document with a line break. */
	public void end() throws IOException {
		if (depth != 0)
			throw new IllegalStateException(depth + " objects or arrays are still open");
		out.write('\n');
		out.flush();
	}

	private JsonWriter open(char bracket) throws IOException {
		separate();
		out.write(bracket);
		depth++;
		first = true;
		return this;
	}

	private JsonWriter close(char bracket) throws IOException {
		depth--;
		if (!first)
			line();
		out.write(bracket);
		first = false;
		return this;
	}

	private void separate() throws IOException {
		if (afterKey) {
			afterKey = false;
			return;
		}
		if (!first)
			out.write(',');
		if (depth > 0)
			line();
		first = false;
	}

	private void line() throws IOException {
		out.write('\n');
		for (int i = 0; i < depth; i++)
			out.write("  ");
	}

	private void quote(String text) throws IOException {
		out.write('"');
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"' -> out.write("\\\"");
			case '\\' -> out.write("\\\\");
			case '\n' -> out.write("\\n");
			case '\r' -> out.write("\\r");
			case '\t' -> out.write("\\t");
			default -> {
				if (c < ' ' || c == '\u2028' || c == '\u2029' || c == 0x7f || loneSurrogate(text, i))
					out.write("\\u" + Integer.toHexString(c | 0x10000).substring(1));
				else
					out.write(c);
			}
			}
		}
		out.write('"');
	}

	private static boolean loneSurrogate(String text, int i) {
		char c = text.charAt(i);
		if (Character.isHighSurrogate(c))
			return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
		return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
	}
}
