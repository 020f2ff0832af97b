/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.model.MapDiagram;

/** Corpora to draw: the one of the checkout, and texts. */
final class SampleMaps {
	private static Corpus checkout;

	private SampleMaps() {
	}

	static synchronized Corpus checkout() {
		if (checkout == null)
			checkout = load(Path.of(System.getProperty("evade.root"), "model"));
		return checkout;
	}

	/** A map with every shape and every kind of line. */
	static Corpus everyShape() {
		try (var in = SampleMaps.class.getResourceAsStream("every-shape.evade")) {
			return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The labels of a reference list: those with an entry of their own, and those told together because no list has them. */
	static List<String> listed(List<String> texts) {
		List<String> labels = new ArrayList<>();
		boolean together = false;
		for (String text : texts) {
			together |= text.startsWith("Not in the reference list");
			if (together)
				labels.addAll(List.of(text.substring(text.indexOf(':') + 1).strip().split("[ ,.]+")));
			else
				labels.add(text);
		}
		return labels;
	}

	static Corpus of(String text) {
		try {
			Path file = Files.createTempFile("map", ".evade");
			try {
				return load(Files.writeString(file, text));
			} finally {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<MapDiagram> in(Corpus corpus) {
		return corpus.statements(MapDiagram.class).toList();
	}

	private static Corpus load(Path path) {
		try {
			return new CorpusLoader().load(List.of(path), name -> {
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
