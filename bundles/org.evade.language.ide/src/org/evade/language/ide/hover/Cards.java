/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Model;
import org.evade.language.ide.access.Sentences;
import org.evade.language.ide.access.Uses;
import org.evade.language.load.Corpus;
import org.evade.model.Answer;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.Drug;
import org.evade.model.Edge;
import org.evade.model.Endpoint;
import org.evade.model.Entity;
import org.evade.model.LocalReference;
import org.evade.model.MapDiagram;
import org.evade.model.Mechanism;
import org.evade.model.Named;
import org.evade.model.Node;
import org.evade.model.Noted;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Publication;
import org.evade.model.Regimen;
import org.evade.model.SchemeClass;
import org.evade.model.ReferenceList;
import org.evade.model.Strategy;
import org.evade.model.StrategyEffect;
import org.evade.model.Trial;
import org.evade.model.terms.Terms;

/** Cards of objects by their class. */
final class Cards {
	private Cards() {
	}

	static CardBuilder of(Corpus corpus, EObject object) {
		return switch (object) {
		case Claim claim -> ClaimCard.of(corpus, claim);
		case Trial trial -> TrialCard.of(corpus, trial);
		case Participant participant -> participant(corpus, participant);
		case Publication publication -> publication(corpus, publication);
		case LocalReference entry -> reference(corpus, entry);
		case ReferenceList list -> new CardBuilder("Reference list", "of "
				+ (Model.known(list.getArticle()) ? list.getArticle().getName() : "?"), list)
						.row("entries", list.getReferences().size())
						.row("printed list", list.isMissing() ? "missing" + (list.getLast() == 0 ? "" : ", numbers up to " + list.getLast())
								: "");
		case Edge edge -> new CardBuilder(Sentences.of(edge), "edge " + edge.getName(), edge).row("label", edge.getLabel())
				.objects("claims", edge.getClaims()).row("note", edge.getNote());
		case Node node -> new CardBuilder(node.getName(), "node", node).row("label", node.getLabel())
				.row("shows", node.getShows() == null ? "" : Sentences.of(node.getShows())).object("claim", node.getClaim());
		case MapDiagram map -> new CardBuilder(titled(map, map.getLabel()), "map " + map.getName(), map)
				.object("rebuilds", map.getFigure()).row("elements", map.getElements().size()).row("note", map.getNote());
		case SchemeClass schemeClass -> new CardBuilder(titled(schemeClass, schemeClass.getLabel()), Model.spoken(schemeClass),
				schemeClass).row("code", schemeClass.getCode()).objects("classes", schemeClass.getClasses())
						.objects("used by", users(corpus, schemeClass));
		default -> other(object);
		};
	}

	private static CardBuilder other(EObject object) {
		String title = object instanceof Named named && named.getName() != null ? named.getName() : Model.kind(object);
		CardBuilder card = new CardBuilder(title, Model.spoken(object), object).row("label", Sentences.detail(object));
		return object instanceof Noted noted ? card.row("note", noted.getNote()) : card;
	}

	private static String titled(Named named, String label) {
		return label == null ? named.getName() : label;
	}

	private static CardBuilder participant(Corpus corpus, Participant participant) {
		CardBuilder card = new CardBuilder(Terms.label(participant), Model.kind(participant) + " " + participant.getName(),
				participant)
				.curies("ids", participant.getCuries()).texts("synonyms", participant.getSynonyms());
		switch (participant) {
		case Entity entity -> entity(card, entity);
		case Mechanism mechanism -> card.objects("class", mechanism.getClasses()).object("within", mechanism.getParent())
				.objects("involves", mechanism.getInvolves()).objects("answered by", answers(corpus, mechanism));
		case Strategy strategy -> {
			card.objects("class", strategy.getClasses()).object("within", strategy.getParent()).objects("gives",
					strategy.getTherapies());
			strategy.getAddresses().forEach(answer -> answer(card, answer));
		}
		default -> card.row("", "");
		}
		return uses(corpus, card, participant).row("note", participant.getNote());
	}

	private static void entity(CardBuilder card, Entity entity) {
		card.object("of", entity.getOf()).row("allele", entity.getAllele()).texts("markers", entity.getMarkers())
				.objects("members", entity.getMembers());
		if (entity.getSpecies() != null)
			card.curies("species", List.of(entity.getSpecies()));
		if (entity instanceof Drug drug)
			card.texts("codes", drug.getCodes()).row("modality", drug.getDrugClass()).objects("targets", drug.getTargets());
		if (entity instanceof Endpoint endpoint)
			card.row("measures", Terms.word(endpoint.getMeasure())).row("unit", endpoint.getUnit());
		if (entity instanceof Regimen regimen)
			card.objects("gives", regimen.getComponents().stream().map(component -> component.getAgent()).toList());
	}

