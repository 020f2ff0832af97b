/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** How a model file is read, wherever that is done: offsets and columns count from behind a byte order mark. */
public final class SourceText {
	private static final char MARK = '\uFEFF';

	private SourceText() {
	}

	/**
	 * The text of a file without its byte order mark; line ends as they are.
	 *
	 * @throws CharacterCodingException
	 *             when it is not UTF-8
	 */
	public static String read(Path file) throws IOException {
		return decode(Files.readAllBytes(file));
	}

	/** The same for the bytes of a file. */
	public static String decode(byte[] bytes) throws CharacterCodingException {
		String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
	}

	/** A text with the line ends of another: {@code \r\n} when its first line ends so, else {@code \n}. */
	public static String withLineEnds(String text, String of) {
		int first = of.indexOf('\n');
		String plain = text.replace("\r\n", "\n");
		return first > 0 && of.charAt(first - 1) == '\r' ? plain.replace("\n", "\r\n") : plain;
	}

	/** Why {@link #read} failed, and what to do, in one sentence. */
	public static String failure(IOException problem) {
		return switch (problem) {
		case CharacterCodingException coding -> "The file is not UTF-8: save it with that encoding";
		case AccessDeniedException denied -> "The file cannot be read: its permissions do not allow it";
		case NoSuchFileException missing -> "The file cannot be read: it is not there, or a link that leads nowhere";
		default -> "The file cannot be read: " + problem.getMessage();
		};
	}
}
