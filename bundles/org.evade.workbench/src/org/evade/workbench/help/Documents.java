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
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The project's documents, which are part of the product. */
final class Documents {
	/** The first document. */
	static final String GUIDE = "curators-guide.md";
	/** File names of the documents with their titles. */
	static final Map<String, String> TITLES = titles();

	private Documents() {
	}

	private static Map<String, String> titles() {
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put(GUIDE, "Curator's Guide");
		titles.put("language.md", "Language in One Page");
		titles.put("rules.md", "Rules of the Checks");
		titles.put("exports.md", "Exports");
		return titles;
	}

	/**
	 * The text of a document.
	 *
	 * @throws IOException
	 *             when it cannot be read
	 */
	static String read(String name) throws IOException {
		if (!TITLES.containsKey(name))
			throw new IOException("There is no document " + name);
		Bundle bundle = FrameworkUtil.getBundle(Documents.class);
		URL entry = bundle.getEntry("docs/" + name);
		if (entry != null)
			try (InputStream in = entry.openStream()) {
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
		if (Platform.inDevelopmentMode()) // the build packs docs/ of the project; class folders have it beside them
			for (Path at = FileLocator.getBundleFileLocation(bundle).orElseThrow().toPath().toAbsolutePath(); at != null; at = at
					.getParent())
				if (Files.isRegularFile(at.resolve("docs").resolve(name)))
					return Files.readString(at.resolve("docs").resolve(name));
		throw new IOException("The product was built without its documents: " + name + " is missing");
	}
}
