/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.lexer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads the token table that ANTLR writes beside a generated lexer. */
public final class TokenTypes {
	private TokenTypes() {
	}

	/**
	 * @param beside
	 *            generated lexer class
	 * @param file
	 *            name of the table in its package
	 * @return token type by token name; keywords in single quotes
	 */
	public static Map<String, Integer> read(Class<?> beside, String file) {
		Map<String, Integer> types = new HashMap<>();
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(beside.getResourceAsStream(file), StandardCharsets.ISO_8859_1))) {
			for (String line; (line = in.readLine()) != null;) {
				int equals = line.lastIndexOf('=');
				String name = line.substring(0, equals);
				types.put(unescape(name), Integer.valueOf(line.substring(equals + 1)));
			}
		} catch (IOException e) {
			throw new UncheckedIOException("The token table " + file + " cannot be read", e);
		}
		return types;
	}

	private static String unescape(String name) {
		int at = name.indexOf("\\u");
		if (at < 0)
			return name;
		char c = (char) Integer.parseInt(name.substring(at + 2, at + 6), 16);
		return unescape(name.substring(0, at) + c + name.substring(at + 6));
	}
}
