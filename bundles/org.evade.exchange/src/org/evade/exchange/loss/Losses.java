/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.loss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Place;

/** Gathers what a format could not hold. The same thing of the same object counts once, however often it was met. */
public final class Losses {
	private static final int SHOWN = 6;
	private final List<Loss> all = new ArrayList<>();
	private final Set<Loss> known = new HashSet<>();

	/**
	 * Notes a loss.
	 *
	 * @param object
	 *            what it was said of
	 * @param kind
	 *            what is lost, in words that serve for counting
	 * @param what
	 *            the very thing, in words
	 */
	public void add(EObject object, String kind, String what) {
		Loss loss = new Loss(object, kind, what);
		if (known.add(loss))
			all.add(loss);
	}

	/** All, in the order in which they were met. */
	public List<Loss> all() {
		return List.copyOf(all);
	}

	/** In one line how much of what is lost, the most frequent kinds first; empty when nothing is. */
	public String summary() {
		Map<String, Integer> counts = new TreeMap<>();
		all.forEach(loss -> counts.merge(loss.kind(), 1, Integer::sum));
		List<String> kinds = counts.entrySet().stream().sorted(Map.Entry.<String, Integer> comparingByValue(Comparator.reverseOrder()))
				.map(count -> count.getKey() + " (" + count.getValue() + ")").collect(Collectors.toList());
		if (kinds.size() > SHOWN) {
			int rest = kinds.size() - SHOWN;
			kinds = new ArrayList<>(kinds.subList(0, SHOWN));
			kinds.add(rest + (rest == 1 ? " kind more" : " kinds more"));
		}
		return String.join(", ", kinds);
	}

	/** Each with its place, as messages are written: {@code a.evade:12:9: condition of claim c: "..."}. */
	public List<String> lines(Corpus corpus) {
		return all.stream().map(loss -> line(corpus, loss)).toList();
	}

	private static String line(Corpus corpus, Loss loss) {
		ModelFile file = corpus.fileOf(loss.object());
		Place place = file == null ? Place.START : Place.of(loss.object());
		return (file == null ? "" : file.name() + ":" + place.line() + ":" + place.column() + ": ") + loss.kind()
				+ (loss.what().isEmpty() ? "" : ": " + loss.what());
	}
}
