/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Elements;
import org.evade.editing.plan.ReferenceText;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.Document;
import org.evade.model.Edge;
import org.evade.model.Import;
import org.evade.model.LayoutEntry;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.evade.model.Node;
import org.evade.model.Participant;
import org.evade.model.RoutePoint;
import org.evade.model.Section;

/** Names of what a corpus holds, to choose from. */
final class CorpusNames {
	/** A map. */
	record MapNames(String name, List<String> nodes, List<String> edges, List<String> compartments) {
		List<String> elements() {
			List<String> all = new ArrayList<>(nodes);
			all.addAll(edges);
			all.addAll(compartments);
			return all;
		}
	}

	final List<MapNames> maps = new ArrayList<>();
	final List<String> participants = new ArrayList<>();
	final List<String> claims = new ArrayList<>();
	final List<String> named = new ArrayList<>();
	final List<String> elements = new ArrayList<>();
	final Map<String, List<String>> sections = new TreeMap<>();

	/** Reads the names of a model; of very many elements only a part. */
	CorpusNames(LiveModel model, Random random) {
		model.read(corpus -> {
			corpus.files().forEach(file -> file.document().eAllContents().forEachRemaining(element -> add(model, element, random)));
			return null;
		});
	}

	private void add(LiveModel model, EObject element, Random random) {
		String full = ReferenceText.fullName(element);
		if (element instanceof MapDiagram)
			maps.add(new MapNames(full, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
		if (element instanceof MapElement) {
			MapNames map = maps.getLast();
			(element instanceof Node ? map.nodes : element instanceof Edge ? map.edges : map.compartments)
					.add(((Named) element).getName());
		}
		if (element instanceof Participant)
			participants.add(full);
		if (element instanceof Claim)
			claims.add(full);
		if (element instanceof Article article) {
			List<String> ids = sections.computeIfAbsent(full, a -> new ArrayList<>());
			article.eAllContents().forEachRemaining(inside -> {
				if (inside instanceof Section section)
					ids.add(section.getName());
			});
		}
		boolean plain = element instanceof Document || element instanceof Import || element instanceof LayoutEntry
				|| element instanceof RoutePoint;
		if (full != null)
			named.add(full);
		if (!plain && random.nextInt(20) == 0)
			elements.add(Elements.id(model, element));
	}

	static <T> T any(List<T> list, Random random) {
		return list.get(random.nextInt(list.size()));
	}
}
