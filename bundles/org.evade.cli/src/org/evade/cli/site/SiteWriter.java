/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.site;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.exchange.FileSet;
import org.evade.exchange.html.Html;
import org.evade.exchange.html.HtmlPage;

import com.google.gson.Gson;

/** Writes pages with the same head into a folder, and the index of their search. */
final class SiteWriter {
	/** Pages that every page leads to. */
	private static final List<List<String>> MAIN = List.of(List.of("index.html", "Overview"), List.of("maps.html", "Maps"),
			List.of("articles.html", "Articles"), List.of("mechanisms.html", "Mechanisms and strategies"), List.of("trials.html", "Trials"),
			List.of("publications.html", "Publications"), List.of("entities.html", "Entities"), List.of("evidence.html", "Evidence"),
			List.of("findings.html", "Findings"), List.of("coverage.html", "Coverage"));
	private final Path folder;
	private final FileSet files;
	private final List<List<String>> index = new ArrayList<>();
	private int pages;

	SiteWriter(Path folder, FileSet files) {
		this.folder = folder;
		this.files = files;
	}

	/** Begins the content of a page. */
	Html begin(String file, String kind, String title) {
		Html html = new Html().open("nav", "aria-label", "Pages");
		for (List<String> main : MAIN)
			html.put("a", main.get(1), "href", main.get(0), "aria-current", main.get(0).equals(file) ? "page" : null);
		html.put("button", "Dark", "type", "button", "id", "theme", "hidden", "hidden").end();
		html.open("main");
		if (kind != null)
			html.put("p", kind, "class", "kind");
		return html.open("h1").name(title).end();
	}

	/** Ends a page and writes it. */
	void end(String file, String title, Html html) throws IOException {
		html.end();
		List<String> scripts = file.equals("index.html") ? List.of("search-index.js", "site.js") : List.of("site.js");
		write(file, HtmlPage.beside(title, title, List.of("site.css"), scripts, html));
	}

	/** Writes a page that is whole. */
	void write(String file, String text) throws IOException {
		try (Writer out = files.create(folder.resolve(file))) {
			out.write(text);
		}
		pages++;
	}

	/** Lets a page be found. */
	void find(String address, String title, String kind, List<String> words) {
		index.add(List.of(address, title, kind, String.join(" ", words)));
	}

	/** Writes what stands beside the pages. */
	void rest() throws IOException {
		try (Writer out = files.create(folder.resolve("site.css"))) {
			out.write(HtmlPage.resource("page.css") + HtmlPage.resource("site.css"));
		}
		try (Writer out = files.create(folder.resolve("site.js"))) {
			out.write(HtmlPage.resource("site.js"));
		}
		try (Writer out = files.create(folder.resolve("search-index.js"))) {
			Gson gson = new Gson();
			out.write("window.EVADE_INDEX = [\n");
			for (int i = 0; i < index.size(); i++)
				out.write(gson.toJson(index.get(i)) + (i + 1 < index.size() ? ",\n" : "\n"));
			out.write("];\n");
		}
	}

	/** Pages so far. */
	int pages() {
		return pages;
	}
}
