/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.common.util.Enumerator;
import org.evade.model.EvadeFactory;
import org.evade.model.LocalReference;
import org.evade.model.Publication;
import org.evade.model.PublicationLink;
import org.evade.model.PublicationStatus;
import org.evade.model.ReferenceList;
import org.evade.model.terms.FamilyName;

/**
 * The numbered reference lists of the articles; a number without a publication has empty cells. Then every publication and
 * article that stands in no list, with the articles that cite it by name.
 */
final class ReferencesTable implements ExportTable {
	/** Beyond this no printed list goes; it bounds the table when the last number is mistyped. */
	private static final int LONGEST = 100_000;

	/** Columns from {@code key} to {@code group}. */
	private static final int PUBLICATION = 15;

	@Override
	public String name() {
		return "references";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("article", "number:integer", "key", "first_author", "year:integer", "title", "journal",
				"volume", "issue", "pages", "doi[]", "pmid[]", "kind=PublicationKind", "pmc[]", "authors[]",
				"et_al:flag", "group", "links[]=LinkedIndex", "printed", "named_in_text", "same_as:integer",
				"not_printed[]=PublicationFact", "list_missing:flag", "cited_by[]", "status=PublicationStatus", "status_date",
				"related_how[]=PublicationLinkKind", "related[]", "publisher", "version", "address", "accessed");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		Set<Publication> listed = new HashSet<>();
		for (ReferenceList list : source.corpus().statements(ReferenceList.class).toList())
			for (LocalReference reference : entries(list)) {
				listed.add(reference.getPublication());
				row(source, list, reference, cells);
			}
		DirectCitations direct = new DirectCitations(source);
		for (Publication publication : source.corpus().statements(Publication.class).toList())
			if (listed.add(publication)) {
				cells.text(null).number(null);
				publication(source, publication, cells);
				cells.list(List.of()).text(null).text(null).number(null).list(TableSource.words(publication.getNotPrinted())).flag(null);
				cells.list(source.ids(direct.of(publication)));
				source(source, publication, cells);
			}
	}

	/** The entries; of a list that is missing all numbers up to its last one, in their order. */
	private static List<LocalReference> entries(ReferenceList list) {
		if (list.getLast() == 0)
			return list.getReferences();
		SortedMap<Integer, LocalReference> entries = new TreeMap<>();
		list.getReferences().forEach(reference -> entries.putIfAbsent(reference.getNumber(), reference));
		for (int number = 1; number <= Math.min(list.getLast(), LONGEST); number++) {
			LocalReference empty = EvadeFactory.eINSTANCE.createLocalReference();
			empty.setNumber(number);
			entries.putIfAbsent(number, empty);
		}
		return new ArrayList<>(entries.values());
	}

	private static void row(TableSource source, ReferenceList list, LocalReference reference, Cells cells) throws IOException {
		Publication publication = reference.getPublication();
		cells.text(source.id(list.getArticle())).number(reference.getNumber());
		publication(source, publication, cells);
		cells.list(reference.getLinks().stream().map(Enumerator::getLiteral).toList()).text(reference.getRaw());
		cells.text(reference.getNamed()).number(reference.getSameAs() == 0 ? null : reference.getSameAs());
		cells.list(publication == null || publication.eIsProxy() ? List.of() : TableSource.words(publication.getNotPrinted()));
		cells.yes(list.isMissing()).list(List.of());
		source(source, publication, cells);
	}

	/** What became of a publication, and what is told of sources that no journal prints. Ends the row. */
	private static void source(TableSource source, Publication publication, Cells cells) throws IOException {
		boolean known = publication != null && !publication.eIsProxy();
		cells.text(known && publication.getStatus() != PublicationStatus.CURRENT ? publication.getStatus().getLiteral() : null);
		cells.text(known ? publication.getStatusDate() : null);
		List<PublicationLink> links = known ? publication.getLinks() : List.of();
		cells.list(links.stream().map(link -> link.getKind().getLiteral()).toList());
		cells.list(links.stream().map(PublicationLink::getPublication).map(source::id).toList());
		cells.text(known ? publication.getPublisher() : null).text(known ? publication.getVersion() : null);
		cells.text(known ? publication.getAddress() : null).text(known ? publication.getAccessed() : null).end();
	}

	private static void publication(TableSource source, Publication publication, Cells cells) throws IOException {
		if (publication == null || publication.eIsProxy()) {
			for (int i = 0; i < PUBLICATION; i++)
				cells.text(null);
			return;
		}
		cells.text(source.id(publication)).text(FamilyName.first(publication));
		cells.number(publication.getYear() == 0 ? null : publication.getYear()).text(publication.getTitle());
		cells.text(publication.getJournal()).text(publication.getVolume()).text(publication.getIssue());
		cells.text(publication.getPages()).list(TableSource.identifiers(publication.getCuries(), "doi"));
		cells.list(TableSource.identifiers(publication.getCuries(), "pmid")).text(publication.getKind().getLiteral());
		cells.list(TableSource.identifiers(publication.getCuries(), "pmc")).list(publication.getAuthors());
		cells.yes(publication.isEtAl()).text(publication.getGroup());
	}
}
