/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

import org.evade.articles.text.Sha256;

/** A text as another file may have written it, ready for digests of its pieces; each code point knows its place in the real text. */
final class TextView {
	/** What the difference is, for the report. */
	final String what;
	private final byte[] bytes;
	/** First byte of each code point, and the end. */
	private final int[] at;
	/** Place in the real text of each code point, and the end. */
	private final int[] place;
	private final MessageDigest sha = Sha256.digest();

	/**
	 * @param codePoints
	 *            the text of this view
	 * @param place
	 *            where each stands in the real text; one more for the end
	 */
	TextView(String what, int[] codePoints, int[] place) {
		this.what = what;
		this.place = place;
		bytes = new String(codePoints, 0, codePoints.length).getBytes(StandardCharsets.UTF_8);
		at = new int[codePoints.length + 1];
		int i = 0;
		for (int k = 0; k < codePoints.length; k++) {
			at[k] = i;
			int c = codePoints[k];
			i += c < 0x80 || c >= 0xD800 && c < 0xE000 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
		}
		at[codePoints.length] = bytes.length;
	}

	int length() {
		return at.length - 1;
	}

	/** Place in the real text. */
	int place(int here) {
		return place[here];
	}

	/** Where a place of the real text stands here. */
	int here(int real) {
		int found = Arrays.binarySearch(place, real);
		return Math.clamp(found < 0 ? -found - 1 : found, 0, length());
	}

	/** The first 8 bytes of the SHA-256 of a piece. */
	long digest(int start, int end) {
		sha.update(bytes, at[start], at[end] - at[start]);
		byte[] all = sha.digest();
		long value = 0;
		for (int i = 0; i < 8; i++)
			value = value << 8 | all[i] & 0xFF;
		return value;
	}

	/** Whether a word may begin here. */
	boolean begins(int here) {
		return !word(here) ? bytes[at[here]] > ' ' : here == 0 || !word(here - 1);
	}

	private boolean word(int here) {
		byte b = bytes[at[here]];
		return b < 0 || Character.isLetterOrDigit(b);
	}
}
