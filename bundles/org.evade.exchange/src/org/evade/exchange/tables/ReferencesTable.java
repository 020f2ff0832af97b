/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.evade.model.LocalReference;
import org.evade.model.Publication;
import org.evade.model.ReferenceList;

/** The numbered reference lists of the articles; a number without a publication has empty cells. */
final class ReferencesTable implements Table {
	@Override
	public String file() {
		return "references.tsv";
	}

	@Override
	public List<String> columns() {
		return List.of("article", "number", "key", "first_author", "year", "title", "journal", "volume", "issue", "pages",
				"doi", "pmid", "kind", "pmc", "authors", "et_al", "group", "links", "printed");
	}

	@Override
	public void rows(Source source, Cells cells) throws IOException {
		for (ReferenceList list : source.corpus().statements(ReferenceList.class).toList())
			for (LocalReference reference : list.getReferences()) {
				cells.text(source.id(list.getArticle())).number(reference.getNumber());
				publication(source, reference.getPublication(), cells);
				cells.list(reference.getLinks().stream().map(Enumerator::getLiteral).toList()).text(reference.getRaw())
						.end();
			}
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
