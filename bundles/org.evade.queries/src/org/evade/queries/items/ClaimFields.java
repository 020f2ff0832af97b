/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;

import static org.evade.queries.items.ItemField.choice;
import static org.evade.queries.items.ItemField.choices;
import static org.evade.queries.items.ItemField.date;
import static org.evade.queries.items.ItemField.names;
import static org.evade.queries.items.ItemField.number;
import static org.evade.queries.items.ItemField.numbers;
import static org.evade.queries.items.ItemField.said;
import static org.evade.queries.items.ItemField.text;
import static org.evade.queries.items.ItemField.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.load.CitationResolver;
import org.evade.model.Article;
import org.evade.model.Aspect;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.ClaimBasis;
import org.evade.model.ClaimLinkKind;
import org.evade.model.ClaimSet;
import org.evade.model.Comparison;
import org.evade.model.EvadePackage;
import org.evade.model.EvidenceLevel;
import org.evade.model.Modality;
import org.evade.model.ModelSystem;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Polarity;
import org.evade.model.Publication;
import org.evade.model.Relation;
import org.evade.model.ResistancePhenotype;
import org.evade.model.ReviewRecord;
import org.evade.model.ReviewState;
import org.evade.model.Section;
import org.evade.model.Significance;
import org.evade.model.TreatmentLine;
import org.evade.model.terms.Folding;
import org.evade.model.terms.Participants;
import org.evade.model.terms.MachineOrigin;
import org.evade.model.terms.ReviewStates;
import org.evade.model.terms.Terms;
import org.evade.queries.find.QueryField;
import org.evade.queries.find.Value;

/** What claims can be asked. */
final class ClaimFields {
	private ClaimFields() {
	}

	static List<ItemField<Claim>> all() {
		List<ItemField<Claim>> all = new ArrayList<>();
		all.addAll(statement());
		all.addAll(context());
		all.addAll(evidence());
		all.addAll(place());
		all.addAll(review());
		return all;
	}

	private static List<ItemField<Claim>> statement() {
		return List.of(
				word("id", "Claim", "Its id.", (claim, reading) -> claim.getName()),
				names("subject", "Subject", "A participant of the subject, by label, id or synonym.", (claim, reading) -> ends(claim.getSubject(), reading)),
				choice("relation", "Relation", "The relation, without a word for what denies it.", Relation.VALUES, Claim::getRelation),
				names("object", "Object", "A participant of the object.", (claim, reading) -> ends(claim.getObject(), reading)),
				text("statement", "Statement", "The claim as a sentence.", ClaimFields::says),
				names("names", "Names", "Any entity, mechanism, trial or cohort that it names anywhere.", ClaimFields::named),
				choices("aspect", "Aspects", "An aspect of subject or object.", said(Aspect.values()),
						(claim, reading) -> Stream.of(claim.getSubject(), claim.getObject()).flatMap(end -> Participants.aspects(end).stream()).distinct().toList()),
				choice("polarity", "Polarity", "Whether it holds or is negated.", Polarity.VALUES, Claim::getPolarity),
				choice("modality", "Modality", "How firmly the article puts it.", Modality.VALUES, Claim::getModality));
	}

	private static List<ItemField<Claim>> context() {
		return List.of(
				choices("level", "Level", "Level of evidence, A to E.", said(EvidenceLevel.values()),
						(claim, reading) -> claim.getLevel() == EvidenceLevel.NONE ? List.of() : List.of(claim.getLevel())),
				choices("phenotype", "Phenotype", "Phenotype of resistance.", ResistancePhenotype.VALUES, (claim, reading) -> claim.getPhenotypes()),
				names("tumour", "Tumour", "Tumour it is about; a kind of it counts, too.", (claim, reading) -> reading.values(claim.getTumours())),
				choices("system", "System", "In what it was found.", ModelSystem.VALUES, (claim, reading) -> claim.getSystems()),
				word("species", "Species", "Species, as a CURIE.", (claim, reading) -> claim.getSpecies()),
				names("therapy", "Under", "Therapy that it holds under.", (claim, reading) -> reading.values(claim.getTherapies())),
				choices("line", "Line", "Line of treatment.", said(TreatmentLine.values()),
						(claim, reading) -> claim.getLine() == TreatmentLine.UNSET ? List.of() : List.of(claim.getLine())),
				names("cohort", "Cohort", "Group of patients.", (claim, reading) -> reading.value(claim.getCohort())),
				names("trial", "Trial", "Trial, by name or registry id.", (claim, reading) -> reading.value(claim.getTrial())),
				text("when", "When", "Condition in words.", Claim::getCondition),
				names("about", "About", "Mechanism or strategy that it is about.", (claim, reading) -> reading.values(claim.getMechanisms())),
				names("class", "Classes", "Class of a scheme.", (claim, reading) -> reading.values(claim.getClasses())));
	}

