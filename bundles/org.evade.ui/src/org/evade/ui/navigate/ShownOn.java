/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.navigate;

import java.util.Iterator;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Elements;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Node;
import org.evade.model.Participant;

/**
 * Where an element is seen on a map.
 *
 * @param map
 *            full name of the map
 * @param element
 *            full name of the node, edge or compartment; the map itself when the whole map is meant
 */
record ShownOn(String map, String element) {
	/** The map of an element, or the first that shows it. */
	static Optional<ShownOn> find(LiveModel model, Corpus corpus, String name) {
		EObject wanted = Elements.find(model, corpus, name);
		if (wanted instanceof MapDiagram || wanted instanceof MapElement)
			return Optional.of(of(model, wanted));
		if (!(wanted instanceof Participant || wanted instanceof Claim))
			return Optional.empty();
		for (MapDiagram map : corpus.statements(MapDiagram.class).toList())
			for (Iterator<EObject> all = map.eAllContents(); all.hasNext();) {
				EObject element = all.next();
				if (shows(element, wanted))
					return Optional.of(of(model, element));
			}
		return Optional.empty();
	}

	private static boolean shows(EObject element, EObject wanted) {
		if (element instanceof Node node)
			return node.getClaim() == wanted || node.getShows() != null && node.getShows().getParticipants().contains(wanted);
		return element instanceof Edge edge && edge.getClaims().contains(wanted);
	}

	private static ShownOn of(LiveModel model, EObject element) {
		EObject map = element;
		while (!(map instanceof MapDiagram))
			map = map.eContainer();
		return new ShownOn(Elements.id(model, map), Elements.id(model, element));
	}
}
