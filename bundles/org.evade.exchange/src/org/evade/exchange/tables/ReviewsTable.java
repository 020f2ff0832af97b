/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.List;

import org.evade.model.AcceptedException;
import org.evade.model.Named;
import org.evade.model.ReviewRecord;
import org.evade.model.terms.Terms;

/** What was judged by whom, and which findings were accepted. */
final class ReviewsTable implements ExportTable {
	@Override
	public String name() {
		return "reviews";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("object", "kind", "state=ReviewState", "accepted_rule", "by", "date", "because", "digest");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (ReviewRecord review : source.corpus().statements(ReviewRecord.class).toList()) {
			object(source, review.getSubject(), cells);
			cells.text(review.getState().getLiteral()).text(null).text(review.getCurator()).text(review.getDate());
			cells.text(review.getComment()).text(null).end();
		}
		for (AcceptedException accepted : source.corpus().statements(AcceptedException.class).toList()) {
			object(source, accepted.getSubject(), cells);
			cells.text(null).text(accepted.getRule()).text(accepted.getBy()).text(accepted.getDate());
			cells.text(accepted.getBecause()).text(accepted.getDigest()).end();
		}
	}

	private static void object(TableSource source, Named object, Cells cells) throws IOException {
		boolean known = object != null && !object.eIsProxy();
		cells.text(known ? source.id(object) : null).text(known ? Terms.spoken(object).replaceFirst(" \\S+$", "") : null);
	}
}