	private static void answer(CardBuilder card, Answer answer) {
		if (!Model.known(answer.getMechanism()))
			return;
		List<Card.Part> parts = new ArrayList<>(List.of(CardBuilder.link(answer.getMechanism())));
		if (answer.getEffect() != StrategyEffect.UNSPECIFIED)
			parts.add(Card.Part.plain(" by " + Terms.word(answer.getEffect())));
		if (!answer.getClaims().isEmpty())
			parts.add(Card.Part.plain(", claims: "));
		for (Claim claim : answer.getClaims())
			if (Model.known(claim))
				parts.add(CardBuilder.link(claim));
		card.parts("answers", parts);
	}

	private static List<Strategy> answers(Corpus corpus, Mechanism mechanism) {
		return corpus.statements(Strategy.class)
				.filter(strategy -> strategy.getAddresses().stream().anyMatch(answer -> answer.getMechanism() == mechanism)).toList();
	}

	/** How many claims speak of a participant, and which maps show it. */
	private static CardBuilder uses(Corpus corpus, CardBuilder card, Participant participant) {
		List<Uses.Use> uses = Uses.of(corpus, Set.of(participant));
		List<Claim> claims = uses.stream().map(use -> Model.around(use.from(), Claim.class)).filter(claim -> claim != null)
				.distinct()
				.toList();
		List<Claim> spoken = uses.stream().filter(use -> use.from() instanceof ParticipantRef)
				.map(use -> Model.around(use.from(), Claim.class)).filter(claim -> claim != null).distinct().toList();
		card.row("used by", count(claims.size(), "claim") + (spoken.size() == claims.size() || spoken.isEmpty() ? ""
				: ", as subject or object in " + spoken.size()));
		card.objects("claims", spoken.isEmpty() ? claims : spoken);
		return card.objects("shown by", uses.stream().map(use -> Model.around(use.from(), MapDiagram.class)).filter(map ->
				map != null)
				.distinct().toList());
	}

	private static List<Named> users(Corpus corpus, EObject object) {
		return Uses.of(corpus, Set.of(object)).stream().map(use -> Model.named(use.from())).filter(named -> named != null)
				.distinct()
				.collect(Collectors.toList());
	}

	private static String count(int count, String what) {
		return count == 0 ? "no " + what : count == 1 ? "1 " + what : count + " " + what + "s";
	}

	private static CardBuilder publication(Corpus corpus, Publication publication) {
		String authors = String.join(", ", publication.getAuthors()) + (publication.isEtAl() ? " et al." : "");
		CardBuilder card = new CardBuilder(titled(publication, publication.getTitle()),
				Model.kind(publication) + " " + publication.getName(), publication).row("authors", authors).row("group",
						publication.getGroup());
		StringBuilder journal = new StringBuilder(publication.getJournal() == null ? "" : publication.getJournal());
		if (publication.getYear() != 0)
			journal.append(journal.isEmpty() ? "" : " ").append(publication.getYear());
		if (publication.getVolume() != null)
			journal.append("; ").append(publication.getVolume());
		if (publication.getIssue() != null)
			journal.append('(').append(publication.getIssue()).append(')');
		if (publication.getPages() != null)
			journal.append(": ").append(publication.getPages());
		card.row("journal", journal).row("kind", Terms.word(publication.getKind())).curies("ids", publication.getCuries());
		if (publication instanceof Article article)
			return card.row("text", article.getTextFile()).row("note", article.getNote());
		return card.parts("numbers", numbers(corpus, publication));
	}

	private static List<Card.Part> numbers(Corpus corpus, Publication publication) {
		List<Card.Part> parts = new ArrayList<>();
		for (Uses.Use use : Uses.of(corpus, Set.of(publication)))
			if (use.from() instanceof LocalReference entry) {
				int cited = (int) Uses.of(corpus, Set.of(entry)).stream().count();
				String article = Model.owner(entry.eContainer()) instanceof Named named ? named.getName() : "?";
				CardBuilder.add(parts, Card.Part.plain(entry.getNumber() + " of " + article + ", cited " + cited + " times"), "; ");
			}
		return parts;
	}

	private static CardBuilder reference(Corpus corpus, LocalReference entry) {
		String article = Model.owner(entry.eContainer()) instanceof Named named ? named.getName() : "?";
		Publication publication = Model.known(entry.getPublication()) ? entry.getPublication() : null;
		CardBuilder card = publication == null ? new CardBuilder("Reference " + entry.getNumber(), "of " + article, null)
				: publication(corpus, publication);
		int cited = Uses.of(corpus, Set.of(entry)).size();
		return card.row("number", entry.getNumber() + " of " + article + ", cited " + cited + " times").row("printed",
				entry.getRaw());
	}
}
