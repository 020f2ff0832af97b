/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.evade.editing.history.Compound;
import org.evade.editing.history.History;
import org.evade.editing.history.HistoryEvent;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.MemoryStore;
import org.evade.language.edit.TextEdit;
import org.junit.jupiter.api.Test;

/** One history of several files. */
class HistoryTest {
	private static final Path A = Path.of("/a.evade"), B = Path.of("/b.evade");

	private final MemoryStore store = new MemoryStore(Map.of(A, "", B, "b"));
	private long now = 1_000;
	private final History history = new History(store, () -> now, 10_000);

	private void type(String keys) {
		for (char key : keys.toCharArray()) {
			String text = store.text(A);
			TextEdit edit = key == '<' ? new TextEdit(text.length() - 1, 1, "") : new TextEdit(text.length(), 0, String.valueOf(key));
			String replaced = text.substring(edit.offset(), edit.end());
			store.put(A, TextEdit.apply(text, List.of(edit)));
			history.typed(A, edit, replaced);
		}
	}

	private static Change change(Path file, int offset, int length, String text) {
		return new Change("Change", List.of(FileEdits.edit(file, List.of(new TextEdit(offset, length, text)))));
	}

	@Test
	void wordsAreUndoneAsWords() {
		type("one two<<ea\nx");
		List<String> states = new ArrayList<>();
		while (history.canUndo()) {
			history.undo();
			states.add(store.text(A));
		}
		assertEquals(List.of("one tea\n", "one tea", "one ", ""), states);
		while (history.canRedo())
			history.redo();
		assertEquals("one tea\nx", store.text(A));
	}

	@Test
	void pausesAndSavesEndAStep() {
		type("a");
		now += 10_000;
		type("b");
		history.seal();
		type("c");
		history.undo();
		assertEquals("ab", store.text(A));
		history.undo();
		assertEquals("a", store.text(A));
	}

	@Test
	void positionsTellWhetherAFileIsAsSaved() {
		type("a");
		history.seal();
		long saved = history.position(A), other = history.position(B);
		type("b");
		assertNotEquals(saved, history.position(A));
		assertEquals(other, history.position(B));
		history.undo();
		assertEquals(saved, history.position(A));
		type("c");
		assertNotEquals(saved, history.position(A));
		assertFalse(history.canRedo());
	}

	@Test
	void compoundsAreOneStep() {
		try (Compound outer = history.compound("Both")) {
			history.apply(change(A, 0, 0, "x"));
			try (Compound inner = history.compound("Inner")) {
				history.apply(new Change("New", List.of(FileEdits.create(Path.of("/c.evade"), "c"), FileEdits.delete(B))));
			}
			history.apply(change(A, 1, 0, "y"));
		}
		assertEquals("Both", history.undoLabel());
		assertEquals(3, history.undo().size());
		assertEquals(Map.of(A, "", B, "b"), store.texts());
		history.redo();
		assertEquals(Map.of(A, "xy", Path.of("/c.evade"), "c"), store.texts());
	}

	/** Replace All is hundreds of edits down a text; taken back one by one, each would copy and colour the text. */
	@Test
	void editsDownATextAreOneChange() {
		String text = "alias, ".repeat(300);
		store.put(A, text);
		try (Compound all = history.compound("Replace All")) {
			for (int i = 0; i < 300; i++)
				typed(i * 9, "alias", "synonym");
		}
		assertEquals("synonym, ".repeat(300), store.text(A));
		assertEquals(1, history.undo().size());
		assertEquals(text, store.text(A));
		assertEquals(1, history.redo().size());
		assertEquals("synonym, ".repeat(300), store.text(A));
	}

	/** Whatever the order and the neighbourhood of the edits, the texts before and after come back. */
	@Test
	void joinedEditsLeadBackAndForth() {
		Random random = new Random(11);
		int joined = 0;
		for (int round = 0; round < 400; round++) {
			String before = "abcdefghijklmnopqrstuvwxyz".repeat(2);
			store.put(A, before);
			try (Compound all = history.compound("Some")) {
				for (int i = 0, at = 0; i < 6; i++) {
					String now = store.text(A);
					at = random.nextInt(4) == 0 ? random.nextInt(now.length() + 1) : Math.min(now.length(), at + random.nextInt(8));
					String gone = now.substring(at, Math.min(now.length(), at + random.nextInt(4)));
					String come = "XYZ".substring(random.nextInt(4));
					typed(at, gone, come);
					at += come.length();
				}
			}
			String after = store.text(A);
			joined += history.undo().size() == 1 ? 1 : 0;
			assertEquals(before, store.text(A), "round " + round);
			history.redo();
			assertEquals(after, store.text(A), "round " + round);
		}
		assertTrue(joined > 20, joined + " of 400 joined");
	}

