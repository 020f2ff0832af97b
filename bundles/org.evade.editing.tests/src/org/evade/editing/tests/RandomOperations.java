/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.ClaimDraft;
import org.evade.editing.operations.CompartmentSpec;
import org.evade.editing.operations.DeleteOperation;
import org.evade.editing.operations.Description;
import org.evade.editing.operations.EdgeOperations;
import org.evade.editing.operations.EdgeSpec;
import org.evade.editing.operations.LayoutOperations;
import org.evade.editing.operations.MapOperations;
import org.evade.editing.operations.MapTransfer;
import org.evade.editing.operations.NodeSpec;
import org.evade.editing.operations.Placement;
import org.evade.editing.operations.PropertyOperations;
import org.evade.editing.operations.Refused;
import org.evade.editing.operations.RenameOperation;
import org.evade.editing.operations.StatementOperations;
import org.evade.editing.plan.Values.Kind;
import org.evade.editing.tests.CorpusNames.MapNames;
import org.evade.language.edit.Change;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.Point;
import org.evade.model.Aspect;
import org.evade.model.CompartmentKind;
import org.evade.model.Edge;
import org.evade.model.Relation;

/** Operations as a curator may ask for them, in any order. */
final class RandomOperations {
	/** An operation that was planned: its name, its change and the comments that may go with what it deletes. */
	record Planned(String name, Change change, List<String> comments) {
	}

	private interface Maker {
		Change make() throws Refused;
	}

	private final Random random;
	private final LiveModel model;
	private final MapOperations maps;
	private final EdgeOperations lines;
	private final LayoutOperations layouts;
	private final MapTransfer transfer;
	private final RenameOperation rename;
	private final DeleteOperation delete;
	private final PropertyOperations properties;
	private final StatementOperations statements;
	private final Map<String, Maker> makers = new TreeMap<>();
	private CorpusNames names;
	private MapNames map;
	private List<String> comments = List.of();
	private int count;

	RandomOperations(LiveModel model, Random random) {
		this.model = model;
		this.random = random;
		maps = new MapOperations(model);
		lines = new EdgeOperations(model);
		layouts = new LayoutOperations(model);
		transfer = new MapTransfer(model);
		rename = new RenameOperation(model);
		delete = new DeleteOperation(model);
		properties = new PropertyOperations(model);
		statements = new StatementOperations(model);
		maps();
		texts();
	}

	/** Plans the next operation. */
	Planned next() throws Refused {
		if (count++ % 8 == 0)
			names = new CorpusNames(model, random);
		map = any(names.maps);
		comments = List.of();
		String name = any(List.copyOf(makers.keySet()));
		return new Planned(name, makers.get(name).make(), comments);
	}

