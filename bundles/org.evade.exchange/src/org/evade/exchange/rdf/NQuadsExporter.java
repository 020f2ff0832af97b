/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

import org.evade.exchange.Utf8;
import org.evade.exchange.export.CorpusExporter;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Statement;

/** The whole model as N-Quads, a statement a line; the graph of a statement is the namespace of its file. */
public final class NQuadsExporter implements CorpusExporter {
	/** Name of the file. */
	public static final String FILE = "model.nq";

	@Override
	public String id() {
		return "nquads";
	}

	@Override
	public String label() {
		return "The model as N-&Quads (RDF)";
	}

	@Override
	public List<String> files() {
		return List.of(FILE);
	}

	@Override
	public void write(Corpus corpus, String file, OutputStream bytes) throws IOException {
		Writer out = Utf8.writer(bytes);
		Lines lines = new Lines(out);
		try {
			for (ModelFile each : corpus.files()) {
				String graph = Things.address(each.document());
				for (Statement statement : each.document().getStatements())
					Things.tell(statement, thing -> lines.write(thing, graph));
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		out.flush();
	}

	/** Writes things as lines; lists get blank nodes, numbered in their order. */
	private static final class Lines {
		private final Writer out;
		private int blank;

		Lines(Writer out) {
			this.out = out;
		}

		void write(Thing thing, String graph) {
			String subject = RdfText.iri(thing.address()), end = " " + RdfText.iri(graph) + " .\n";
			for (Map.Entry<String, List<RdfTerm>> said : thing.said().entrySet())
				for (RdfTerm term : said.getValue())
					line(subject, said.getKey(), term, end);
		}

		private void line(String subject, String property, RdfTerm term, String end) {
			if (!(term instanceof RdfTerm.Sequence sequence)) {
				write(subject + " " + RdfText.iri(property) + " " + RdfText.term(term) + end);
				return;
			}
			String at = sequence.terms().isEmpty() ? RdfText.iri(RdfVocabulary.RDF + "nil") : "_:b" + ++blank;
			write(subject + " " + RdfText.iri(property) + " " + at + end);
			for (int i = 0; i < sequence.terms().size(); i++) {
				boolean last = i == sequence.terms().size() - 1;
				String next = last ? RdfText.iri(RdfVocabulary.RDF + "nil") : "_:b" + ++blank;
				write(at + " " + RdfText.iri(RdfVocabulary.RDF + "first") + " " + RdfText.term(sequence.terms().get(i)) + end);
				write(at + " " + RdfText.iri(RdfVocabulary.RDF + "rest") + " " + next + end);
				at = next;
			}
		}

		private void write(String text) {
			try {
				out.write(text);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
