/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;

import static org.evade.queries.items.ItemField.choices;
import static org.evade.queries.items.ItemField.names;
import static org.evade.queries.items.ItemField.number;
import static org.evade.queries.items.ItemField.said;
import static org.evade.queries.items.ItemField.text;
import static org.evade.queries.items.ItemField.word;

import java.util.List;
import java.util.stream.Stream;

import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.LocalReference;
import org.evade.model.Named;
import org.evade.model.Publication;
import org.evade.model.PublicationFact;
import org.evade.model.PublicationKind;
import org.evade.model.ReferenceList;
import org.evade.model.terms.FamilyName;
import org.evade.queries.find.Value;

/** What publications can be asked. */
final class PublicationFields {
	private PublicationFields() {
	}

	static Stream<Publication> objects(Corpus corpus) {
		return corpus.statements(Publication.class);
	}

	static String icon(Named named) {
		return named instanceof Article ? "article" : "publication";
	}

	static List<ItemField<Publication>> all() {
		return List.of(
				word("id", "Publication", "Its id.", (publication, reading) -> publication.getName()),
				names("author", "Authors", "Author: family name, or the name as printed.", (publication, reading) -> authors(publication)),
				number("year", "Year", "Year.", (publication, reading) -> publication.getYear()),
				text("title", "Title", "Title.", Publication::getTitle),
				word("journal", "Journal", "Journal, as it is written.", (publication, reading) -> publication.getJournal()),
				word("volume", "Volume", "Volume.", (publication, reading) -> publication.getVolume()),
				word("pages", "Pages", "Pages.", (publication, reading) -> publication.getPages()),
				choices("kind", "Kind", "Kind of publication.", said(PublicationKind.values()),
						(publication, reading) -> publication.getKind() == PublicationKind.UNSET ? List.of() : List.of(publication.getKind())),
				names("curie", "Identifiers", "DOI, PubMed id or another.", (publication, reading) -> publication.getCuries().stream().map(reading::word).toList()),
				names("registry", "Registries", "Registry of an identifier: doi.", (publication, reading) -> publication.getCuries().stream()
						.map(curie -> reading.word(curie.replaceFirst(":.*", ""))).distinct().toList()),
				number("claims", "Claims", "Number of claims that cite it.", (publication, reading) -> reading.evidence().citing(publication).size()),
				number("used", "Used", "Number of references to it.", (publication, reading) -> reading.evidence().used(publication)),
				names("number", "Numbers", "Article and number of its reference list: `dai 45`, or the number alone.",
						(publication, reading) -> reading.evidence().numbers(publication).stream().map(PublicationFields::local).toList()),
				choices("unprinted", "Not printed", "Fact that is not printed.", PublicationFact.VALUES, (publication, reading) -> publication.getNotPrinted()),
				word("file", "File", "File, as the folder has it.", (publication, reading) -> reading.corpus().fileOf(publication).name()));
	}

	private static List<Value> authors(Publication publication) {
		return Stream.concat(publication.getAuthors().stream().map(author -> Value.of(author, "", FamilyName.of(author))),
				Stream.ofNullable(publication.getGroup()).map(Value::of)).toList();
	}

	private static Value local(LocalReference reference) {
		Article article = reference.eContainer() instanceof ReferenceList list ? list.getArticle() : null;
		String number = Integer.toString(reference.getNumber());
		return Reading.known(article) ? Value.of(article.getName() + " " + number, "", number) : Value.of(number);
	}
}