	private static List<ItemField<Claim>> evidence() {
		return List.of(
				numbers("cites", "Cites", "Number of the article's reference list, or id of a publication.",
						(claim, reading) -> claim.getCitations().stream().flatMap(citation -> cite(citation, reading)).toList()),
				names("publication", "Publications", "Cited publication: id, first author with year, DOI.",
						(claim, reading) -> reading.values(new LinkedHashSet<>(CitationResolver.publications(claim, reading.corpus())))),
				numbers("year", "Years", "Year of a cited publication.", (claim, reading) -> years(claim, reading)),
				choices("basis", "Basis", "What it rests on instead of a citation.", said(ClaimBasis.values()),
						(claim, reading) -> claim.getBasis() == ClaimBasis.CITED ? List.of() : List.of(claim.getBasis())),
				names("measured", "Measured", "Endpoint that a number is given for.",
						(claim, reading) -> reading.values(claim.getComparisons().stream().map(Comparison::getEndpoint).toList())),
				choices("significance", "Significance", "Whether a measured difference is marked as significant.", said(Significance.values()),
						(claim, reading) -> claim.getComparisons().stream().map(Comparison::getSignificance).filter(each -> each != Significance.UNMARKED).distinct()
								.toList()),
				number("rating", "Rating", "Rating, 1 to 5.", (claim, reading) -> claim.eIsSet(EvadePackage.Literals.CLAIM__RATING) ? claim.getRating() : 0),
				choices("link", "Links", "How it is joined with another claim.", ClaimLinkKind.VALUES,
						(claim, reading) -> claim.getLinks().stream().map(link -> link.getKind()).distinct().toList()),
				names("against", "Against", "Claim that says the opposite in the same context, linked or not.",
						(claim, reading) -> ids(reading.evidence().opposites(claim), reading)),
				names("map", "Maps", "Map with an edge that rests on it.", (claim, reading) -> ids(reading.evidence().maps(claim), reading)));
	}

	private static List<ItemField<Claim>> place() {
		return List.of(
				names("article", "Article", "Article that it was read in.", (claim, reading) -> article(claim) == null ? List.of() : List.of(article(article(claim), reading))),
				names("section", "Section", "Section by heading, number or id; those within count, too.", (claim, reading) -> section(claim, reading)),
				names("passage", "Passage", "Places in the article's text.", (claim, reading) -> claim.getPassages().stream()
						.map(passage -> reading.word(passage.getStart() + "-" + passage.getEnd())).toList()),
				text("note", "Note", "Note.", Claim::getNote),
				text("reason", "Reason", "Why it is negated.", Claim::getPolarityReason),
				word("file", "File", "File, as the folder has it.", (claim, reading) -> reading.corpus().fileOf(claim).name()));
	}

	private static List<ItemField<Claim>> review() {
		return List.of(
				choices("state", "State", "State of its review; draft without a record.", ReviewState.VALUES,
						(claim, reading) -> List.of(ReviewStates.state(reading.reviews(claim)))),
				names("suggested", "Suggested by", "Machine that proposed it; a person took it.", (claim, reading) -> {
					String origin = MachineOrigin.of(reading.reviews(claim));
					return origin == null ? List.of() : List.of(reading.word(origin));
				}),
				names("curator", "Curators", "Who recorded a review of it.", (claim, reading) -> reading.reviews(claim).stream().map(ReviewRecord::getCurator)
						.filter(curator -> curator != null && !curator.isBlank()).distinct().map(reading::word).toList()),
				date("reviewed", "Reviewed", "Day of its latest review.", (claim, reading) -> {
					ReviewRecord latest = ReviewStates.latest(reading.reviews(claim));
					return latest == null ? null : latest.getDate();
				}),
				new ItemField<>("comment", "Comments", QueryField.Kind.TEXT, "Comment of a review.", List.of(),
						(claim, reading) -> reading.reviews(claim).stream().map(ReviewRecord::getComment).filter(comment -> comment != null && !comment.isBlank())
								.map(comment -> Value.of(comment.strip().replaceAll("\\s+", " "))).toList()));
	}

