/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a file as text, by their byte order mark, by what the file says of itself, as UTF-8 when they are that, as
 * Windows-1252 otherwise: many a reference manager of old writes that and does not say so.
 *
 * @param text
 *            the text, without a byte order mark, lines ended by a line feed
 * @param charset
 *            how it was read
 */
public record SourceBytes(String text, Charset charset) {
	private static final Pattern SAID = Pattern.compile(
			"(?:<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)|%\\s*Encoding\\s*:\\s*([\\w.:-]+)|@comment\\{jabref-meta: fileEncoding:([\\w.:-]+)|-\\*-\\s*coding:\\s*([\\w.:-]+))",
			Pattern.CASE_INSENSITIVE);
	private static final int LOOKED_AT = 2000;

	/** Reads the bytes of a file. */
	public static SourceBytes of(byte[] bytes) {
		if (starts(bytes, 0xEF, 0xBB, 0xBF))
			return decoded(bytes, StandardCharsets.UTF_8);
		if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '%') || starts(bytes, 0, '@') || starts(bytes, 0, '<'))
			return decoded(bytes, StandardCharsets.UTF_16BE);
		if (starts(bytes, 0xFF, 0xFE) || starts(bytes, '%', 0) || starts(bytes, '@', 0) || starts(bytes, '<', 0))
			return decoded(bytes, StandardCharsets.UTF_16LE);
		Charset said = said(bytes);
		for (Charset charset : new Charset[] { said, StandardCharsets.UTF_8 })
			if (charset != null && fits(bytes, charset))
				return decoded(bytes, charset);
		return decoded(bytes, Charset.forName("windows-1252"));
	}

	private static boolean starts(byte[] bytes, int... begin) {
		if (bytes.length < begin.length)
			return false;
		for (int i = 0; i < begin.length; i++)
			if ((bytes[i] & 0xff) != begin[i])
				return false;
		return true;
	}

	private static Charset said(byte[] bytes) {
		Matcher found = SAID
				.matcher(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1));
		if (!found.find())
			return null;
		for (int group = 1; group <= found.groupCount(); group++)
			if (found.group(group) != null)
				try {
					return Charset.forName(found.group(group).equalsIgnoreCase("utf8") ? "UTF-8" : found.group(group));
				} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
					return null;
				}
		return null;
	}

	private static boolean fits(byte[] bytes, Charset charset) {
		try {
			charset.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	private static SourceBytes decoded(byte[] bytes, Charset charset) {
		String text = new String(bytes, charset);
		if (text.startsWith("\ufeff"))
			text = text.substring(1);
		return new SourceBytes(text.replace("\r\n", "\n").replace('\r', '\n'), charset);
	}
}
