/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.List;

import org.evade.model.Approval;
import org.evade.model.Article;
import org.evade.model.TreatmentLine;
import org.evade.model.terms.Terms;

/** Approvals of drugs. */
final class ApprovalsTable implements ExportTable {
	@Override
	public String name() {
		return "approvals";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("approval", "name", "article", "drugs[]", "indication", "indication_printed", "line=TreatmentLine",
				"line_printed", "condition", "criteria[]", "agency", "date", "trials[]", "citations[]", "publications[]",
				"note");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (Approval approval : source.corpus().statements(Approval.class).toList()) {
			Article article = source.articles().of(approval);
			cells.text(source.id(approval)).text(Terms.label(approval)).text(source.id(article)).list(source.ids(approval.getDrugs()));
			cells.text(source.id(approval.getIndication())).text(approval.getIndicationText());
			cells.text(approval.getLine() == TreatmentLine.UNSET ? null : approval.getLine().getLiteral()).text(approval.getSetting());
			cells.text(approval.getCondition()).list(DefinitionsTable.criteria(approval.getCriteria()));
			cells.text(approval.getAgency()).text(approval.getDate()).list(source.ids(approval.getTrials()));
			cells.list(TableSource.numbers(approval.getCitations())).list(source.publications(article, approval.getCitations()));
			cells.text(approval.getNote()).end();
		}
	}
}
