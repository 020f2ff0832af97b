/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.evade.editing.history.History;
import org.evade.editing.live.LiveModel;
import org.evade.language.edit.Change;
import org.evade.language.edit.MemoryStore;

/** A small corpus with its model and history, as an editor holds them. */
final class Desk {
	static final Path ROOT = Path.of("/corpus");

	final MemoryStore store = new MemoryStore();
	final History history = new History(store);
	final LiveModel model = new LiveModel(ROOT);

	/** Files by name and text. */
	Desk(String... namesAndTexts) {
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			store.put(ROOT.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
			model.put(ROOT.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
		}
		history.addListener(event -> model.apply(event.change()));
		assertEquals(List.of(), problems(), "the texts of the test are right");
	}

	String text(String name) {
		return store.text(ROOT.resolve(name));
	}

	List<String> problems() {
		return model.files().stream().flatMap(file -> model.problems(file).stream())
				.map(problem -> problem.file() + ":" + problem.place().line() + " " + problem.message()).toList();
	}

	/** Applies a change, checks that nothing breaks and that undo and redo lead back and forth, and leaves it applied. */
	void apply(Change change) {
		Map<Path, String> before = new TreeMap<>(store.texts());
		history.apply(change);
		Map<Path, String> after = new TreeMap<>(store.texts());
		assertEquals(List.of(), problems(), change.label() + "\n" + after);
		if (history.canUndo()) {
			history.undo();
			assertEquals(before, store.texts());
			history.redo();
			assertEquals(after, store.texts());
		}
	}
}