	/** Subject, relation and object with labels; {@code not} before what is denied. */
	static String says(Claim claim) {
		return words(claim.getSubject()) + (claim.getPolarity() == Polarity.NEGATIVE ? " not: " : " ") + Terms.word(claim.getRelation()) + " "
				+ words(claim.getObject());
	}

	private static String words(ParticipantRef end) {
		return end == null ? "?" : Participants.words(end, each -> Reading.known(each) ? Terms.label(each) : "?");
	}

	/** One value with all names of the participants, so that the cell reads as the claim does. */
	private static List<Value> ends(ParticipantRef end, Reading reading) {
		if (end == null)
			return List.of();
		List<Value> each = reading.values(Participants.of(end));
		if (each.size() == 1 && Participants.aspects(end).isEmpty())
			return each;
		List<String> keys = new ArrayList<>(), broader = new ArrayList<>();
		Value whole = Value.of(words(end));
		keys.addAll(whole.keys());
		for (Value value : each) {
			keys.addAll(value.keys());
			broader.addAll(value.broader());
		}
		return List.of(new Value(whole.text(), "", keys, broader));
	}

	private static List<Value> named(Claim claim, Reading reading) {
		Set<Participant> named = new LinkedHashSet<>();
		for (var all = claim.eAllContents(); all.hasNext();)
			named(all.next(), named);
		named(claim, named);
		return reading.values(named);
	}

	private static void named(EObject object, Set<Participant> named) {
		for (EObject target : object.eCrossReferences())
			if (target instanceof Participant participant && Reading.known(participant))
				named.add(participant);
	}

	private static Stream<Value> cite(Citation citation, Reading reading) {
		Publication publication = CitationResolver.publication(citation, reading.corpus());
		if (CitationResolver.isNumbered(citation)) {
			String number = Integer.toString(citation.getNumber());
			return Stream.of(publication == null ? reading.word(number) : Value.of(number, Reading.author(publication), publication.getName()));
		}
		return publication == null ? Stream.empty() : Stream.of(Value.of(publication.getName(), Reading.author(publication)));
	}

	private static List<Value> years(Claim claim, Reading reading) {
		return CitationResolver.publications(claim, reading.corpus()).stream().map(Publication::getYear).filter(year -> year != 0).distinct().sorted()
				.map(year -> reading.word(Integer.toString(year))).toList();
	}

	private static List<Value> ids(Set<? extends Named> objects, Reading reading) {
		return objects.stream().filter(Reading::known).map(object -> Value.of(object.getName(), "", reading.fullName(object))).toList();
	}

	private static Article article(Claim claim) {
		Article article = claim.eContainer() instanceof ClaimSet set ? set.getArticle() : null;
		return Reading.known(article) ? article : null;
	}

	private static Value article(Article article, Reading reading) {
		return Value.of(article.getName(), Reading.author(article), reading.fullName(article));
	}

	/** The innermost section by its heading; it is found by the names of those around it as well. */
	private static List<Value> section(Claim claim, Reading reading) {
		Section section = claim.eContainer() instanceof ClaimSet set ? set.getSection() : null;
		if (!Reading.known(section))
			return List.of();
		List<String> around = new ArrayList<>();
		for (EObject at = section.eContainer(); at instanceof Section outer; at = at.eContainer())
			Stream.of(outer.getName(), outer.getHeading(), outer.getNumber()).filter(name -> name != null)
					.forEach(name -> around.add(Folding.fold(name)));
		return List.of(Value.named(heading(section), "", Arrays.asList(section.getName(), section.getHeading(), section.getNumber()), around));
	}

	private static String heading(Section section) {
		String heading = section.getHeading() == null ? section.getName() : section.getHeading();
		return section.getNumber() == null ? heading : section.getNumber() + " " + heading;
	}
}
