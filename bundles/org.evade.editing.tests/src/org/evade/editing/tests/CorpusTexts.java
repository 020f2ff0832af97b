/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.evade.editing.live.LiveModel;
import org.evade.language.load.CorpusLoader;

/** Texts for tests: those of the checkout, and some that are made up. */
final class CorpusTexts {
	private CorpusTexts() {
	}

	/** Folder of the curated corpus. */
	static Path root() {
		String root = System.getProperty("evade.root");
		if (root == null)
			throw new AssertionError("The build sets the system property evade.root to the root of the checkout");
		return Path.of(root).resolve("model").toAbsolutePath().normalize();
	}

	/** Every file of the curated corpus. */
	static Map<Path, String> texts() {
		Map<Path, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(root())) {
			for (Path file : files.filter(path -> path.toString().endsWith(CorpusLoader.ENDING)).toList())
				texts.put(file, Files.readString(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return texts;
	}

	/** A live model of texts below a folder. */
	static LiveModel live(Path root, Map<Path, String> texts) {
		LiveModel model = new LiveModel(root);
		texts.forEach(model::put);
		return model;
	}
}
