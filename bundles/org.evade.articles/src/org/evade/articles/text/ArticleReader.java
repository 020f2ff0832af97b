/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the text of an article from its file, whatever its format. Nothing outside the file is read. */
public final class ArticleReader {
	/** Largest file that is read, in bytes. */
	public static final long LARGEST = 50_000_000;

	private ArticleReader() {
	}

	/**
	 * The text of a file.
	 *
	 * @throws UnreadableArticle
	 *             with what is wrong, to be read behind the file's name
	 */
	public static ArticleText read(Path file) throws UnreadableArticle {
		try {
			if (!Files.isRegularFile(file))
				throw new UnreadableArticle(Files.exists(file) ? "is no file" : "is not there");
			if (Files.size(file) > LARGEST)
				throw new UnreadableArticle("is larger than " + LARGEST / 1_000_000 + " MB, which no article is");
			return read(file.getFileName().toString(), Files.readAllBytes(file));
		} catch (UnreadableArticle e) {
			throw e;
		} catch (AccessDeniedException e) {
			throw new UnreadableArticle("cannot be read: its permissions do not allow it");
		} catch (IOException e) {
			throw new UnreadableArticle("cannot be read: " + e.getMessage());
		}
	}

	/**
	 * The text of a file's content.
	 *
	 * @param name
	 *            file name, whose ending may tell the format
	 */
	public static ArticleText read(String name, byte[] bytes) throws UnreadableArticle {
		ArticleFormat format = ArticleFormat.of(name, bytes);
		return switch (format) {
		case JATS -> new JatsArticleReader().read(bytes);
		case PDF -> new PdfReader().read(bytes);
		case TEXT, MARKDOWN -> new ArticleText(format, plain(bytes), Sha256.of(bytes), List.of(), null);
		};
	}

	private static String plain(byte[] bytes) throws UnreadableArticle {
		if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF))
			throw new UnreadableArticle("is UTF-16: save it as UTF-8");
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			if (text.indexOf('\0') >= 0)
				throw new UnreadableArticle("is no text: it has zero bytes");
			return LineEnds.plain(text);
		} catch (CharacterCodingException e) {
			throw new UnreadableArticle("is not UTF-8: save it with that encoding");
		}
	}
}
