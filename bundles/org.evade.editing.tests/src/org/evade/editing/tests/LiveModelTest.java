/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.evade.editing.live.LiveModel;
import org.evade.editing.live.ModelDelta;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.language.load.Corpus;
import org.evade.model.ClaimSet;
import org.evade.model.Entity;
import org.junit.jupiter.api.Test;

/** The live model says at any time what a fresh load of the same texts says. */
class LiveModelTest {
	private static final String[] PIECES = { "", " ", "\n", "{", "}", "\"", "/*", "*/", "//", "x", "gene", "gene G1\n",
			"\ngene G2 \"two\"\n", "-", "7", ",", "drug class", "node", "\"\"\"", ".", "^", "claim", "\nmap m { }\n", "note \"x\"" };

	@Test
	void sameAsFreshLoad() {
		var texts = CorpusTexts.texts();
		ModelSnapshot.assertSame(ModelSnapshot.fresh(texts, CorpusTexts.root()), ModelSnapshot.of(CorpusTexts.live(CorpusTexts.root(), texts)), "at first");
	}

	@Test
	void namesThatComeAndGoAreFollowedAcrossFiles() {
		Path root = Path.of("/corpus"), a = root.resolve("a.evade"), b = root.resolve("b.evade");
		LiveModel model = CorpusTexts.live(root, Map.of(a, "namespace v\ngene A\ngene B\n", b,
				"namespace w\nimport v\nvariant x of A\n"));
		List<ModelDelta> told = new ArrayList<>();
		model.addListener(told::add);
		assertEquals(List.of(), model.problems(b));
		model.edit(a, List.of(new TextEdit(17, 1, "AA")));
		ModelDelta delta = model.settle();
		assertEquals(Set.of(a), delta.parsed());
		assertEquals(Set.of(b), delta.relinked());
		assertEquals(1, model.problems(b).size());
		model.edit(a, List.of(new TextEdit(17, 2, "A")));
		assertEquals(List.of(), model.problems(b));
		model.edit(a, List.of(new TextEdit(24, 1, "C")));
		model.settle();
		assertEquals(4, told.size());
		model.remove(a);
		assertEquals(Set.of(a), model.settle().removed());
		assertEquals(1, model.problems(b).size());
		assertTrue(model.settle().isEmpty());
	}

	@Test
	void aRenamedFolderTakesItsFilesAlong() {
		Path root = Path.of("/corpus"), a = root.resolve("in/a.evade"), b = root.resolve("b.evade"), moved = root.resolve("out/a.evade");
		LiveModel model = CorpusTexts.live(root, Map.of(a, "namespace v\ngene A\n", b, "namespace w\nimport v\nvariant x of A\n"));
		model.settle();
		model.apply(new Change("Rename", List.of(FileEdits.move(a.getParent(), moved.getParent()))));
		ModelDelta delta = model.settle();
		assertEquals(Set.of(a), delta.removed());
		assertEquals(Set.of(moved, b), model.files());
		assertEquals("namespace v\ngene A\n", model.text(moved));
		assertEquals(List.of(), model.problems(b));
	}

	@Test
	void brokenStatementsHideNothingElse() {
		Path root = Path.of("/corpus"), a = root.resolve("a.evade");
		LiveModel model = CorpusTexts.live(root, Map.of(a, "gene A\ngene B {\nvariant x of A\n"));
		assertTrue(model.broken(a));
		assertEquals(2, (int) model.read(corpus -> corpus.files().get(0).document().getStatements().size()));
		model.edit(a, List.of(new TextEdit(13, 2, "")));
		assertFalse(model.broken(a));
		assertEquals(3, (int) model.read(corpus -> corpus.files().get(0).document().getStatements().size()));
	}

	/** While a claim is written, the others of its set stay; what is seen after each key is what a fresh load would see. */
	@Test
	void aClaimThatIsBeingWrittenHidesNoOther() {
		Path root = Path.of("/corpus"), a = root.resolve("a.evade");
		String text = "namespace n\ngene A\narticle t { title \"t\" }\nclaims from t {\n  // one\n  claim one: A causes A\n"
				+ "  claim two: A causes A {\n    note \"n\"\n  }\n}\ngene B\n";
		LiveModel model = CorpusTexts.live(root, Map.of(a, text));
		String typed = "\n  claim three: A causes A {\n  note \"x\"\n  }";
		for (String after : new String[] { "A causes A", "\"n\"\n  }" })
			for (int i = 0; i < 2 * typed.length(); i++) {
				int at = text.indexOf(after) + after.length();
				boolean forth = i < typed.length();
				model.edit(a, List.of(forth ? new TextEdit(at + i, 0, typed.substring(i, i + 1))
						: new TextEdit(at + 2 * typed.length() - 1 - i, 1, "")));
				String now = model.text(a);
				ModelSnapshot.assertSame(ModelSnapshot.fresh(Map.of(a, now), root), ModelSnapshot.of(model), now);
				long claims = model.read(corpus -> corpus.files().get(0).document().getStatements().stream()
						.filter(ClaimSet.class::isInstance).mapToLong(set -> ((ClaimSet) set).getClaims().size()).sum());
				assertTrue(claims >= 2, () -> claims + " claims left of\n" + now);
			}
		assertEquals(text, model.text(a));
		assertFalse(model.broken(a));
	}

