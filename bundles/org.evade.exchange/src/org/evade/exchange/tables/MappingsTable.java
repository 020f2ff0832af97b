/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.evade.model.ClassCrosswalk;
import org.evade.model.ClassMapping;
import org.evade.model.Scheme;
import org.evade.model.SchemeClass;

/** The cross-walk between classification schemes: what stands in the schemes, then what is stated outside. */
final class MappingsTable implements ExportTable {
	@Override
	public String name() {
		return "mappings";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("class", "kind=MappingKind", "target", "class_name", "target_name", "because", "by");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (Scheme scheme : source.corpus().statements(Scheme.class).toList())
			for (TreeIterator<EObject> inside = scheme.eAllContents(); inside.hasNext();)
				if (inside.next() instanceof ClassMapping mapping) {
					match(source, (SchemeClass) mapping.eContainer(), mapping.getKind().getLiteral(), mapping.getTarget(), cells);
					cells.text(null).text(null).end();
				}
		for (ClassCrosswalk mapping : source.corpus().statements(ClassCrosswalk.class).toList()) {
			match(source, mapping.getSource(), mapping.getKind().getLiteral(), mapping.getTarget(), cells);
			cells.text(mapping.getBecause()).text(mapping.getBy()).end();
		}
	}

	private static void match(TableSource source, SchemeClass from, String kind, SchemeClass to, Cells cells) throws IOException {
		cells.text(source.id(from)).text(kind).text(source.id(to)).text(name(from)).text(name(to));
	}

	private static String name(SchemeClass of) {
		return of == null || of.eIsProxy() ? null : of.getLabel() == null ? of.getName() : of.getLabel();
	}
}
