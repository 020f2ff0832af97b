/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.export.Exporters;
import org.evade.exchange.export.MapExporter;
import org.evade.exchange.loss.FormatCoverage;
import org.evade.exchange.loss.Losses;
import org.evade.exchange.maps.MapHolding;
import org.evade.exchange.maps.MapSheet;
import org.evade.exchange.tables.ExportTables;
import org.evade.exchange.tables.TableSource;
import org.evade.exchange.tables.TextTables;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Layout;
import org.evade.model.MapDiagram;
import org.evade.model.maps.MapElements;
import org.evade.model.terms.Participants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A format holds what it says, and nothing that it does not hold goes without a word. */
class FormatCoverageTest {
	@TempDir
	Path folder;

	/** A file that uses every statement of the language. */
	private Corpus everything() throws IOException {
		Path file = Path.of(System.getProperty("evade.root"), "bundles/org.evade.language.tests/src/org/evade/language/tests/everything.evade");
		String places = """
				  box tumour at 0,0 size 320 by 100
				  box kras at 10,20 size 100 by 40
				  box pdl1 at 200,20 size 80 by 30
				  box stated at 10,120 size 80 by 30
				  route e1 via 110,40 150,40 150,30 200,30
				}
				""";
		Files.writeString(folder.resolve("everything.evade"), Files.readString(file).replaceFirst("(?s)  box kras at .*?\\}\n", places));
		Files.writeString(folder.resolve("more.evade"), """
				namespace more
				article a { }
				publication p { }
				publication q { }
				references of a { 7 = p }
				endpoint ORR measures objective response as rate in %
				trial t { cites q results from a cites 7 { for all { ORR 10 %; } } }
				article b { }
				""");
		return SampleCorpus.load(folder);
	}

	private static byte[] bytes(MapExporter format, Corpus corpus, MapDiagram map) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(new MapSheet(new TableSource(corpus), map), new Losses(), out);
		return out.toByteArray();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sbgn", "gpml", "cx2", "graphml", "sif", "html" })
	void mapsHoldWhatTheySay(String id) throws Exception {
		Corpus corpus = everything();
		MapDiagram map = corpus.statements(MapDiagram.class).findFirst().orElseThrow();
		MapExporter format = (MapExporter) Exporters.of(id).orElseThrow();
		Mutations mutations = new Mutations(format.held(), () -> bytes(format, corpus, map));
		Set<EObject> objects = new LinkedHashSet<>(List.of(map));
		corpus.statements(Layout.class).filter(layout -> layout.getMap() == map).forEach(objects::add);
		MapElements.nodes(map).forEach(node -> objects.addAll(Participants.of(node.getShows())));
		MapElements.edges(map).forEach(edge -> objects.addAll(edge.getClaims()));
		for (EObject object : objects)
			mutations.in(object);
		assertEquals(new TreeSet<>(), mutations.wrong());
		assertTrue(mutations.looked() > (id.equals("sif") ? 2 : 40), "looked at " + mutations.looked());
	}

	@Test
	void tablesHoldWhatTheySay() throws Exception {
		Corpus corpus = everything();
		Mutations mutations = new Mutations(ExportTables.HELD, () -> {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			for (String file : TextTables.TSV.files())
				TextTables.TSV.write(corpus, file, out);
			return out.toByteArray();
		});
		for (ModelFile file : corpus.files())
			for (EObject statement : List.copyOf(file.document().getStatements()))
				mutations.in(statement);
		assertEquals(new TreeSet<>(), mutations.wrong());
		assertTrue(mutations.looked() > 150, "looked at " + mutations.looked());
	}

	@ParameterizedTest
	@ValueSource(strings = { "json", "jsonld", "nquads" })
	void documentsHoldEverything(String id) throws Exception {
		Corpus corpus = everything();
		CorpusExporter format = (CorpusExporter) Exporters.of(id).orElseThrow();
		Mutations mutations = new Mutations(FormatCoverage.everything(), () -> {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			format.write(corpus, format.files().getFirst(), out);
			return out.toByteArray();
		});
		for (ModelFile file : corpus.files())
			for (EObject statement : List.copyOf(file.document().getStatements()))
				mutations.in(statement);
		assertEquals(new TreeSet<>(), mutations.wrong());
		assertTrue(mutations.looked() > 250, "looked at " + mutations.looked());
	}

	@Test
	void whatIsLostIsTold() throws IOException {
		Corpus corpus = SampleCorpus.of(folder, """
				gene KRAS
				phenotype R
				endpoint ORR measures objective response as rate in %
				article a { }
				claims from a {
				  claim c: KRAS causes R { when "fasting" measured ORR 10 % vs 20 % }
				}
				map m "Title" { node k shows KRAS node r shows R edge e: k causes r with claims c }
				layout of m { box k at 0,0 size 40 by 20 box gone at 9,9 size 40 by 20 }
				""");
		MapSheet sheet = new MapSheet(new TableSource(corpus), corpus.statements(MapDiagram.class).findFirst().orElseThrow());
		Losses sif = new Losses(), gpml = new Losses();
		MapHolding.audit(sheet, ((MapExporter) Exporters.of("sif").orElseThrow()).held(), sif);
		MapHolding.audit(sheet, ((MapExporter) Exporters.of("gpml").orElseThrow()).held(), gpml);
		String name = corpus.files().getFirst().name();
		assertTrue(sif.lines(corpus).contains(name + ":6:9: condition of claim: fasting"), sif.lines(corpus).toString());
		assertTrue(sif.lines(corpus).contains(name + ":8:5: label of map: Title"), sif.lines(corpus).toString());
		assertEquals(List.of(name + ":9:42: place of an element that is gone: gone", name + ":6:9: comparisons of claim: 1 in all"),
				gpml.lines(corpus));
		assertEquals("comparisons of claim (1), place of an element that is gone (1)", gpml.summary());
	}

	@Test
	void namesOfTheMetamodelAreChecked() {
		assertThrows(IllegalArgumentException.class, () -> FormatCoverage.of("Clam: name"));
		assertThrows(IllegalArgumentException.class, () -> FormatCoverage.of("Claim: nam"));
	}
}
