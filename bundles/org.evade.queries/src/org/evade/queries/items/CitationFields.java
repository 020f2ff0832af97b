/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;

import static org.evade.queries.items.ItemField.choice;
import static org.evade.queries.items.ItemField.choices;
import static org.evade.queries.items.ItemField.names;
import static org.evade.queries.items.ItemField.number;
import static org.evade.queries.items.ItemField.said;
import static org.evade.queries.items.ItemField.text;
import static org.evade.queries.items.ItemField.word;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.evade.language.load.CitationResolver;
import org.evade.model.CitationDirection;
import org.evade.model.CitationVerdict;
import org.evade.model.Claim;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.QuoteRole;
import org.evade.model.terms.Terms;
import org.evade.queries.find.QueryField;

/** What citations can be asked: who cites, what it leads to, and what was found out about it. */
final class CitationFields {
	private CitationFields() {
	}

	static List<ItemField<CitationLink>> all() {
		return List.of(
				word("id", "Cited by", "Id of the claim, trial or definition that cites.", (link, reading) -> link.owner().getName()),
				word("citing", "Kind", "What cites: claim, trial.", (link, reading) -> link.citing()),
				text("statement", "Statement", "The claim that cites, as a sentence, or what else cites.",
						link -> link.owner() instanceof Claim claim ? ClaimFields.says(claim) : label(link.owner())),
				new ItemField<>("state", "State", QueryField.Kind.NAME, "How far it leads.",
						Arrays.stream(CitationLink.State.values()).map(CitationLink.State::word).toList(), (link, reading) -> List.of(reading.word(link.state().word()))),
				text("hint", "Hint", "Why the paper may not fit: another trial, another drug.", CitationFields::hint),
				names("article", "Article", "The article that the number belongs to.", (link, reading) -> reading.value(link.article())),
				number("number", "Number", "Number in the article's reference list.",
						(link, reading) -> CitationResolver.isNumbered(link.citation()) ? link.citation().getNumber() : 0),
				names("publication", "Publication", "What it leads to: id, first author with year, DOI.", (link, reading) -> reading.value(link.publication())),
				number("year", "Year", "Year of the publication.", (link, reading) -> link.publication() == null ? 0 : link.publication().getYear()),
				text("title", "Title", "Title of the publication.", (link, reading) -> of(link, Publication::getTitle)),
				word("journal", "Journal", "Journal, as it is written.", (link, reading) -> of(link, Publication::getJournal)),
				names("curie", "Identifiers", "DOI, PubMed id or another.", (link, reading) -> curies(link).stream().map(reading::word).toList()),
				names("registry", "Registries", "Registry of an identifier: doi.",
						(link, reading) -> curies(link).stream().map(curie -> reading.word(curie.replaceFirst(":.*", ""))).distinct().toList()),
				choices("verdict", "Verdict", "What a curator found: does the paper support the statement?", said(CitationVerdict.values()),
						(link, reading) -> one(link.citation().getVerdict(), CitationVerdict.NOT_CHECKED)),
				choices("role", "Role", "What the publication does for the statement.", said(QuoteRole.values()), (link, reading) -> one(link.citation().getRole(), QuoteRole.UNSTATED)),
				choice("direction", "Direction", "Direction of the cited evidence.", CitationDirection.VALUES, link -> link.citation().getDirection()),
				word("file", "File", "File, as the folder has it.", (link, reading) -> reading.corpus().fileOf(link.citation()).name()));
	}

	private static String label(Named owner) {
		return owner instanceof Participant participant ? Terms.label(participant) : owner.getName();
	}

	private static <E> List<E> one(E literal, E unset) {
		return literal == unset ? List.of() : List.of(literal);
	}

	private static String of(CitationLink link, Function<Publication, String> fact) {
		return link.publication() == null ? null : fact.apply(link.publication());
	}

	private static List<String> curies(CitationLink link) {
		return link.publication() == null ? List.of() : link.publication().getCuries();
	}

	private static String hint(CitationLink link, Reading reading) {
		return reading.hints().of(link.citation());
	}
}