	private void maps() {
		makers.put("place", () -> layouts.place(map.name(), new Placement(boxes(some(map.nodes(), 4)), routes(), geometry())));
		makers.put("place again", makers.get("place"));
		makers.put("replace layout", () -> layouts.replace(map.name(), geometry()));
		makers.put("forget places", () -> layouts.forget(map.name(), some(map.elements(), 3)));
		makers.put("clean up", () -> layouts.cleanUp(map.name()));
		makers.put("add node", () -> {
			NodeSpec spec = random.nextBoolean() ? node() : NodeSpec.showingClaim(any(names.claims));
			return maps.addNode(map.name(), spec, compartment(), Placement.NONE);
		});
		makers.put("add node with place", () -> {
			String id = maps.freshId(map.name(), "Node " + random.nextInt(99));
			return maps.addNode(map.name(), new NodeSpec(id, null, List.of(any(names.participants)), null, text()), compartment(),
					Placement.of(id, box(), geometry()));
		});
		makers.put("add compartment", () -> maps.addCompartment(map.name(), new CompartmentSpec(null, text(),
				random.nextBoolean() ? null : any(CompartmentKind.VALUES)), compartment(), some(map.nodes(), 3), Placement.NONE));
		makers.put("connect", () -> lines.connect(map.name(), new EdgeSpec(null, any(map.nodes()), any(Relation.VALUES),
				any(map.nodes()), random.nextBoolean() ? null : text(), List.copyOf(some(names.claims, 2))), Placement.NONE));
		makers.put("connect with claim", () -> {
			String article = any(List.copyOf(names.sections.keySet()));
			return lines.connectWithClaim(map.name(), EdgeSpec.of(any(map.nodes()), any(Relation.VALUES), any(map.nodes())),
					new ClaimDraft(null, article, random.nextInt(4) == 0 ? null : any(names.sections.get(article)),
							random.nextBoolean(), text(), random.nextBoolean() ? null : "level B\nphenotype primary"), Placement.NONE);
		});
		makers.put("rewire", () -> lines.rewire(map.name(), any(map.edges()), any(map.nodes()), any(map.nodes()), Placement.NONE));
		makers.put("retype", () -> lines.retype(map.name(), any(map.edges()), any(Relation.VALUES)));
		makers.put("add claims", () -> lines.addClaims(map.name(), any(map.edges()), List.copyOf(some(names.claims, 3))));
		makers.put("remove claims", () -> lines.removeClaims(map.name(), any(map.edges()),
				List.copyOf(claimsOf(any(map.edges())))));
		makers.put("label", () -> maps.label(map.name(), any(map.elements()), random.nextInt(3) == 0 ? null : text()));
		makers.put("show", () -> maps.show(map.name(), any(map.nodes()), node()));
		makers.put("move into", () -> maps.moveInto(map.name(), some(map.elements(), 3), compartment(), Placement.NONE));
		makers.put("reorder", () -> maps.reorder(map.name(), any(map.elements()), any(map.elements())));
		makers.put("remove", () -> {
			Set<String> chosen = some(map.elements(), 2);
			comments = delete.preview(chosen.stream().map(id -> map.name() + "." + id).toList()).comments();
			return maps.remove(map.name(), chosen);
		});
		makers.put("split", () -> {
			String node = any(map.nodes());
			return maps.split(map.name(), node, random.nextBoolean() ? node() : new NodeSpec(null, null, List.of(), null, text()),
					Set.copyOf(some(edgesOf(node), 2)), Placement.NONE);
		});
		makers.put("merge", () -> {
			String kept = any(map.nodes());
			List<String> nodes = new ArrayList<>(some(map.nodes(), 3));
			nodes.remove(kept);
			comments = delete.preview(nodes.stream().map(id -> map.name() + "." + id).toList()).comments();
			return maps.merge(map.name(), kept, new LinkedHashSet<>(nodes), Placement.NONE);
		});
		makers.put("copy and paste", () -> {
			String copied = transfer.copy(map.name(), some(map.elements(), 4), null);
			return transfer.paste(any(names.maps).name(), copied, null, 10, 20, geometry()).change();
		});
		makers.put("duplicate", () -> transfer.duplicate(map.name(), some(map.elements(), 3), 9, 9, null).change());
		makers.put("move to map", () -> {
			Set<String> chosen = some(map.elements(), 3);
			comments = delete.preview(chosen.stream().map(id -> map.name() + "." + id).toList()).comments();
			return transfer.moveTo(map.name(), chosen, any(names.maps).name(), null).change();
		});
	}

	private void texts() {
		Maker set = () -> {
			Description element = properties.describe(any(names.elements));
			Description.Feature feature = any(element.features());
			if (feature.many() && !feature.values().isEmpty() && random.nextBoolean())
				return properties.replace(element.element(), feature.name(), random.nextInt(feature.values().size()), value(feature));
			return feature.many() ? properties.add(element.element(), feature.name(), random.nextInt(3) - 1, value(feature))
					: properties.set(element.element(), feature.name(), value(feature));
		};
		makers.put("set property", set);
		makers.put("set property again", set);
		makers.put("move item", () -> {
			Description element = properties.describe(any(names.elements));
			Description.Feature feature = any(element.features().stream().filter(one -> one.values().size() > 0).toList());
			return properties.moveItem(element.element(), feature.name(), random.nextInt(feature.values().size()), 0);
		});
		makers.put("unset property", () -> {
			Description element = properties.describe(any(names.elements));
			Description.Feature feature = any(element.features().stream().filter(one -> !one.values().isEmpty()
					&& one.type() != Kind.PART && !one.name().equals("name")).toList());
			return feature.values().size() > 1 && random.nextBoolean()
					? properties.removeAt(element.element(), feature.name(), random.nextInt(feature.values().size()))
					: properties.unset(element.element(), feature.name());
		});
		makers.put("rename", () -> rename.rename(any(names.named), random.nextInt(9) == 0 ? "gene" : "r-"
				+ random.nextInt(100_000)));
		makers.put("delete", () -> {
			List<String> chosen = List.of(random.nextBoolean() ? any(names.elements) : any(names.claims));
			var preview = delete.preview(chosen);
			if (preview.goes().size() > 25)
				throw new Refused("Too much would go for a test that is to go on.");
			comments = preview.comments();
			return delete.delete(chosen);
		});
		makers.put("new entity", () -> statements.create(null, "vocabulary", "Entity", Map.of("type", List.of("gene"), "name",
				List.of("new-" + random.nextInt(100_000)), "label", List.of(text()), "synonyms", List.of("a", "b"))));
		makers.put("new mechanism", () -> statements.create(null, "dai", "Mechanism",
				Map.of("name", List.of("mech-" + random.nextInt(100_000)), "label", List.of(text()), "involves",
						List.of(any(names.participants.stream().filter(name -> name.startsWith("vocabulary")).toList())))));
		makers.put("new publication", () -> statements.create(null, "dai", "Publication", Map.of("name",
				List.of("pub" + random.nextInt(100_000)), "title", List.of(text()), "authors", List.of("A B", "C D"), "year",
						List.of("2024"))));
		makers.put("new map", () -> names.maps.size() > 12 ? refuse()
				: statements.create(null, "dai", "MapDiagram", Map.of("name", List.of("map-" + random.nextInt(100_000)))));
		makers.put("new claim", () -> {
			if (model.named("vocabulary.TME").isEmpty())
				throw new Refused("An operation before has renamed what the claim speaks of.");
			String article = any(List.copyOf(names.sections.keySet()));
			return statements.createClaim(article, any(names.sections.get(article)), "claim claim-" + random.nextInt(100_000)
					+ ": vocabulary.TME causes vocabulary.TME {\n  asserted\n  note \"\"\"\n    two\n    lines\n  \"\"\"\n}");
		});
	}

