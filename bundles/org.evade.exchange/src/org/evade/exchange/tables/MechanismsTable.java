/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.List;

import org.evade.model.Mechanism;
import org.evade.model.terms.Terms;

/** Mechanisms of resistance with the claims that speak of them. */
final class MechanismsTable implements ExportTable {
	@Override
	public String name() {
		return "mechanisms";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("id", "name", "scheme_classes[]", "claims[]", "within", "involves[]", "curie[]",
				"synonyms[]", "note");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		EvidenceIndex evidence = new EvidenceIndex(source);
		for (Mechanism mechanism : source.corpus().statements(Mechanism.class).toList()) {
			cells.text(source.id(mechanism)).text(Terms.label(mechanism)).list(source.ids(mechanism.getClasses()));
			cells.list(evidence.of(mechanism)).text(source.id(mechanism.getParent()))
					.list(source.ids(mechanism.getInvolves()));
			cells.list(mechanism.getCuries()).list(mechanism.getSynonyms()).text(mechanism.getNote()).end();
		}
	}
}
