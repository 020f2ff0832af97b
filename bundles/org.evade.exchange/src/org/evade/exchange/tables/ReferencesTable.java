/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.common.util.Enumerator;
import org.evade.model.EvadeFactory;
import org.evade.model.LocalReference;
import org.evade.model.Publication;
import org.evade.model.ReferenceList;

/** The numbered reference lists of the articles; a number without a publication has empty cells. */
final class ReferencesTable implements Table {
	/** Beyond this no printed list goes; it bounds the table when the last number is mistyped. */
	private static final int LONGEST = 100_000;

	@Override
	public String file() {
		return "references.tsv";
	}

	@Override
	public List<String> columns() {
		return List.of("article", "number", "key", "first_author", "year", "title", "journal", "volume", "issue", "pages",
				"doi", "pmid", "kind", "pmc", "authors", "et_al", "group", "links", "printed",
				"named_in_text", "same_as", "not_printed", "list_missing");
	}

	@Override
	public void rows(Source source, Cells cells) throws IOException {
		for (ReferenceList list : source.corpus().statements(ReferenceList.class).toList())
			for (LocalReference reference : entries(list))
				row(source, list, reference, cells);
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

	private static void row(Source source, ReferenceList list, LocalReference reference, Cells cells) throws IOException {
		Publication publication = reference.getPublication();
		cells.text(source.id(list.getArticle())).number(reference.getNumber());
		publication(source, publication, cells);
		cells.list(reference.getLinks().stream().map(Enumerator::getLiteral).toList()).text(reference.getRaw());
		cells.text(reference.getNamed()).number(reference.getSameAs() == 0 ? null : reference.getSameAs());
		cells.list(publication == null || publication.eIsProxy() ? List.of() : Source.words(publication.getNotPrinted()));
		cells.text(list.isMissing() ? "yes" : null).end();
	}

	private static void publication(Source source, Publication publication, Cells cells) throws IOException {
		if (publication == null || publication.eIsProxy()) {
			for (int i = 0; i < 15; i++)
				cells.text(null);
			return;
		}
		cells.text(source.id(publication)).text(FamilyName.first(publication));
		cells.number(publication.getYear() == 0 ? null : publication.getYear()).text(publication.getTitle());
		cells.text(publication.getJournal()).text(publication.getVolume()).text(publication.getIssue());
		cells.text(publication.getPages()).list(Source.identifiers(publication.getCuries(), "doi"));
		cells.list(Source.identifiers(publication.getCuries(), "pmid")).text(publication.getKind().getLiteral());
		cells.list(Source.identifiers(publication.getCuries(), "pmc")).list(publication.getAuthors());
		cells.text(publication.isEtAl() ? "yes" : "").text(publication.getGroup());
	}
}
