/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.serializer.ISerializer;
import org.evade.language.EvadeStandaloneSetup;
import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.language.load.ModelFile;
import org.evade.model.Named;
import org.junit.jupiter.api.Test;

/** Text to model to text to model gives the same model. */
class RoundTripTest {
	private final ISerializer serializer = EvadeStandaloneSetup.injector().getInstance(ISerializer.class);

	@Test
	void everyClassSurvives() {
		Corpus read = ExampleTexts.load(ExampleTexts.everything());
		assertEquals(List.of(), ExampleTexts.problems(ExampleTexts.everything()));
		assertSame(read, again(read));
	}

	@Test
	void theCorpusSurvives() throws IOException {
		Corpus read = new CorpusLoader().load(List.of(ExampleTexts.root().resolve("model")), name -> {
		});
		read.files().forEach(file -> assertEquals(List.of(), file.problems(), file.name()));
		assertTrue(read.claims().count() > 100, "the corpus holds claims");
		assertSame(read, again(read));
	}

	private Corpus again(Corpus corpus) {
		String[] texts = corpus.files().stream().map(file -> serializer.serialize(file.document())).toArray(String[]::new);
		return inOrder(texts);
	}

	/** Numbered names keep the order of files beyond 26. */
	private static Corpus inOrder(String[] texts) {
		try {
			Path folder = Files.createTempDirectory("evade-round");
			List<Path> files = new ArrayList<>();
			for (int i = 0; i < texts.length; i++)
				files.add(Files.writeString(folder.resolve("%04d.evade".formatted(i)), texts[i]));
			Corpus corpus = new CorpusLoader().load(files, name -> {
			});
			for (Path file : files)
				Files.delete(file);
			Files.delete(folder);
			return corpus;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static void assertSame(Corpus first, Corpus second) {
		assertEquals(first.files().size(), second.files().size());
		for (int i = 0; i < first.files().size(); i++) {
			ModelFile before = first.files().get(i), after = second.files().get(i);
			assertEquals(List.of(), after.problems(), "written again: " + before.name());
			assertTrue(new SameModel().equals(before.document(), after.document()), before.name() + " changed on the way");
		}
	}

	/** Cross references are the same when they lead to objects of one name. */
	private static final class SameModel extends EcoreUtil.EqualityHelper {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean haveEqualReference(EObject a, EObject b,
				EReference reference) {
			if (reference.isContainment())
				return super.haveEqualReference(a, b, reference);
			return names(a.eGet(reference)).equals(names(b.eGet(reference)));
		}

		private static List<String> names(Object value) {
			List<String> names = new ArrayList<>();
			if (value instanceof List<?> list)
				list.forEach(item -> names.addAll(names(item)));
			else if (value instanceof Named named)
				names.add(named.eClass().getName() + " " + named.getName());
			return names;
		}
	}
}
