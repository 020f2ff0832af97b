/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.List;

import org.evade.model.Article;
import org.evade.model.Criterion;
import org.evade.model.Definition;
import org.evade.model.ValueOperator;
import org.evade.model.terms.Terms;

/** Definitions and thresholds. */
final class DefinitionsTable implements ExportTable {
	@Override
	public String name() {
		return "definitions";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("definition", "name", "article", "concept", "source", "scope", "criteria[]", "citations[]",
				"publications[]", "note");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (Definition definition : source.corpus().statements(Definition.class).toList()) {
			Article article = source.articles().of(definition);
			cells.text(source.id(definition)).text(Terms.label(definition)).text(source.id(article));
			cells.text(source.id(definition.getConcept())).text(definition.getSource()).text(definition.getScope());
			cells.list(criteria(definition.getCriteria())).list(TableSource.numbers(definition.getCitations()));
			cells.list(source.publications(article, definition.getCitations())).text(definition.getNote()).end();
		}
	}

	/** Criteria in words: {@code stable disease < 6 mo}. */
	static List<String> criteria(List<Criterion> criteria) {
		return criteria.stream().map(DefinitionsTable::words).toList();
	}

	private static String words(Criterion criterion) {
		if (criterion.getValue() == null)
			return criterion.getLabel();
		String value = criterion.getValue().toPlainString();
		String range = criterion.getHigh() != null ? value + "-" + criterion.getHigh().toPlainString()
				: (criterion.getOperator() == ValueOperator.EQUAL ? "= " : criterion.getOperator().getLiteral() + " ") + value;
		return criterion.getLabel() + " " + range + (criterion.getUnit() == null ? "" : " " + criterion.getUnit());
	}
}
