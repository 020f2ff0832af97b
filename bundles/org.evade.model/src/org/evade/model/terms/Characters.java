/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** Characters that mislead the eye: such as cannot be seen, and letters of another script that look like Latin ones. */
public final class Characters {
	/** Letters that look alike: Cyrillic and Greek, each followed by the Latin one. */
	private static final String ALIKE = "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvϲc";

	private Characters() {
	}

	/** Whether a character takes no room on the screen, or a blank that no keyboard has hides in it; line ends and tabs are none. */
	public static boolean isInvisible(int c) {
		return c != '\t' && c != '\n' && c != '\r' && (Character.getType(c) == Character.FORMAT || Character.isISOControl(c)
				|| c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0x2800 || c >= 0xFE00 && c <= 0xFE0F && c != 0xFE0F);
	}

	/** The Latin letter that a letter of another script looks like, or 0. */
	public static char latinLike(int c) {
		for (int i = 0; i < ALIKE.length(); i += 2)
			if (ALIKE.charAt(i) == c)
				return ALIKE.charAt(i + 1);
		return 0;
	}

	/** The character by its name and code point: {@code zero width space, U+200B}. */
	public static String named(int c) {
		String name = Character.getName(c);
		return (name == null ? "no character" : name.toLowerCase(Locale.ROOT)) + ", " + codePoint(c);
	}

	/** The code point as it is written: {@code U+200B}. */
	public static String codePoint(int c) {
		return String.format(Locale.ROOT, "U+%04X", c);
	}

	/** The name of the script of a letter: {@code Cyrillic}. */
	public static String script(int c) {
		String name = UnicodeScript.of(c).name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	/**
	 * The first letter of a text that stands in a Latin word and is of a script that looks like it. Greek letters with a look
	 * of their own, as in IFN-γ and NFκB, belong to Latin words of the field.
	 *
	 * @return its offset, or -1
	 */
	public static int strangeLetter(String text) {
		for (int start = 0; start < text.length();) {
			int end = start;
			boolean latin = false;
			int strange = -1;
			for (int c; end < text.length() && Character.isLetterOrDigit(c = text.codePointAt(end)); end += Character.charCount(c)) {
				UnicodeScript script = UnicodeScript.of(c);
				latin |= script == UnicodeScript.LATIN;
				boolean foreign = script == UnicodeScript.GREEK ? latinLike(c) != 0
						: Character.isLetter(c) && script != UnicodeScript.LATIN && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
				if (foreign && strange < 0)
					strange = end;
			}
			if (latin && strange >= 0)
				return strange;
			start = Math.max(end, start + 1);
		}
		return -1;
	}
}
