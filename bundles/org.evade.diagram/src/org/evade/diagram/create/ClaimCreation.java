/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Point;
import org.evade.diagram.choose.Choice;
import org.evade.diagram.choose.Chooser;
import org.evade.diagram.model.ClaimSummaries;
import org.evade.diagram.choose.ClaimPlace;
import org.evade.diagram.choose.ClaimPlaces;
import org.evade.diagram.choose.RelationChoice;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.content.EdgeFace;
import org.evade.model.Relation;
import org.evade.model.terms.Terms;

/** Connects nodes with a claim that is made at once: what the source shows, the relation, what the target shows. */
final class ClaimCreation {
	private final ViewerContext context;
	private final String source;
	private final String target;
	private final Point at;
	private final List<ClaimPlace> places;
	private Chooser open;

	ClaimCreation(ViewerContext context, String source, String target, Point at) {
		this.context = context;
		this.source = source;
		this.target = target;
		this.at = at;
		places = isSpoken(source) && isSpoken(target)
				? context.session().corpus().model().read(corpus -> ClaimPlaces.near(corpus, context.session().map())) : List.of();
	}

	/** A claim speaks of what nodes show, not of nodes that show a claim or nothing. */
	private boolean isSpoken(String node) {
		var ends = context.map().ends().get(node);
		return ends != null && !ends.participants().isEmpty();
	}

	/** A line for each relation; with several places the next pop-up asks where the claim goes. */
	List<Choice> choices(List<RelationChoice> relations, String query) {
		List<Choice> choices = new ArrayList<>();
		for (RelationChoice choice : places.isEmpty() ? List.<RelationChoice>of() : relations) {
			String text = Terms.word(choice.relation()) + ": new claim";
			String detail = where();
			if (contains(text + " " + detail, query))
				choices.add(new Choice(text, detail, context.icons().relation(choice.relation()), () -> make(choice.relation())));
		}
		return choices;
	}

	/** The line that leads to all of these, while nothing is typed yet; or nothing, when no claim can be made. */
	Optional<Choice> lead(Consumer<String> type) {
		return places.isEmpty() ? Optional.empty()
				: Optional.of(new Choice("New claim …", where(), null, () -> type.accept("new claim")));
	}

	private String where() {
		return "in " + (places.size() == 1 ? places.get(0).label() : articles() + " …");
	}

	private static boolean contains(String text, String query) {
		return text.toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT));
	}

	private String articles() {
		List<String> articles = places.stream().map(ClaimPlace::article).distinct().toList();
		return articles.size() == 1 ? places.get(0).label().split(" · ")[0] : articles.size() + " articles";
	}

	/** The line that adds a claim below an edge; it says what the edge says. Nothing, when no claim can be made. */
	Optional<Choice> below(EdgeFace edge) {
		return places.isEmpty() ? Optional.empty()
				: Optional.of(new Choice("New claim: " + Terms.word(edge.relation()), where(), context.icons().relation(edge.relation()),
						() -> ask(edge.relation(), place -> addBelow(edge.id(), place))));
	}

	/** The claim must be there before the edge can name it; both are one step. */
	private void addBelow(String edge, ClaimPlace place) {
		Set<String> before = claims();
		boolean done = false;
		try (var compound = context.session().corpus().history().compound("Add New Claim to Edge")) {
			if (context.run("New Claim", context.edits().newClaim(edge, place))) {
				Set<String> added = claims();
				added.removeAll(before);
				done = context.run("Add Claims to Edge", context.edits().addClaims(edge, List.copyOf(added)));
			}
		}
		if (done)
			said(place);
	}

	/** Full names of all claims. */
	private Set<String> claims() {
		return context.session().corpus().model()
				.read(corpus -> corpus.claims().map(ClaimSummaries::name).collect(Collectors.toCollection(TreeSet::new)));
	}

	private void make(Relation relation) {
		ask(relation, place -> {
			if (context.runAndSelect("Connect with New Claim", context.edits().connectWithClaim(source, relation, target, place)))
				said(place);
		});
	}

	/** Asks where the claim goes, when there are several places. */
	private void ask(Relation relation, Consumer<ClaimPlace> make) {
		if (places.size() == 1) {
			make.accept(places.get(0));
			return;
		}
		open = new Chooser(context.viewer().canvas(), at, context.look(), "New claim “" + Terms.word(relation) + "” goes to", "",
				query -> places.stream().filter(place -> contains(place.label(), query))
						.map(place -> new Choice(place.label(), detail(place), null, () -> make.accept(place))).toList());
	}

	private void said(ClaimPlace place) {
		context.session().say("The claim was added to " + place.label() + ". Say in the text what it cites and at which level.");
	}

	private static String detail(ClaimPlace place) {
		return (place.claims() == 1 ? "1 claim" : place.claims() + " claims")
				+ (place.cited() == 0 ? "" : ", " + place.cited() + " on this map");
	}

	/** The pop-up that asks for the place, or null; for tests. */
	Chooser open() {
		return open;
	}
}
