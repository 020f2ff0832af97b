/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Elements;
import org.evade.editing.operations.Placement;
import org.evade.editing.operations.Refused;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Claim;
import org.evade.model.Compartment;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.evade.model.Node;
import org.evade.model.Participant;
import org.evade.model.maps.MapElements;

/** A change of one map in the making. */
public final class MapPlan {
	private final LiveModel model;
	private final Corpus corpus;
	private final ChangeBuilder draft;
	private final MapDiagram map;
	private final Set<String> taken = new HashSet<>();

	/** A change of a map; only within {@link LiveModel#read}. */
	public MapPlan(LiveModel model, Corpus corpus, ChangeBuilder draft, MapDiagram map) {
		this.model = model;
		this.corpus = corpus;
		this.draft = draft;
		this.map = map;
		for (MapElement element : MapElements.all(map))
			taken.add(((Named) element).getName());
	}

	/** The map. */
	public MapDiagram map() {
		return map;
	}

	/** Its file. */
	public ModelFile file() {
		return corpus.fileOf(map);
	}

	/** The draft. */
	public ChangeBuilder draft() {
		return draft;
	}

	/** The element of the map with an id. */
	public <T extends MapElement> T element(String id, Class<T> kind) throws Refused {
		for (MapElement element : MapElements.all(map))
			if (((Named) element).getName() != null && ((Named) element).getName().equals(id) && kind.isInstance(element))
				return kind.cast(element);
		String spoken = kind == Node.class ? "node" : kind == Edge.class ? "edge" : kind == Compartment.class ? "compartment"
				: "element";
		throw new Refused("The map " + map.getName() + " has no " + spoken + " '" + id + "'.");
	}

	/** The elements with some ids, in the order of the map, those inside of others left out. */
	public List<MapElement> outermost(Collection<String> ids) throws Refused {
		Set<String> missing = new LinkedHashSet<>(ids);
		List<MapElement> found = new ArrayList<>();
		for (MapElement element : MapElements.all(map)) {
			boolean wanted = ids.contains(((Named) element).getName());
			missing.remove(((Named) element).getName());
			if (wanted && found.stream().noneMatch(outer -> isInside(element, outer)))
				found.add(element);
		}
		if (!missing.isEmpty())
			throw new Refused("The map " + map.getName() + " has no element '" + missing.iterator().next() + "'.");
		return found;
	}

	/** Whether an element lies in another, however deep. */
	public static boolean isInside(EObject element, EObject outer) {
		for (EObject at = element.eContainer(); at != null; at = at.eContainer())
			if (at == outer)
				return true;
		return false;
	}

	/** The map, or a compartment of it. */
	public EObject container(String compartment) throws Refused {
		return compartment == null ? map : element(compartment, Compartment.class);
	}

	/** Edges that begin or end at a node. */
	public List<Edge> edges(Node node) {
		return MapElements.edges(map).stream()
				.filter(edge -> edge.getSource() == node || edge.getTarget() == node).toList();
	}

	/** An id given by the user: must be a word and free. */
	public String newId(String given, String wish) throws Refused {
		if (given == null)
			return freeId(wish);
		if (!IdSyntax.isWord(given))
			throw new Refused("'" + given + "' cannot be an id: letters, digits, _ and inner hyphens only, a letter first.");
		if (!taken.add(given))
			throw new Refused("The map " + map.getName() + " has '" + given + "' already.");
		return given;
	}

	/** A free id as near to a wish as can be. */
	public String freeId(String wish) {
		String base = word(wish);
		String id = base;
		for (int i = 2; taken.contains(id); i++)
			id = base + "-" + i;
		taken.add(id);
		return id;
	}

	private static String word(String wish) {
		StringBuilder word = new StringBuilder();
		for (String part : wish.toLowerCase(Locale.ROOT).split("[^a-z_0-9\\u00C0-\\u024F\\u0370-\\u03FF]+"))
			if (!part.isEmpty())
				word.append(word.isEmpty() ? "" : "-").append(part);
		String found = word.length() > 40 ? word.substring(0, 40).replaceAll("-$", "") : word.toString();
		return IdSyntax.isWord(found) ? found : IdSyntax.isWord("n-" + found) ? "n-" + found : "new";
	}

	/** Participants by full names. */
	public List<Participant> participants(List<String> names) throws Refused {
		List<Participant> found = new ArrayList<>();
		for (String name : names)
			found.add(find(name, Participant.class));
		return found;
	}

	/** Claims by full names. */
	public List<Claim> claims(Collection<String> names) throws Refused {
		List<Claim> found = new ArrayList<>();
		for (String name : names)
			found.add(find(name, Claim.class));
		return found;
	}

	private <T> T find(String name, Class<T> kind) throws Refused {
		for (EObject object : model.named(name))
			if (kind.isInstance(object))
				return kind.cast(object);
		throw new Refused("'" + name + "' is not declared in the corpus.");
	}

	/** Cuts elements out and returns their texts. */
	public List<String> cut(List<? extends MapElement> elements) throws Refused {
		List<String> texts = new ArrayList<>();
		for (MapElement element : elements) {
			Move move = Move.of(file(), element);
			move.cut(draft);
			texts.add(move.text());
		}
		return texts;
	}

	/** Saves places. */
	public void place(Placement placement) throws Refused {
		new LayoutWriter(draft, model, corpus, map).place(placement);
	}

	/** Forgets the saved routes of edges that get none. */
	public void unroute(Collection<String> edges, Placement placement) throws Refused {
		Set<String> forgotten = new LinkedHashSet<>(edges);
		forgotten.removeAll(placement.routes().keySet());
		if (!forgotten.isEmpty() && Elements.layoutOf(corpus, map).isPresent())
			new LayoutWriter(draft, model, corpus, map).forget(forgotten);
	}
}
