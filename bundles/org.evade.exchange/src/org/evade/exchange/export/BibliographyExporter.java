/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

import org.evade.citations.write.BibliographyFormat;
import org.evade.citations.write.CitationStyle;
import org.evade.exchange.Utf8;
import org.evade.exchange.loss.FormatCoverage;
import org.evade.exchange.loss.Losses;
import org.evade.language.load.Corpus;
import org.evade.model.Publication;

/**
 * The publications of a corpus.
 *
 * @param format
 *            how they are written
 * @param style
 *            style of a list; the other formats have none
 */
public record BibliographyExporter(BibliographyFormat format, CitationStyle style) implements CorpusExporter {
	/** A bibliography is about publications: what articles hold besides belongs to other formats. */
	private static final FormatCoverage HELD = FormatCoverage.of("Publication: name title authors etAl group journal year volume issue pages curies kind; Article: *");

	BibliographyExporter(BibliographyFormat format) {
		this(format, CitationStyle.VANCOUVER);
	}

	@Override
	public String id() {
		return format.word();
	}

	@Override
	public String label() {
		return switch (format) {
		case BIB -> "Publications as &BibTeX";
		case RIS -> "Publications as &RIS";
		case CSL_JSON -> "Publications as &CSL-JSON";
		case REFERENCES -> "Publications as a &list";
		};
	}

	@Override
	public List<String> files() {
		return List.of(format.file());
	}

	@Override
	public void write(Corpus corpus, String file, OutputStream out) throws IOException {
		Writer text = Utf8.writer(out);
		format.write(corpus, style, text);
		text.flush();
	}

	@Override
	public void losses(Corpus corpus, Losses losses) {
		corpus.statements(Publication.class).forEach(publication -> HELD.audit(publication, losses));
	}

	/** The same in another style. */
	public BibliographyExporter in(CitationStyle other) {
		return new BibliographyExporter(format, other);
	}
}