	@Test
	void aMendedClaimIsFoundFromOtherFiles() {
		Path root = Path.of("/corpus"), a = root.resolve("a.evade"), b = root.resolve("b.evade");
		String text = "namespace n\ngene A\narticle t { title \"t\" }\nclaims from t {\n  claim one: A causes A\n"
				+ "  claim two: A causes A\n}\n";
		LiveModel model = CorpusTexts.live(root, Map.of(a, text, b,
				"namespace m\nimport n\nreview of two is accepted by \"r\" on 2026-01-01\n"));
		assertEquals(List.of(), model.problems(b));
		int colon = text.lastIndexOf(':');
		model.edit(a, List.of(new TextEdit(colon, 1, "")));
		assertEquals(1, model.problems(b).size());
		model.edit(a, List.of(new TextEdit(colon, 0, ":")));
		assertEquals(List.of(), model.problems(b));
	}

	@Test
	void sameAsFreshLoadAfterRandomEdits() {
		int edits = 0, batches = Integer.getInteger("evade.editing.batches", 15);
		Random random = new Random(Integer.getInteger("evade.editing.seed", 11));
		Map<Path, String> texts = new HashMap<>(CorpusTexts.texts());
		texts.keySet().removeIf(file -> file.getFileName().toString().matches("references.*|trials.*|claims-[a-r].*|ongoing.*"));
		LiveModel model = CorpusTexts.live(CorpusTexts.root(), texts);
		List<Path> files = new ArrayList<>(texts.keySet().stream().sorted().toList());
		for (int batch = 0; batch < batches; batch++) {
			for (int i = 1 + random.nextInt(6); i > 0; i--) {
				Path file = files.get(random.nextInt(files.size()));
				String text = texts.get(file);
				int offset = random.nextInt(text.length() + 1);
				int length = random.nextInt(3) > 0 ? 0 : Math.min(text.length() - offset, random.nextInt(random.nextInt(60) + 1));
				TextEdit edit = new TextEdit(offset, length, PIECES[random.nextInt(PIECES.length)]);
				texts.put(file, TextEdit.apply(text, List.of(edit)));
				model.edit(file, List.of(edit));
				if (random.nextBoolean())
					model.settle();
				edits++;
			}
			assertEquals(texts, texts(model));
			ModelSnapshot.assertSame(ModelSnapshot.fresh(texts, CorpusTexts.root()), ModelSnapshot.of(model), "batch " + batch);
			if (batch % 4 == 3) { // mended again, so that not everything ends up broken
				Map<Path, String> whole = CorpusTexts.texts();
				for (Path file : files)
					if (!texts.get(file).equals(whole.get(file)) && random.nextInt(3) > 0) {
						texts.put(file, whole.get(file));
						model.edit(file, TextEdit.difference(model.text(file), whole.get(file)));
					}
			}
		}
		System.out.println("live model: " + edits + " random edits in " + batches + " batches, each batch as a fresh load");
	}

	@Test
	void sameAsFreshLoadAtEachKey() {
		Random random = new Random(12);
		Map<Path, String> texts = new HashMap<>(CorpusTexts.texts());
		texts.keySet().removeIf(file -> file.getFileName().toString().matches("references.*|trials.*|claims-[a-r].*|ongoing.*"));
		LiveModel model = CorpusTexts.live(CorpusTexts.root(), texts);
		List<Path> files = texts.keySet().stream().sorted().toList();
		String[] typed = { "\ngene TYPED \"new\" also \"x\"\n", " note \"text\"", "// a comment\n",
				"\n  node typed shows TME \"l\"",
				"/* c */", "\n\n", "\"a\"", "\nclaims from dai section abstract {\n  claim k: TME causes TME\n}\n" };
		int keys = 0, checked = 0;
		for (int round = 0; round < 20; round++) {
			Path file = files.get(random.nextInt(files.size()));
			int offset = model.text(file).indexOf(random.nextBoolean() ? "\n" : " ", random.nextInt(model.text(file).length()));
			String words = typed[random.nextInt(typed.length)];
			int end = random.nextInt(4) == 0 ? words.length() : 0;
			for (int i = 0; i < 2 * words.length() - end && offset >= 0; i++) {
				boolean forth = i < words.length();
				int at = offset + (forth ? i : 2 * words.length() - 1 - i);
				model.edit(file, List.of(forth ? new TextEdit(at, 0, words.substring(i, i + 1)) : new TextEdit(at, 1, "")));
				model.settle();
				keys++;
				if (random.nextInt(40) == 0) {
					ModelSnapshot.assertSame(ModelSnapshot.fresh(texts(model), CorpusTexts.root()), ModelSnapshot.of(model), "key " + keys + " in " + file);
					checked++;
				}
			}
		}
		System.out.println("live model: " + keys + " keys, " + checked + " states as a fresh load");
	}

