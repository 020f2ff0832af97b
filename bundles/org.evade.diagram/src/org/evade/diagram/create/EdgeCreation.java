/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.Point;
import org.evade.diagram.choose.Choice;
import org.evade.diagram.choose.Chooser;
import org.evade.diagram.choose.RelationChoice;
import org.evade.diagram.choose.RelationChoices;
import org.evade.diagram.model.ClaimSummary;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.content.NodeFace;
import org.evade.model.terms.Terms;

/** Connects nodes and changes relations: offers what the signatures allow, with the claims that already say it. */
public final class EdgeCreation {
	private final ViewerContext context;
	private Chooser open;
	private ClaimCreation fresh;

	public EdgeCreation(ViewerContext context) {
		this.context = context;
	}

	/** Offers relations between two nodes at a place of the display. */
	public void connect(String source, String target, Point at) {
		if (isBlocked())
			return;
		List<RelationChoice> found = between(source, target);
		if (found.isEmpty()) {
			context.session().say("No relation may join " + name(source) + " to " + name(target) + ": try the other direction.");
			return;
		}
		fresh = new ClaimCreation(context, source, target, at);
		offer(source, target, at, found, "");
	}

	/** What claims say comes first, then the way to a new claim, then relations that nothing says yet. */
	private void offer(String source, String target, Point at, List<RelationChoice> found, String text) {
		open = new Chooser(context.viewer().canvas(), at, context.look(), name(source) + "  …  " + name(target), text, query -> {
			List<Choice> choices = choices(found, query, choice -> context.runAndSelect("Connect", context.edits().connect(source,
					choice.relation(), target, choice.claims().stream().map(ClaimSummary::claim).toList())));
			int said = (int) found.stream().filter(choice -> !choice.claims().isEmpty()).count();
			if (query.isEmpty())
				fresh.lead(typed -> offer(source, target, at, found, typed)).ifPresent(lead -> choices.add(Math.max(1, said), lead));
			else
				choices.addAll(fresh.choices(found, query));
			return choices;
		});
	}

	/** Offers other relations for an edge. */
	public void retype(String edge) {
		if (isBlocked())
			return;
		EdgeFace face = context.map().edges().get(edge);
		List<RelationChoice> found = between(face.source(), face.target()).stream()
				.filter(choice -> choice.relation() != face.relation()).toList();
		open = new Chooser(context.viewer().canvas(), context.below(Key.edge(edge)), context.look(),
				"Relation instead of “" + Terms.word(face.relation()) + "”", "",
				query -> choices(found, query, choice -> context.run("Change Relation", context.edits().retype(edge, choice.relation()))));
	}

	/** Offers claims that fit an edge besides those it has, and to make a new one. */
	public void evidence(String edge) {
		if (isBlocked())
			return;
		EdgeFace face = context.map().edges().get(edge);
		List<String> has = context.map().evidence().getOrDefault(edge, List.of()).stream().map(ClaimSummary::claim).toList();
		List<Choice> choices = new ArrayList<>();
		for (RelationChoice choice : between(face.source(), face.target()))
			for (ClaimSummary claim : choice.claims())
				if (!has.contains(claim.claim()))
					choices.add(new Choice(claim.sentence(), detail(claim), context.icons().relation(choice.relation()),
							() -> context.run("Add Claims to Edge", context.edits().addClaims(edge, List.of(claim.claim())))));
		fresh = new ClaimCreation(context, face.source(), face.target(), context.below(Key.edge(edge)));
		fresh.below(face).ifPresent(choices::add);
		if (choices.isEmpty()) {
			context.session().say("No other claim of the corpus is about " + name(face.source()) + " and " + name(face.target()) + ".");
			return;
		}
		open = new Chooser(context.viewer().canvas(), context.below(Key.edge(edge)), context.look(),
				"Claims that fit this edge", "",
				query -> choices.stream().filter(choice -> contains(choice.text() + " " + choice.detail(), query)).toList());
	}

	/** Offers the nodes of the map as the other end: connecting by keyboard. */
	public void connectFrom(String source) {
		if (isBlocked())
			return;
		MapSnapshot map = context.map();
		open = new Chooser(context.viewer().canvas(), context.below(Key.node(source)), context.look(),
				"Connect " + name(source) + " to", "", query -> {
					List<Choice> choices = new ArrayList<>();
					for (NodeFace node : map.nodes().values())
						if (!node.id().equals(source) && contains(name(node.id()) + " " + node.id() + " " + node.words(), query))
							choices.add(new Choice(name(node.id()), place(node), context.icons().shape(node.shape()),
									() -> connect(source, node.id(), context.below(Key.node(node.id())))));
					return choices;
				});
	}

	private String place(NodeFace node) {
		return node.region() == null ? node.shape().word()
				: node.shape().word() + " · " + String.join(" ", context.map().regions().get(node.region()).title());
	}

	private List<RelationChoice> between(String source, String target) {
		return context.session().corpus().model().read(corpus -> RelationChoices.between(corpus, context.session().map(), source, target));
	}

	private List<Choice> choices(List<RelationChoice> found, String query, java.util.function.Consumer<RelationChoice> take) {
		List<Choice> choices = new ArrayList<>();
		for (RelationChoice choice : found)
			if (contains(Terms.word(choice.relation()), query))
				choices.add(new Choice(Terms.word(choice.relation()), detail(choice), context.icons().relation(choice.relation()),
						() -> take.accept(choice)));
		return choices;
	}

	private static String detail(RelationChoice choice) {
		int count = choice.claims().size();
		if (count == 0)
			return "";
		return count == 1 ? "1 claim · " + detail(choice.claims().get(0)) : count + " claims";
	}

	private static String detail(ClaimSummary claim) {
		List<String> words = new ArrayList<>();
		if (!claim.level().isEmpty())
			words.add("level " + claim.level());
		if (!claim.citations().isEmpty())
			words.add("cites " + String.join(", ", claim.citations()));
		return String.join(" · ", words);
	}

	private static boolean contains(String text, String query) {
		return text.toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT));
	}

	private boolean isBlocked() {
		if (context.session().isBlocked())
			context.session().say(context.session().blocked());
		return context.session().isBlocked();
	}

	private String name(String node) {
		NodeFace face = context.map().nodes().get(node);
		return (face.aspect().isEmpty() ? "" : face.aspect() + " ") + String.join(" ", face.lines());
	}

	/** The pop-up that asks where a new claim goes, or null; for tests. */
	public Chooser asking() {
		return fresh == null ? null : fresh.open();
	}

	/** The pop-up that was opened last, or null; for tests. */
	public Chooser open() {
		return open;
	}
}
