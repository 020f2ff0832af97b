/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.evade.exchange.tables.TableSource;
import org.evade.figure.matrix.MatrixFigure;
import org.evade.model.MapDiagram;

/**
 * Names of the files that maps are written into: the full name, {@code dai.figure-2}, whatever else is in the corpus, in
 * characters that every file system takes. A name that this changes, that is told from another by capitals only, that is long
 * or that a system or another file has for itself, gets a few digits of its hash behind it, so that two maps never meet in one
 * file.
 */
public final class FileNames {
	private static final int LONGEST = 100;
	private static final int DIGITS = 8;
	private static final Pattern PLAIN = Pattern.compile("[a-z0-9_][a-z0-9._-]*");
	private static final Pattern GREEK = Pattern.compile("GREEK (?:SMALL|CAPITAL) LETTER (?:FINAL )?(\\w+).*");
	/** What Windows takes for devices, whatever stands behind a dot. */
	private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
	private static final Set<String> TAKEN = Set.of(MatrixFigure.NAME, "model", "publications", "evidence", "tables");

	private FileNames() {
	}

	/** Name of a map's file, without an ending. */
	public static String of(MapDiagram map) {
		return of(TableSource.fullName(map));
	}

	/** The same of the full name of a map. */
	public static String of(String fullName) {
		boolean taken = DEVICE.matcher(fullName).matches() || TAKEN.contains(fullName);
		if (PLAIN.matcher(fullName).matches() && fullName.length() <= LONGEST && !taken)
			return fullName;
		StringBuilder safe = new StringBuilder(DEVICE.matcher(fullName.toLowerCase(Locale.ROOT)).matches() ? "_" : "");
		Normalizer.normalize(fullName, Normalizer.Form.NFD).codePoints().forEach(c -> append(c, safe));
		String start = safe.substring(0, Math.min(safe.length(), LONGEST - DIGITS - 1));
		return start + "-" + hash(fullName);
	}

	private static void append(int c, StringBuilder safe) {
		if (c < 0x80)
			safe.append(Character.isLetterOrDigit(c) || c == '.' || c == '-' ? (char) c : '_');
		else if (Character.getType(c) != Character.NON_SPACING_MARK) {
			var greek = GREEK.matcher(String.valueOf(Character.getName(c)));
			safe.append(greek.matches() ? greek.group(1).toLowerCase(Locale.ROOT) : "_");
		}
	}

	private static String hash(String name) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
