/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.evade.diagram.choose.ClaimPlace;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.DropPlacement;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.placement.NodePlacement;
import org.evade.editing.history.EditableCorpus;
import org.evade.editing.operations.ClaimDraft;
import org.evade.editing.operations.CompartmentSpec;
import org.evade.editing.operations.DeleteOperation;
import org.evade.editing.operations.DeletePreview;
import org.evade.editing.operations.EdgeOperations;
import org.evade.editing.operations.EdgeSpec;
import org.evade.editing.operations.LayoutOperations;
import org.evade.editing.operations.MapOperations;
import org.evade.editing.operations.NodeSpec;
import org.evade.editing.operations.Placement;
import org.evade.editing.operations.Refused;
import org.evade.editing.operations.StatementOperations;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.model.Aspect;
import org.evade.model.Relation;

/** The changes that the map editor makes, planned when they are wanted. */
public final class MapEdits {
	private final MapSession session;
	private final LayoutOperations layout;
	private final MapOperations elements;
	private final EdgeOperations edges;
	private final StatementOperations statements;
	private final DeleteOperation deletion;

	/** Changes of the map of a session. */
	public MapEdits(MapSession session) {
		this.session = session;
		EditableCorpus corpus = session.corpus();
		layout = new LayoutOperations(corpus.model(), corpus::isWritable);
		elements = new MapOperations(corpus.model(), corpus::isWritable);
		edges = new EdgeOperations(corpus.model(), corpus::isWritable);
		statements = new StatementOperations(corpus.model(), corpus::isWritable);
		deletion = new DeleteOperation(corpus.model(), corpus::isWritable);
	}

	private Placement placement(LayoutChange places) {
		return new Placement(places.boxes(), places.routes(), session.snapshot().geometry());
	}

	private Placement at(String id, Box box) {
		return new Placement(Map.of(id, box), Map.of(), session.snapshot().geometry());
	}

	/** Moves, resizes, routes; elements that stand in another compartment now move into it in the text as well. */
	public EditPlan place(String label, LayoutChange places, Set<String> moved, String compartment) {
		return () -> {
			MapSnapshot now = session.snapshot();
			Set<String> elsewhere = moved.stream().filter(id -> now.find(id) != null)
					.filter(id -> !Objects.equals(now.parent(now.find(id)), compartment)).collect(Collectors.toCollection(TreeSet::new));
			return (elsewhere.isEmpty() ? layout.place(session.map(), placement(places))
					: elements.moveInto(session.map(), elsewhere, compartment, placement(places))).labelled(label);
		};
	}

	/**
	 * The same for what was dropped: in another compartment it finds room as what is made there, lines that it covers are drawn
	 * anew, unless they were just drawn. This is found when the change is made.
	 */
	public EditPlan drop(String label, LayoutChange change, Set<String> moved, String compartment) {
		return () -> {
			if (change.isEmpty())
				return null;
			Set<String> drawn = change.boxes().isEmpty() ? change.routes().keySet() : Set.of();
			return place(label, DropPlacement.of(change, moved, compartment).tidied(drawn), moved, compartment).make();
		};
	}

	/** Other places for everything. */
	public EditPlan arrange(String label, Geometry geometry) {
		return () -> layout.replace(session.map(), geometry).labelled(label);
	}

	/** Lines are routed automatically again, boxes placed. */
	public EditPlan forget(String label, Set<String> ids) {
		return () -> layout.forget(session.map(), ids).labelled(label);
	}

	/** Removes saved places of elements that are gone. */
	public EditPlan cleanUp() {
		return () -> layout.cleanUp(session.map()).labelled("Remove Places of Deleted Elements");
	}

	/** Another label; empty for none. */
	public EditPlan label(String id, String label) {
		return () -> elements.label(session.map(), id, label.isEmpty() ? null : label).labelled("Change Label");
	}

	/** A node shows something else. */
	public EditPlan show(String node, String participant) {
		return () -> elements.show(session.map(), node, NodeSpec.showing(participant)).labelled("Show " + last(participant));
	}

	/** A new id in the map. */
	public String freshId(String wish) {
		try {
			return elements.freshId(session.map(), wish);
		} catch (Refused refused) {
			session.say(refused.getMessage());
			return wish;
		}
	}

	/** A new node for something that exists, centred at a place. */
	public EditPlan addNode(String id, String participant, String compartment, Box box) {
		return addNode(id, null, List.of(participant), NodePlacement.at(session.snapshot(), compartment, box));
	}

	/** A new node for one side of something that exists, or of several together. */
	public EditPlan addNode(String id, Aspect aspect, List<String> participants, NodePlacement spot) {
		return () -> elements.addNode(session.map(), new NodeSpec(id, aspect, participants, null, null), spot.compartment(),
				spot.placement(id)).labelled("Add " + last(participants.get(0)));
	}

	/** A new node for a claim. */
	public EditPlan addClaimNode(String id, String claim, NodePlacement spot) {
		return () -> elements.addNode(session.map(), new NodeSpec(id, null, List.of(), claim, null), spot.compartment(),
				spot.placement(id)).labelled("Add " + last(claim));
	}