	@Test
	void nothingIsForgottenWhenAnUpdateBreaksOff() {
		Path root = Path.of("/corpus"), a = root.resolve("a.evade"), b = root.resolve("b.evade"), c = root.resolve("c.evade");
		String other = "namespace w\nimport v\nvariant x of A\nvariant y of B\n";
		for (String later : List.of(other.replace("y", "z"), other + "variant z of B", "namespace w\ngene Z\n")) {
			LiveModel model = CorpusTexts.live(root, Map.of(a, "namespace v\ngene A\ngene B\n", b, other, c, "gene C\n"));
			List<ModelDelta> told = new ArrayList<>();
			boolean[] armed = { false };
			Adapter failing = new EContentAdapter() {
				@Override
				public void notifyChanged(Notification notification) {
					if (armed[0])
						throw new IllegalStateException("on purpose");
				}
			};
			model.read(corpus -> corpus.files().get(1).resource().eAdapters().add(failing));
			model.addListener(told::add);
			model.put(a, "namespace v\ngene AA\ngene B\n");
			model.put(b, later);
			model.remove(c);
			armed[0] = true;
			assertThrows(IllegalStateException.class, model::settle);
			armed[0] = false;
			assertEquals(0, told.size());
			ModelDelta delta = model.settle();
			assertEquals(List.of(delta), told);
			assertEquals(Set.of(a, b), delta.parsed());
			assertEquals(Set.of(c), delta.removed());
			assertTrue(model.version() > 1);
			ModelSnapshot.assertSame(ModelSnapshot.fresh(texts(model), root), ModelSnapshot.of(model), later);
			assertTrue(model.settle().isEmpty());
		}
	}

	@Test
	void aListenerThatFailsKeepsNoOtherFromTheNews() {
		LiveModel model = CorpusTexts.live(Path.of("/corpus"), Map.of(Path.of("/corpus/a.evade"), "gene A\n"));
		model.settle();
		List<ModelDelta> told = new ArrayList<>();
		model.addListener(delta -> {
			throw new IllegalStateException("on purpose");
		});
		model.addListener(told::add);
		model.put(Path.of("/corpus/a.evade"), "gene B\n");
		assertThrows(IllegalStateException.class, model::settle);
		assertEquals(1, told.size());
		assertTrue(model.settle().isEmpty());
	}

	@Test
	void readersDoNotWaitForEachOtherAndOnlyAnEditAsksThemToStop() throws Exception {
		Path file = Path.of("/corpus/a.evade");
		LiveModel model = CorpusTexts.live(Path.of("/corpus"), Map.of(file, "gene A\n"));
		model.settle();
		CountDownLatch reads = new CountDownLatch(1), end = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Future<Boolean> check = threads.submit(() -> model.read(corpus -> {
				reads.countDown();
				try {
					assertTrue(end.await(30, TimeUnit.SECONDS));
				} catch (InterruptedException e) {
					throw new IllegalStateException(e);
				}
				for (int i = 0; i < 3000 && !model.isAwaited(); i++)
					LockSupport.parkNanos(10_000_000);
				return model.isAwaited();
			}));
			assertTrue(reads.await(30, TimeUnit.SECONDS));
			assertEquals("A", model.readWithin(0, LiveModelTest::first).orElseThrow(), "a hover while a check runs");
			assertEquals("A", model.read(LiveModelTest::first));
			assertFalse(model.isAwaited());
			model.put(file, "gene B\n");
			assertTrue(model.readWithin(20, LiveModelTest::first).isEmpty(), "what was typed has to be read first");
			Future<ModelDelta> typed = threads.submit(model::settle);
			end.countDown();
			assertTrue(check.get(60, TimeUnit.SECONDS), "the check is asked to stop");
			assertEquals(Set.of(file), typed.get(60, TimeUnit.SECONDS).parsed());
			assertEquals("B", model.read(LiveModelTest::first));
		}
	}

	@Test
	void aReadingWithinAReadingSeesTheSameModel() {
		Path file = Path.of("/corpus/a.evade");
		LiveModel model = CorpusTexts.live(Path.of("/corpus"), Map.of(file, "gene A\n"));
		assertEquals("A A", model.read(outer -> {
			model.put(file, "gene B\n");
			return first(outer) + " " + model.read(LiveModelTest::first);
		}));
		assertEquals("B", model.read(LiveModelTest::first));
	}

	private static String first(Corpus corpus) {
		return corpus.statements(Entity.class).map(Entity::getName).findFirst().orElseThrow();
	}

	private static Map<Path, String> texts(LiveModel model) {
		Map<Path, String> texts = new HashMap<>();
		model.files().forEach(file -> texts.put(file, model.text(file)));
		return texts;
	}
}
