/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.List;

import org.evade.model.Scheme;
import org.evade.model.SchemeClass;

/** Classification schemes with their classes, outer before inner. */
final class ClassesTable implements ExportTable {
	@Override
	public String name() {
		return "classes";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("class", "name", "code", "within", "scheme", "scheme_name", "article", "scheme_note");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (Scheme scheme : source.corpus().statements(Scheme.class).toList())
			rows(source, scheme, null, scheme.getClasses(), cells);
	}

	private static void rows(TableSource source, Scheme scheme, SchemeClass within, List<SchemeClass> classes, Cells cells) throws IOException {
		for (SchemeClass each : classes) {
			cells.text(source.id(each)).text(each.getLabel()).text(each.getCode()).text(source.id(within)).text(source.id(scheme));
			cells.text(scheme.getLabel()).text(source.id(scheme.getArticle())).text(scheme.getNote()).end();
			rows(source, scheme, each, each.getClasses(), cells);
		}
	}
}
