/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The project's documents with their pictures, which are part of the product. */
public final class HelpDocuments {
	/** The first document. */
	public static final String GUIDE = "curators-guide.md";
	/** File names of the documents with their titles, in reading order. */
	public static final Map<String, String> TITLES = titles();
	/** Files that documents show; the build packs them beside the documents. */
	public static final List<String> PICTURES = List.of("workbench.png", "figure-2.svg", "metamodel.svg");

	private HelpDocuments() {
	}

	private static Map<String, String> titles() {
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put(GUIDE, "Curator's Guide");
		titles.put("studies.md", "Papers, Trials, Meta-analyses");
		titles.put("language.md", "Language in One Page");
		titles.put("queries.md", "Queries and Worklists");
		titles.put("rules.md", "Rules of the Checks");
		titles.put("exports.md", "Exports");
		titles.put("imports.md", "Imports");
		titles.put("citations.md", "Publications and Registries");
		titles.put("articles.md", "Articles in the Workbench");
		titles.put("suggestions.md", "Suggestions from Elsewhere");
		titles.put("builds.md", "Validation Builds");
		titles.put("editors.md", "Other Editors");
		titles.put("metamodel.md", "Metamodel");
		return titles;
	}

	/**
	 * The text of a document.
	 *
	 * @throws IOException
	 *             when it cannot be read
	 */
	public static String read(String name) throws IOException {
		if (!TITLES.containsKey(name))
			throw new IOException("There is no document " + name);
		try (InputStream in = open(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * A file of the documents, to be closed by the caller.
	 *
	 * @throws IOException
	 *             when it is missing
	 */
	public static InputStream open(String name) throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(HelpDocuments.class);
		URL entry = bundle.getEntry("docs/" + name);
		if (entry != null)
			return entry.openStream();
		if (Platform.inDevelopmentMode()) // the build packs docs/ of the project; class folders have it beside them
			for (Path at = FileLocator.getBundleFileLocation(bundle).orElseThrow().toPath().toAbsolutePath(); at != null; at = at
					.getParent())
				if (Files.isRegularFile(at.resolve("docs").resolve(name)))
					return Files.newInputStream(at.resolve("docs").resolve(name));
		throw new IOException("The product was built without its documents: " + name + " is missing");
	}
}
