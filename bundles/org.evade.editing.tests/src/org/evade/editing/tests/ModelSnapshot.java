/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.editing.live.LiveModel;
import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Place;
import org.evade.language.load.Problem;
import org.evade.model.Named;

/**
 * Everything that a corpus says, as text by file: objects with their places and values, what they refer to, and problems.
 */
final class ModelSnapshot {
	private ModelSnapshot() {
	}

	/** The live model's state. */
	static Map<String, String> of(LiveModel model) {
		return model.read(corpus -> of(corpus, model.root()));
	}

	/** The state after a fresh load of the same texts from the disk. */
	static Map<String, String> fresh(Map<Path, String> texts, Path root) {
		try {
			Path folder = Files.createTempDirectory("evade-fresh");
			try {
				for (Map.Entry<Path, String> text : texts.entrySet()) {
					Path file = folder.resolve(root.relativize(text.getKey()).toString());
					Files.createDirectories(file.getParent());
					Files.writeString(file, text.getValue());
				}
				return of(new CorpusLoader(2).load(List.of(folder), name -> {
				}), folder);
			} finally {
				try (Stream<Path> files = Files.walk(folder)) {
					files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Fails with the first line that differs. */
	static void assertSame(Map<String, String> expected, Map<String, String> actual, String when) {
		assertEquals(expected.keySet(), actual.keySet(), when);
		expected.forEach((file, state) -> {
			List<String> there = actual.get(file).lines().toList(), wanted = state.lines().toList();
			for (int i = 0; i < Math.min(wanted.size(), there.size()); i++)
				assertEquals(wanted.get(i), there.get(i), when + ", " + file + ", line " + i + " of its state");
			assertEquals(wanted.size(), there.size(), when + ", " + file);
		});
	}

	private static Map<String, String> of(Corpus corpus, Path root) {
		Map<String, String> states = new TreeMap<>();
		for (ModelFile file : corpus.files())
			states.put(root.relativize(file.path().toAbsolutePath()).toString(), of(corpus, root, file));
		return states;
	}

	private static String of(Corpus corpus, Path root, ModelFile file) {
		StringBuilder out = new StringBuilder();
		write(corpus, root, file.document(), 0, out);
		for (TreeIterator<EObject> all = file.document().eAllContents(); all.hasNext();)
			write(corpus, root, all.next(), 1, out);
		for (Problem problem : file.problems())
			out.append(problem.place()).append(problem.code()).append(spoken(problem)).append('\n');
		return out.append(file.isWellFormed()).append('\n').append(file.text()).toString();
	}

	/** Without the hint at what may be meant: of a corpus with many broken names, the live model lets hints grow old. */
	private static String spoken(Problem problem) {
		int known = problem.message().indexOf(" is not declared");
		return problem.code().equals(Problem.LINK) && known > 0 ? problem.message().substring(0, known) : problem.message();
	}

	private static void write(Corpus corpus, Path root, EObject object, int depth, StringBuilder out) {
		var node = NodeModelUtils.findActualNodeFor(object);
		out.append(object.eClass().getName());
		if (node != null && depth > 0)
			out.append(' ').append(node.getOffset()).append('+').append(node.getLength()).append(':').append(node.getStartLine())
					.append('-').append(node.getEndLine());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures())
			if (object.eIsSet(feature) && !(feature instanceof EReference contained && contained.isContainment())) {
				out.append(' ').append(feature.getName()).append('=');
				Object value = object.eGet(feature);
				for (Object one : feature.isMany() ? (List<?>) value : List.of(value))
					out.append(feature instanceof EAttribute ? one : target(corpus, root, (EObject) one)).append(',');
			}
		out.append('\n');
	}

	private static String target(Corpus corpus, Path root, EObject target) {
		if (target.eIsProxy())
			return "?";
		ModelFile file = corpus.fileOf(target);
		if (file == null)
			return "NOT IN THE CORPUS";
		return (target instanceof Named named ? named.getName() : "") + "@" + root.relativize(file.path().toAbsolutePath()) + ":"
				+ Place.of(target).offset();
	}
}