	/** A new compartment. */
	public EditPlan addCompartment(String id, String label, String parent, Set<String> enclosed, Box box) {
		return () -> elements.addCompartment(session.map(), new CompartmentSpec(id, label, null), parent, enclosed, at(id, box))
				.labelled("Add Compartment");
	}

	/** A new statement of the vocabulary. */
	public EditPlan declare(java.nio.file.Path file, String statement) {
		return () -> statements.createText(file, statement);
	}

	/** A new edge, resting on claims. */
	public EditPlan connect(String source, Relation relation, String target, List<String> claims) {
		return () -> edges.connect(session.map(), new EdgeSpec(null, source, relation, target, null, claims),
				new Placement(Map.of(), Map.of(), session.snapshot().geometry())).labelled("Connect");
	}

	/** A new edge, resting on a new claim. */
	public EditPlan connectWithClaim(String source, Relation relation, String target, ClaimPlace place) {
		return () -> edges.connectWithClaim(session.map(), EdgeSpec.of(source, relation, target),
				new ClaimDraft(null, place.article(), place.section(), false, null, null),
				new Placement(Map.of(), Map.of(), session.snapshot().geometry())).labelled("Connect with New Claim");
	}

	/** A second node beside a node, which shows the same and takes over some of its edges. */
	public EditPlan split(String node, Set<String> edges) {
		return () -> {
			Box box = session.snapshot().box(Key.node(node));
			String id = elements.freshId(session.map(), node);
			return elements.split(session.map(), node, new NodeSpec(id, null, List.of(), null, null), edges,
					at(id, beside(box))).labelled("Split Node");
		};
	}

	/** Below a box, or above, or at a side: where no node stands. */
	private Box beside(Box box) {
		List<Box> wishes = List.of(box.moved(0, box.height() + 24), box.moved(0, -box.height() - 24),
				box.moved(-box.width() - 24, 0), box.moved(box.width() + 24, 0));
		Set<String> nodes = session.snapshot().nodes().keySet();
		return wishes.stream().filter(wish -> session.snapshot().geometry().boxes().entrySet().stream()
				.noneMatch(other -> nodes.contains(other.getKey()) && wish.x() < other.getValue().right()
						&& other.getValue().x() < wish.right() && wish.y() < other.getValue().bottom()
						&& other.getValue().y() < wish.bottom()))
				.findFirst().orElse(wishes.get(0));
	}

	/** Other ends; what the edge rests on stays. */
	public EditPlan rewire(String edge, String source, String target) {
		return () -> edges.rewire(session.map(), edge, source, target, new Placement(Map.of(), Map.of(), session.snapshot().geometry()))
				.labelled("Rewire Edge");
	}

	/** Another relation. */
	public EditPlan retype(String edge, Relation relation) {
		return () -> edges.retype(session.map(), edge, relation).labelled("Change Relation");
	}

	/** More claims below an edge. */
	public EditPlan addClaims(String edge, List<String> claims) {
		return () -> edges.addClaims(session.map(), edge, claims).labelled("Add Claims to Edge");
	}

	/** A new claim that says what an edge says. */
	public EditPlan newClaim(String edge, ClaimPlace place) {
		return () -> edges.newClaim(session.map(), edge, new ClaimDraft(null, place.article(), place.section(), false, null, null))
				.labelled("New Claim");
	}

	/** Fewer claims below an edge. */
	public EditPlan removeClaims(String edge, List<String> claims) {
		return () -> edges.removeClaims(session.map(), edge, claims).labelled("Remove Claims from Edge");
	}

	/** Takes elements off the map; the model behind stays. */
	public EditPlan remove(List<Key> keys) {
		Set<String> ids = keys.stream().map(Key::id).collect(Collectors.toCollection(TreeSet::new));
		return () -> elements.remove(session.map(), ids).labelled("Remove from Map");
	}

	/** Joins nodes into one. */
	public EditPlan merge(String kept, Set<String> others) {
		return () -> elements.merge(session.map(), kept, others, new Placement(Map.of(), Map.of(), session.snapshot().geometry()))
				.labelled("Merge Nodes");
	}

	/** Full names of what elements show: entities and claims, which would be deleted with them from the model. */
	public Set<String> behind(List<Key> keys) {
		Set<String> names = new TreeSet<>();
		for (Key key : keys)
			switch (key.part()) {
			case NODE -> names.addAll(session.snapshot().ends().getOrDefault(key.id(),
					new org.evade.diagram.model.NodeContent(null, List.of(), List.of())).participants());
			case EDGE -> session.snapshot().evidence().getOrDefault(key.id(), List.of()).forEach(claim -> names.add(claim.claim()));
			default -> names.add(session.map() + "." + key.id());
			}
		return names;
	}

	/** What deleting from the model would take along. */
	public DeletePreview preview(Set<String> names) throws Refused {
		return deletion.preview(names);
	}

	/** Deletes from the model. */
	public EditPlan delete(Set<String> names) {
		return () -> deletion.delete(names);
	}

	/** The last part of a full name. */
	public static String last(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	/** Full names of elements of the map. */
	public List<String> names(List<Key> keys) {
		List<String> names = new ArrayList<>();
		keys.forEach(key -> names.add(session.map() + "." + key.id()));
		return names;
	}
}
