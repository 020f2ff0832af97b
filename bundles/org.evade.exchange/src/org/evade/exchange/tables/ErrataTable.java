/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;
import java.io.IOException;
import java.util.List;

import org.evade.language.errata.Errata;
import org.evade.language.errata.Erratum;
import org.evade.model.Misprint;
import org.evade.model.Named;
import org.evade.model.Observation;
import org.evade.model.Passage;

/** What is misprinted in the articles and what curators saw about them. */
final class ErrataTable implements ExportTable {
	@Override
	public String name() {
		return "errata";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("article", "kind", "printed", "meant", "says", "about[]", "place", "passage[]", "by", "date", "erratum", "passage_digest[]",
				"citations[]", "note");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (Erratum erratum : Errata.of(source.corpus())) {
			cells.text(source.id(erratum.article())).text(erratum.kind()).text(erratum.printed()).text(erratum.meant()).text(erratum.says());
			cells.list(erratum.about().stream().map(about -> about.eIsProxy() ? "" : source.id(about)).toList()).text(place(source, erratum.place()));
			cells.list(erratum.passages()).text(erratum.by()).text(erratum.date());
			switch (erratum.object()) {
			case Misprint misprint -> cells.text(source.id(misprint)).list(digests(misprint.getPassages())).list(List.of()).text(misprint.getNote());
			case Observation seen -> cells.text(source.id(seen)).list(digests(seen.getPassages())).list(TableSource.numbers(seen.getCitations())).text(seen.getNote());
			default -> cells.text(null).list(List.of()).list(List.of()).text(null);
			}
			cells.end();
		}
	}

	private static List<String> digests(List<Passage> passages) {
		return passages.stream().map(Passage::getDigest).toList();
	}

	private static String place(TableSource source, Named place) {
		return place == null || place.eIsProxy() ? null : source.id(place);
	}
}
