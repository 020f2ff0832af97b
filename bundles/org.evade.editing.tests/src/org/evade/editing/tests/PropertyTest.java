/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.evade.editing.history.History;
import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.MemoryStore;
import org.evade.language.edit.TextEdit;
import org.evade.language.load.Problem;
import org.junit.jupiter.api.Test;

/**
 * Random operations on the curated corpus with comments strewn in: nothing but the edited places changes, no comment is
 * lost,
 * everything parses and links, undo of all restores the bytes and redo the result, and the live model is as a fresh load.
 */
class PropertyTest {
	private static final int BATCH = 100;

	private final Map<String, Integer> done = new TreeMap<>();
	private final Map<String, Integer> refused = new TreeMap<>();
	private int operations;
	private int edits;
	private int undone;

	@Test
	void randomOperationsOnTheCorpus() {
		Map<Path, String> texts = CorpusTexts.texts();
		run(texts, 23, Integer.getInteger("evade.editing.operations", 400));
	}

	/**
	 * Runs the test at length.
	 *
	 * @param arguments
	 *            how many operations, 10,000 unless given; the seed
	 */
	public static void main(String[] arguments) {
		int operations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
		long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
		PropertyTest test = new PropertyTest();
		for (int round = 0; test.operations < operations; round++)
			test.run(CorpusTexts.texts(), seed + round, Math.min(1000, operations - test.operations));
	}

	private void run(Map<Path, String> texts, long seed, int wanted) {
		Random random = new Random(seed);
		RandomComments strewn = new RandomComments(random);
		MemoryStore store = new MemoryStore();
		texts.forEach((file, text) -> store.put(file, strewn.into(text, 40)));
		LiveModel model = CorpusTexts.live(CorpusTexts.root(), store.texts());
		History history = new History(store);
		history.addListener(event -> model.apply(event.change()));
		assertEquals(List.of(), problems(model), "the corpus is right with comments strewn in");
		RandomOperations source = new RandomOperations(model, random);
		Map<Path, String> start = store.texts();
		int before = operations;
		while (operations - before < wanted) {
			int last = operations;
			step(source, store, model, history, "seed " + seed + ", operation " + (operations - before));
			if (operations == last)
				continue;
			if ((operations - before) % BATCH == 0 || operations - before == wanted)
				backAndForth(store, model, history, start, random);
		}
		System.out.println("seed " + seed + ": " + operations + " operations in all, " + edits + " text edits, " + undone
				+ " steps undone and redone\n  done " + done + "\n  refused " + refused);
	}

	private void step(RandomOperations source, MemoryStore store, LiveModel model, History history, String when) {
		RandomOperations.Planned planned;
		try {
			planned = source.next();
		} catch (Refused | RandomOperations.NothingThere e) {
			refused.merge(e.getMessage() == null ? "nothing there" : e.getMessage().replaceAll("'[^']*'|\\d+|[\\w.-]*-[\\w.-]*",
					"_"), 1,
					Integer::sum);
			return;
		}
		String name = when + ", " + planned.name() + " " + planned.change();
		Map<Path, String> before = store.texts();
		history.apply(planned.change());
		operations++;
		done.merge(planned.name(), 1, Integer::sum);
		edits += planned.change().files().stream().mapToInt(file -> file.edits().size()).sum();
		Map<Path, String> after = store.texts();
		local(planned.change(), before, after, name);
		List<String> mayGo = new ArrayList<>(planned.comments());
		mayGo.addAll(inForgottenPlaces(planned.change(), before));
		comments(before, after, mayGo, name);
		assertEquals(List.of(), problems(model), name);
	}

	/** What no edit covers is the same as before, byte for byte; files that are not named are untouched. */
	private static void local(Change change, Map<Path, String> before, Map<Path, String> after, String name) {
		Map<Path, String> rest = new HashMap<>(before);
		for (FileEdits file : change.files()) {
			String was = rest.remove(file.file()), is = after.get(file.file());
			if (file.kind() != FileEdits.Kind.EDIT)
				continue;
			int from = 0, at = 0;
			for (TextEdit edit : file.edits()) {
				String kept = was.substring(from, edit.offset());
				assertEquals(kept, is.substring(at, at + kept.length()), name);
				at += kept.length() + edit.text().length();
				from = edit.end();
			}
			assertEquals(was.substring(from), is.substring(at), name);
		}
		rest.forEach((file, text) -> assertEquals(text, after.get(file), name));
	}

	/** A comment inside of a saved place or route goes with it when the place no longer holds. */
	private static List<String> inForgottenPlaces(Change change, Map<Path, String> before) {
		List<String> comments = new ArrayList<>();
		for (FileEdits file : change.files())
			if (file.kind() == FileEdits.Kind.EDIT && file.file().toString().endsWith(".layout.evade"))
				for (TextEdit edit : file.edits())
					if (edit.text().isEmpty())
						comments.addAll(RandomComments.of(before.get(file.file()).substring(edit.offset(), edit.end())));
		return comments;
	}

	private static String around(Map<Path, String> texts, String comment) {
		return texts.values().stream().filter(text -> text.contains(comment)).map(text -> text.substring(
				Math.max(0, text.indexOf(comment) - 300), Math.min(text.length(), text.indexOf(comment) + 300))).findFirst().orElse("");
	}

	private static void comments(Map<Path, String> before, Map<Path, String> after, List<String> mayGo, String name) {
		List<String> lost = new ArrayList<>();
		before.forEach((file, text) -> {
			if (!text.equals(after.get(file)))
				lost.addAll(RandomComments.of(text));
		});
		after.forEach((file, text) -> {
			if (!text.equals(before.get(file)))
				RandomComments.of(text).forEach(lost::remove);
		});
		mayGo.forEach(lost::remove);
		assertEquals(List.of(), lost, () -> "comments lost by " + name + ", the first from:\n" + around(before, lost.getFirst()));
	}

	private static List<String> problems(LiveModel model) {
		return model.read(corpus -> corpus.files().stream().flatMap(file -> file.problems().stream()).map(Problem::toString)
				.toList());
	}

	private void backAndForth(MemoryStore store, LiveModel model, History history, Map<Path, String> start, Random random) {
		Map<Path, String> end = store.texts();
		ModelSnapshot.assertSame(ModelSnapshot.fresh(end, CorpusTexts.root()), ModelSnapshot.of(model), "after a batch");
		int steps = 0;
		while (history.canUndo()) {
			history.undo();
			steps++;
			if (random.nextInt(50) == 0)
				model.settle();
		}
		assertEquals(start, store.texts(), "undo of all");
		assertEquals(List.of(), problems(model), "undo of all");
		while (history.canRedo())
			history.redo();
		assertEquals(end, store.texts(), "redo of all");
		ModelSnapshot.assertSame(ModelSnapshot.fresh(end, CorpusTexts.root()), ModelSnapshot.of(model), "after redo");
		assertTrue(steps > 0);
		undone += steps;
	}
}
