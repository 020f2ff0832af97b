/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Article texts by file name. They lie outside the corpus and are read at most once. */
public final class ArticleTexts {
	/** Longest file name that common file systems allow, in characters. */
	private static final int LONGEST_NAME = 255;
	/** Largest text that is read, in bytes. */
	private static final long LARGEST = 50_000_000;

	/**
	 * One text.
	 *
	 * @param problem
	 *            why it cannot be used, or null
	 * @param digest
	 *            lower-case hexadecimal SHA-256 of the file, or null
	 * @param codePoints
	 *            the text as Unicode code points, or null
	 */
	public record Text(String problem, String digest, int[] codePoints) {
		/** Length in Unicode code points. */
		public int length() {
			return codePoints.length;
		}

		/** The characters between two positions, in code points. */
		public String between(int start, int end) {
			return new String(codePoints, start, end - start);
		}
	}

	private final Path folder;
	private final Map<String, Text> read = new ConcurrentHashMap<>();

	ArticleTexts(Path folder) {
		this.folder = folder;
	}

	/** Whether the run was given a folder with texts. */
	public boolean atHand() {
		return folder != null;
	}

	/** Why a name cannot be that of a text, or null when it can: it has to be a plain name inside the folder. */
	public static String refuse(String name) {
		if (name.isBlank())
			return "is empty";
		if (name.length() > LONGEST_NAME)
			return "is longer than " + LONGEST_NAME + " characters";
		if (name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:.*"))
			return "is an absolute path";
		for (String part : name.split("[/\\\\]", -1))
			if (part.equals("..") || part.equals(".") || part.isEmpty())
				return "leaves its folder";
		if (name.chars().anyMatch(c -> c < ' '))
			return "has control characters";
		try {
			return Path.of(name).isAbsolute() ? "is an absolute path" : null;
		} catch (InvalidPathException e) {
			return "is not a file name";
		}
	}

	/** The text of a file whose name is not refused. */
	public Text get(String name) {
		return read.computeIfAbsent(name, this::load);
	}

	private Text load(String name) {
		try {
			Path file = folder.resolve(name);
			if (!Files.isRegularFile(file))
				return new Text("is not in the folder of article texts", null, null);
			if (!file.toRealPath().startsWith(folder.toRealPath()))
				return new Text("leaves its folder", null, null);
			if (Files.size(file) > LARGEST)
				return new Text("is larger than " + LARGEST / 1_000_000 + " MB, which no article is", null, null);
			byte[] bytes = Files.readAllBytes(file);
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return new Text(null, TextDigest.of(bytes), text.codePoints().toArray());
		} catch (CharacterCodingException e) {
			return new Text("is not UTF-8", null, null);
		} catch (IOException e) {
			return new Text("cannot be read: " + e.getMessage(), null, null);
		}
	}
}
