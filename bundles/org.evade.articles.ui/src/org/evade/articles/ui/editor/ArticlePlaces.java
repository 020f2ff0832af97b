/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.editor;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.evade.articles.text.ArticleFolder;
import org.evade.articles.text.ArticleReader;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.UnreadableArticle;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.ui.EvadeUi;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Where the texts of articles lie on this machine. They are no part of a corpus; each is found by where it was last, beside the file of
 * its article, or by its digest in a folder where others were. Any thread.
 */
public final class ArticlePlaces {
	private static final int MOST_FOLDERS = 12;
	private static final String NODE = "org.evade.articles.ui", FOLDERS = "folders", AT = "at.";

	/**
	 * What an article says of its text.
	 *
	 * @param article
	 *            id of the article
	 * @param file
	 *            file name of its text, or null
	 * @param digest
	 *            {@code sha256:...}, or null
	 * @param beside
	 *            folder of the file that declares it
	 */
	public record Wanted(String article, String file, String digest, Path beside) {
		/** What an article of a corpus says. */
		public static Wanted of(Corpus corpus, Article article) {
			return new Wanted(article.getName(), article.getTextFile(), article.getTextDigest(), corpus.fileOf(article).path().getParent());
		}

		/** Whether a text is the one that is declared; any is when no digest is declared. */
		public boolean isText(ArticleText text) {
			return digest == null || digest.startsWith("sha256:") && text.is(digest.substring("sha256:".length()));
		}
	}

	private ArticlePlaces() {
	}

	private static IEclipsePreferences store() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	/** Keeps where a text is. */
	public static void remember(ArticleText text, Path file) {
		IEclipsePreferences store = store();
		store.put(AT + text.digest().substring(0, 16), file.toString());
		Set<String> folders = new LinkedHashSet<>(List.of(file.getParent().toString()));
		folders.addAll(folders(store));
		store.put(FOLDERS, String.join(File.pathSeparator, folders.stream().limit(MOST_FOLDERS).toList()));
		try {
			store.flush();
		} catch (BackingStoreException e) {
			EvadeUi.log("Where the text " + file + " is could not be kept", e);
		}
	}

	private static List<String> folders(IEclipsePreferences store) {
		return List.of(store.get(FOLDERS, "").split(File.pathSeparator)).stream().filter(each -> !each.isBlank()).toList();
	}

	/** The file of a text, or null when it is nowhere. Reads files. */
	public static Path find(Wanted wanted, Path corpus) {
		IEclipsePreferences store = store();
		List<Path> candidates = new ArrayList<>();
		if (wanted.digest() != null && wanted.digest().length() >= "sha256:".length() + 16)
			add(candidates, store.get(AT + wanted.digest().substring("sha256:".length(), "sha256:".length() + 16), null));
		if (wanted.file() != null && ArticleFolder.refuse(wanted.file()) == null) {
			candidates.add(wanted.beside().resolve(wanted.file()));
			candidates.add(corpus.resolve(wanted.file()));
			for (String folder : folders(store))
				add(candidates, folder + File.separator + wanted.file());
		}
		for (Path candidate : candidates)
			if (Files.isRegularFile(candidate) && fits(wanted, candidate))
				return candidate.toAbsolutePath().normalize();
		if (wanted.digest() != null)
			for (String folder : folders(store)) {
				Path file = renamed(wanted, folder);
				if (file != null)
					return file;
			}
		return null;
	}

	private static void add(List<Path> candidates, String path) {
		try {
			if (path != null)
				candidates.add(Path.of(path));
		} catch (InvalidPathException e) {
			EvadeUi.log("A place of an article is no path any more: " + path, e);
		}
	}

	private static boolean fits(Wanted wanted, Path file) {
		try {
			return wanted.isText(ArticleReader.read(file));
		} catch (UnreadableArticle e) {
			return false;
		}
	}

	private static Path renamed(Wanted wanted, String folder) {
		try {
			Path path = Path.of(folder);
			ArticleFolder.Found found = Files.isDirectory(path) ? new ArticleFolder(path).byDigest(wanted.digest()) : null;
			return found == null ? null : found.file();
		} catch (InvalidPathException e) {
			return null;
		}
	}
}
