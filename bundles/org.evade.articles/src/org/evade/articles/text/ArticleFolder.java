/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder with the texts of articles. A text is found by its name, else by its digest among all files below the folder, so that it
 * may be renamed. Nothing outside the folder is read, and each file at most once.
 */
public final class ArticleFolder {
	/** Longest file name that common file systems allow, in characters. */
	private static final int LONGEST_NAME = 255;
	/** Files that are looked at when one is searched for by its digest. */
	private static final int MOST_FILES = 2_000;
	private static final int DEEPEST = 6;
	private static final Set<String> ENDINGS = Set.of("txt", "text", "md", "markdown", "xml", "nxml", "pdf");

	/**
	 * What was found.
	 *
	 * @param file
	 *            the file, or null
	 * @param text
	 *            its text, or null
	 * @param problem
	 *            why there is no text, to be read behind the file's name, or null
	 */
	public record Found(Path file, ArticleText text, String problem) {
	}

	private final Path folder;
	private final Map<Path, Found> read = new ConcurrentHashMap<>();
	private Map<Path, Found> all;

	/** For a folder, which need not be there. */
	public ArticleFolder(Path folder) {
		this.folder = folder;
	}

	/** The folder. */
	public Path folder() {
		return folder;
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

	/**
	 * The text that an article declares.
	 *
	 * @param name
	 *            file name, not refused
	 * @param declared
	 *            digest {@code sha256:...}, or null
	 */
	public Found find(String name, String declared) {
		Path file = folder.resolve(name);
		if (Files.isRegularFile(file))
			return get(file);
		Found renamed = byDigest(declared);
		return renamed != null ? renamed : new Found(null, null, "is not in the folder of article texts");
	}

	/** The text with a digest {@code sha256:...}, whatever its name; or null. */
	public Found byDigest(String declared) {
		if (declared == null || !declared.matches("sha256:[0-9a-f]{12,64}"))
			return null;
		String digits = declared.substring("sha256:".length());
		for (Found each : all().values())
			if (each.text() != null && each.text().is(digits))
				return each;
		return null;
	}

	/** The text of a file of the folder. */
	public Found get(Path file) {
		return read.computeIfAbsent(file, this::load);
	}

	private Found load(Path file) {
		try {
			if (!file.toRealPath().startsWith(folder.toRealPath()))
				return new Found(file, null, "leaves its folder");
			return new Found(file, ArticleReader.read(file), null);
		} catch (IOException e) {
			return new Found(file, null, e instanceof UnreadableArticle ? e.getMessage() : "cannot be read: " + e.getMessage());
		}
	}

	private synchronized Map<Path, Found> all() {
		if (all == null) {
			all = new LinkedHashMap<>();
			for (Path file : files())
				all.put(file, get(file));
		}
		return all;
	}

	private List<Path> files() {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
			walk.filter(file -> ENDINGS.contains(ending(file)) && Files.isRegularFile(file)).limit(MOST_FILES).forEach(files::add);
		} catch (IOException | UncheckedIOException e) {
			return files; // what cannot be listed is not there
		}
		files.sort(null);
		return files;
	}

	private static String ending(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
