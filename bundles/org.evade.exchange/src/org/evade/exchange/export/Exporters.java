/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.export;

import java.util.List;
import java.util.Optional;

import org.evade.citations.write.BibliographyFormat;
import org.evade.exchange.JsonExporter;
import org.evade.exchange.bel.BelExporter;
import org.evade.exchange.evidence.CivicExporter;
import org.evade.exchange.evidence.VaSpecExporter;
import org.evade.exchange.html.HtmlExporter;
import org.evade.exchange.maps.Cx2Exporter;
import org.evade.exchange.maps.GpmlExporter;
import org.evade.exchange.maps.GraphmlExporter;
import org.evade.exchange.maps.SbgnExporter;
import org.evade.exchange.maps.SifExporter;
import org.evade.exchange.rdf.JsonLdExporter;
import org.evade.exchange.rdf.NQuadsExporter;
import org.evade.exchange.rdf.NanopublicationExporter;
import org.evade.exchange.tables.TextTables;
import org.evade.exchange.tables.Workbook;

/** Every format. A new one is a class and a line here. */
public final class Exporters {
	/** All, in the order in which they are offered. */
	public static final List<Exporter> ALL = List.of(new SvgExporter(), new PngExporter(), new PdfExporter(), new HtmlExporter(), new JsonExporter(), TextTables.TSV,
			TextTables.CSV, new Workbook(), new SbgnExporter(), new GpmlExporter(), new Cx2Exporter(), new GraphmlExporter(), new SifExporter(),
			new JsonLdExporter(), new NQuadsExporter(), new NanopublicationExporter(), new BelExporter(), new CivicExporter(), new VaSpecExporter(),
			new BibliographyExporter(BibliographyFormat.BIB), new BibliographyExporter(BibliographyFormat.RIS),
			new BibliographyExporter(BibliographyFormat.CSL_JSON), new BibliographyExporter(BibliographyFormat.REFERENCES));

	private Exporters() {
	}

	/** The words of the command line. */
	public static List<String> ids() {
		return ALL.stream().map(Exporter::id).toList();
	}

	/** The formats of a kind. */
	public static <T extends Exporter> List<T> of(Class<T> kind) {
		return ALL.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** The format of a word. */
	public static Optional<Exporter> of(String id) {
		return ALL.stream().filter(exporter -> exporter.id().equals(id)).findFirst();
	}
}
