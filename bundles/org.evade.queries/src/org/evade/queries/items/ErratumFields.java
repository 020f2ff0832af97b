/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;
import static org.evade.queries.items.ItemField.choices;
import static org.evade.queries.items.ItemField.names;
import static org.evade.queries.items.ItemField.text;
import static org.evade.queries.items.ItemField.word;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.errata.Errata;
import org.evade.language.errata.Erratum;
import org.evade.language.load.Corpus;
import org.evade.queries.find.QueryField;

/** What misprints and observations can be asked. */
final class ErratumFields {
	private ErratumFields() {
	}

	static Stream<Erratum> objects(Corpus corpus) {
		return Errata.of(corpus).stream().filter(erratum -> erratum.owner() != null);
	}

	static List<ItemField<Erratum>> all() {
		return List.of(
				word("id", "Erratum", "Id of the record, or of what a correction stands with.", (erratum, reading) -> erratum.owner().getName()),
				names("article", "Article", "The article.", (erratum, reading) -> reading.value(erratum.article())),
				word("kind", "Kind", "What is wrong: wrong value, internal contradiction.", (erratum, reading) -> erratum.kind()),
				text("printed", "Printed", "As printed; empty of an observation.", Erratum::printed),
				text("meant", "Meant", "What is meant.", Erratum::meant),
				text("says", "Says", "What was seen, or what proves what is meant.", Erratum::says),
				names("about", "About", "What it is about.", (erratum, reading) -> erratum.about().stream().flatMap(about -> reading.value(about).stream()).toList()),
				names("place", "Place", "Section, figure or table.", (erratum, reading) -> reading.value(erratum.place())),
				word("by", "By", "Curator.", (erratum, reading) -> erratum.by()),
				word("date", "Date", "When it was noted.", (erratum, reading) -> erratum.date()),
				word("file", "File", "File, as the folder has it.", (erratum, reading) -> reading.corpus().fileOf(erratum.object()).name()));
	}

	/** The way from the owner to a correction, as that of a citation; empty of a record of its own. */
	static String way(Erratum erratum) {
		return erratum.object() == erratum.owner() ? "" : "#" + CitationLink.way(erratum.owner(), erratum.object());
	}
}