	private static Change refuse() throws Refused {
		throw new Refused("There are enough maps.");
	}

	private String value(Description.Feature feature) {
		return switch (feature.type()) {
		case TEXT -> text();
		case NUMBER -> Integer.toString(random.nextInt(200));
		case FLAG -> Boolean.toString(random.nextBoolean());
		case CHOICE -> feature.choices().isEmpty() ? "x" : any(feature.choices());
		case WORD -> feature.name().equals("name") ? "w-" + random.nextInt(100_000)
				: feature.name().contains("curies") || feature.name().toLowerCase().contains("digest") ? "x:" + random.nextInt(99)
						: feature.name().contains("date") ? "2026-01-02" : "w" + random.nextInt(9);
		case REFERENCE -> any(feature.target().equals("Claim") ? names.claims
				: random.nextInt(3) == 0 ? names.named : names.participants);
		case PART -> feature.values().isEmpty() ? "1" : any(feature.values()).written();
		};
	}

	private NodeSpec node() {
		return new NodeSpec(null, random.nextInt(3) == 0 ? any(Aspect.VALUES) : null, List.copyOf(some(names.participants, 2)),
				null,
				random.nextBoolean() ? null : text());
	}

	private String text() {
		return any(List.of("a label", "with \"quotes\"", "IFN-γ → x", "back\\slash", "// no comment", "two\nlines", "{"))
				+ random.nextInt(9);
	}

	private String compartment() {
		return map.compartments().isEmpty() || random.nextBoolean() ? null : any(map.compartments());
	}

	private Set<String> claimsOf(String edge) throws Refused {
		return properties.describe(map.name() + "." + edge).features().stream().filter(feature -> feature.name().equals("claims"))
				.flatMap(feature -> feature.values().stream()).map(Description.Value::target).filter(name -> random.nextBoolean())
				.collect(Collectors.toSet());
	}

	private List<String> edgesOf(String node) {
		List<String> found = new ArrayList<>();
		for (String edge : map.edges())
			if (model.named(map.name() + "." + edge).stream().anyMatch(object -> object instanceof Edge wire
					&& (wire.getSource().getName().equals(node) || wire.getTarget().getName().equals(node))))
				found.add(edge);
		return found;
	}

	private Map<String, Box> boxes(Collection<String> ids) {
		Map<String, Box> boxes = new TreeMap<>();
		ids.forEach(id -> boxes.put(id, box()));
		return boxes;
	}

	private Box box() {
		return new Box(random.nextInt(900) - 50, random.nextInt(900), random.nextInt(200), random.nextInt(100));
	}

	private Map<String, List<Point>> routes() {
		Map<String, List<Point>> routes = new TreeMap<>();
		for (String edge : some(map.edges(), 2)) {
			List<Point> points = new ArrayList<>();
			for (int i = 2 + random.nextInt(4); i > 0; i--)
				points.add(new Point(random.nextInt(900) - 20, random.nextInt(900)));
			routes.put(edge, points);
		}
		return routes;
	}

	private Geometry geometry() {
		return new Geometry(900, 900, new TreeMap<>(boxes(map.nodes())), new TreeMap<>(routes()));
	}

	private Set<String> some(List<String> list, int most) {
		Set<String> chosen = new LinkedHashSet<>();
		for (int i = list.isEmpty() ? 0 : 1 + random.nextInt(most); i > 0; i--)
			chosen.add(any(list));
		return chosen;
	}

	private <T> T any(List<T> list) {
		if (list.isEmpty())
			throw new NothingThere();
		return list.get(random.nextInt(list.size()));
	}

	/** There is nothing of the kind that an operation wants, such as an edge on an empty map. */
	static final class NothingThere extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}
}