	private void typed(int offset, String gone, String come) {
		String now = store.text(A);
		store.put(A, now.substring(0, offset) + come + now.substring(offset + gone.length()));
		history.typed(A, new TextEdit(offset, gone.length(), come), gone);
	}

	/** What was typed before a folder got another name is undone under the old one. */
	@Test
	void movesAreTakenBackWithWhatWasTypedAroundThem() {
		Path in = Path.of("/old/c.evade"), moved = Path.of("/new/c.evade");
		store.put(in, "c");
		history.apply(change(in, 1, 0, "1"));
		history.apply(new Change("Rename", List.of(FileEdits.move(Path.of("/old"), Path.of("/new")))));
		history.apply(change(moved, 2, 0, "2"));
		assertEquals(Map.of(A, "", B, "b", moved, "c12"), store.texts());
		for (int i = 0; i < 3; i++)
			history.undo();
		assertEquals(Map.of(A, "", B, "b", in, "c"), store.texts());
		for (int i = 0; i < 3; i++)
			history.redo();
		assertEquals(Map.of(A, "", B, "b", moved, "c12"), store.texts());
		history.apply(new Change("Rename", List.of(FileEdits.move(moved, in))));
		assertEquals("c12", store.text(in));
		assertEquals(history.position(in), history.position(moved));
		assertThrows(IllegalStateException.class, () -> history.apply(new Change("x", List.of(FileEdits.move(in, B)))));
	}

	@Test
	void readOnlyFilesLeaveEverythingAsItWas() {
		store.setWritable(B, false);
		Change both = new Change("Both", List.of(FileEdits.edit(A, List.of(new TextEdit(0, 0, "x"))), FileEdits.edit(B,
				List.of(new TextEdit(0, 0, "x")))));
		assertThrows(IllegalStateException.class, () -> history.apply(both));
		assertEquals(Map.of(A, "", B, "b"), store.texts());
		assertFalse(history.canUndo());
		store.setWritable(B, true);
		history.apply(both);
		store.setWritable(A, false);
		assertThrows(IllegalStateException.class, history::undo);
		assertEquals(Map.of(A, "x", B, "xb"), store.texts());
		assertTrue(history.canUndo());
	}

	@Test
	void oldStepsAreForgotten() {
		for (int i = 0; i < 100; i++)
			history.apply(change(A, 0, 0, "x".repeat(1000)));
		int steps = 0;
		while (history.canUndo()) {
			history.undo();
			steps++;
		}
		assertTrue(steps > 3 && steps < 12, "" + steps);
	}

	@Test
	void listenersHearWhatHappensToTheTexts() {
		Map<Path, String> mirror = new TreeMap<>(store.texts());
		history.addListener((HistoryEvent event) -> event.change().files()
				.forEach(file -> mirror.merge(file.file(), "", (text, none) -> file.after(text))));
		type("abc d<");
		history.apply(change(B, 0, 1, "new"));
		history.undo();
		history.undo();
		history.redo();
		assertEquals(store.texts(), mirror);
	}

	@Test
	void inversesLeadBack() {
		Random random = new Random(4);
		for (int round = 0; round < 2000; round++) {
			String text = "x".repeat(random.nextInt(40)).replace("xx", "ab");
			List<TextEdit> edits = new ArrayList<>();
			for (int at = random.nextInt(5); at < text.length(); at += 1 + random.nextInt(9)) {
				int length = Math.min(random.nextInt(4), text.length() - at);
				edits.add(new TextEdit(at, length, "new".substring(random.nextInt(4))));
				at += length;
			}
			String after = TextEdit.apply(text, edits);
			assertEquals(text, TextEdit.apply(after, TextEdit.inverse(text, edits)));
			assertEquals(after, TextEdit.apply(text, TextEdit.difference(text, after)));
		}
		assertThrows(IllegalArgumentException.class, () -> TextEdit.apply("abc", List.of(new TextEdit(1, 2, ""), new TextEdit(2,
				0, "x"))));
	}
}
