/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.List;

import org.evade.model.Strategy;
import org.evade.model.StrategyEffect;
import org.evade.model.terms.Terms;

/** Strategies; the elements of {@code addresses} and {@code effect} belong together. */
final class StrategiesTable implements ExportTable {
	@Override
	public String name() {
		return "strategies";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("id", "name", "scheme_classes[]", "claims[]", "addresses[]", "effect[]", "therapies[]",
				"within", "curie[]", "synonyms[]", "note");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		EvidenceIndex evidence = new EvidenceIndex(source);
		for (Strategy strategy : source.corpus().statements(Strategy.class).toList()) {
			cells.text(source.id(strategy)).text(Terms.label(strategy)).list(source.ids(strategy.getClasses()));
			cells.list(evidence.of(strategy));
			cells.list(strategy.getAddresses().stream().map(answer -> source.id(answer.getMechanism())).toList());
			cells.list(strategy.getAddresses().stream().map(answer -> answer.getEffect())
					.map(effect -> effect == StrategyEffect.UNSPECIFIED ? "unspecified" : effect.getLiteral()).toList());
			cells.list(source.ids(strategy.getTherapies())).text(source.id(strategy.getParent())).list(strategy.getCuries());
			cells.list(strategy.getSynonyms()).text(strategy.getNote()).end();
		}
	}
}
