/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.evade.language.conversion.IdSyntax;
import org.evade.language.conversion.Quoting;

/** Ids and texts of a new file: what others call their elements becomes a word that nothing else in the file is called by. */
final class WordMaker {
	private static final int LONGEST = 60;
	private final Set<String> taken = new HashSet<>();

	/** An id made of a text, different from all before. */
	String next(String text, String otherwise) {
		String word = word(text);
		String base = word.isEmpty() ? otherwise : word;
		String unique = base;
		for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++)
			unique = base + "-" + i;
		return unique;
	}

	/** The text as a word of the language; empty when it has no letter or digit. */
	static String word(String text) {
		StringBuilder word = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
			boolean letter = c < 0x80 ? Character.isLetterOrDigit(c) || c == '_' : c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7 || c >= 0x370 && c <= 0x3FF;
			if (letter && Character.isLetterOrDigit(c) || c == '_')
				word.appendCodePoint(c);
			else if (!word.isEmpty() && word.charAt(word.length() - 1) != '-')
				word.append('-');
		});
		String plain = word.substring(0, Math.min(word.length(), LONGEST)).replaceAll("^-+|-+$", "");
		if (!plain.isEmpty() && Character.isDigit(plain.codePointAt(0)))
			plain = "n" + plain;
		return IdSyntax.isWord(plain) ? plain : plain.replaceAll("[^A-Za-z0-9_-]", "").replaceAll("-{2,}", "-").replaceAll("^[-0-9]+|-+$", "");
	}

	/** An id as it stands in a file. */
	static String written(String id) {
		return IdSyntax.escape(id);
	}

	/** A text in quotation marks, without characters that no text holds. */
	static String quoted(String text) {
		StringBuilder clean = new StringBuilder();
		text.codePoints().forEach(c -> {
			boolean control = Character.isISOControl(c) && c != '\n' || c == 0xFEFF || c >= 0xD800 && c <= 0xDFFF || c == 0x2028 || c == 0x2029;
			clean.appendCodePoint(control ? ' ' : c);
		});
		return Quoting.quote(clean.toString().strip());
	}

	/** A comment to the end of its line. */
	static String comment(String text) {
		return "// " + text.replaceAll("[\\p{Cc}\\s\\u2028\\u2029]+", " ").strip() + "\n";
	}
}
