/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** The documents as static pages in a folder: each with the contents of all, tables and pictures. */
public final class HelpSite {
	private static final String STYLE = "help.css";

	private final Path folder;
	private final Map<String, HelpPage> pages = new LinkedHashMap<>();
	private boolean dark;

	/**
	 * Reads all documents.
	 *
	 * @param folder
	 *            where the pages are written; made when missing
	 * @throws IOException
	 *             when a document is missing or the folder cannot be written
	 */
	public HelpSite(Path folder, boolean dark) throws IOException {
		this.folder = folder;
		this.dark = dark;
		Files.createDirectories(folder);
		for (String document : HelpDocuments.TITLES.keySet())
			pages.put(document, HelpPage.of(HelpDocuments.read(document)));
		for (String picture : HelpDocuments.PICTURES)
			try (InputStream in = HelpDocuments.open(picture)) {
				Files.copy(in, folder.resolve(picture), StandardCopyOption.REPLACE_EXISTING);
			}
		try (InputStream in = HelpSite.class.getResourceAsStream(STYLE)) {
			Files.copy(in, folder.resolve(STYLE), StandardCopyOption.REPLACE_EXISTING);
		}
		write();
	}

	/** File name of a document's page. */
	public static String file(String document) {
		return document.replaceFirst("\\.md$", ".html");
	}

	/** The pages by file name of the document. */
	public Map<String, HelpPage> pages() {
		return pages;
	}

	/** Address of a place of a document, or of its beginning when the anchor is null. */
	public String address(String document, String anchor) {
		return folder.resolve(file(document)).toUri() + (anchor == null ? "" : "#" + anchor);
	}

	/** Address of the page that lists where some words stand. */
	public String search(String words) {
		return write("search.html", "Search", null, HelpSearch.page(words, pages)).toUri().toString();
	}

	/** Writes the pages anew when the theme changed; returns whether it did. */
	boolean theme(boolean dark) {
		if (this.dark == dark)
			return false;
		this.dark = dark;
		write();
		return true;
	}

	private void write() {
		pages.forEach((document, page) -> write(file(document), page.title(), document, page.body()));
	}

	private Path write(String file, String title, String document, String body) {
		Path target = folder.resolve(file);
		try {
			Files.writeString(target, """
					<!DOCTYPE html>
					<html lang="en" class="%s"><head><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="%s"></head>
					<body><nav>%s</nav><main>%s</main></body></html>
					""".formatted(dark ? "dark" : "light", HelpSearch.escape(title), STYLE, contents(document), body));
		} catch (IOException e) {
			throw new UncheckedIOException("The help pages cannot be written into " + folder, e);
		}
		return target;
	}

	private String contents(String shown) {
		StringBuilder html = new StringBuilder("<ul>");
		HelpDocuments.TITLES.forEach((document, title) -> {
			html.append("<li><a class=\"%s\" href=\"%s\">%s</a>".formatted(document.equals(shown) ? "here" : "document", file(document),
					HelpSearch.escape(title)));
			if (document.equals(shown)) {
				html.append("<ul>");
				for (HelpPage.Part part : pages.get(document).parts())
					if (part.level() == 2)
						html.append("<li><a href=\"#%s\">%s</a></li>".formatted(part.anchor(), HelpSearch.escape(part.heading())));
				html.append("</ul>");
			}
			html.append("</li>");
		});
		return html.append("</ul>").toString();
	}
}
