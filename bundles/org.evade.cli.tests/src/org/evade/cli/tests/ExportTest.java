/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.evade.exchange.export.Exporters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports are whole or not there. */
class ExportTest {
	private static final List<String> TABLES = List.of("references.tsv", "trials.tsv", "measurements.tsv", "claims.tsv",
			"edges.tsv",
			"entities.tsv", "mappings.tsv", "matrix.tsv", "mechanisms.tsv", "strategies.tsv", "groups.tsv", "nodes.tsv", "classes.tsv",
			"definitions.tsv", "approvals.tsv", "cohorts.tsv", "reviews.tsv", "errata.tsv", "datapackage.json");
	@TempDir
	Path folder;
	@TempDir
	Path out;

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void everythingAtOnce() throws IOException {
		Run run = Run.of("export", Run.corpus(folder), "-o", out.resolve("new"));
		assertEquals(0, run.status(), run.err());
		List<String> expected = Stream.concat(TABLES.stream(), Stream.of("dai.figure-2-map.svg", "model.json")).sorted()
				.toList();
		assertEquals(expected, names(out.resolve("new")));
		assertEquals(expected.size(), run.out().lines().count(), run.out());
		assertTrue(Files.readString(out.resolve("new/claims.tsv")).startsWith("claim\tarticle\tsection\t"));
		assertTrue(Files.readString(out.resolve("new/dai.figure-2-map.svg")).contains("<svg"));
	}

	@Test
	void theSameBytes() throws IOException {
		Path corpus = Run.corpus(folder);
		Run.of("export", corpus, "-o", out.resolve("a"));
		Run.of("export", corpus, "-o", out.resolve("b"));
		for (String name : names(out.resolve("a")))
			assertEquals(-1, Files.mismatch(out.resolve("a").resolve(name), out.resolve("b").resolve(name)), name);
	}

	@Test
	void formatsAndMapsAreChosen() throws IOException {
		Path corpus = Run.corpus(folder);
		assertEquals(0, Run.of("export", corpus, "--format", "tsv,json", "-o", out).status());
		assertFalse(names(out).contains("dai.figure-2-map.svg"));
		Run svg = Run.of("export", corpus, "--format=svg", "--map", "figure-2-map");
		assertTrue(svg.out().contains("<svg"), svg.err());
		assertEquals(svg.out(), Run.of("export", corpus, "--format=svg", "--map", "dai.figure-2-map").out());
		Run unknown = Run.of("export", corpus, "--format=svg", "--map", "figure-3-map");
		assertEquals(2, unknown.status());
		assertEquals("evade: there is no map figure-3-map; did you mean figure-2-map?\n", unknown.err());
	}

	@Test
	void jsonAloneGoesToStandardOutput() throws IOException {
		Run run = Run.of("export", Run.corpus(folder), "--format", "json");
		assertEquals(0, run.status());
		assertTrue(run.out().startsWith("{\n  \"$schema\""));
	}

	@Test
	void aBrokenCorpusIsNotExported() throws IOException {
		Path corpus = Run.corpus(folder);
		Files.writeString(folder.resolve("c.evade"), "namespace c\ngene A of B\n");
		Files.writeString(out.resolve("claims.tsv"), "old");
		Run run = Run.of("export", corpus, "-o", out);
		assertEquals(1, run.status());
		assertTrue(run.err().contains("c.evade:2:11: error entity 'B' is not declared"), run.err());
		assertTrue(run.err().endsWith("a mistake keeps the files from being understood; nothing was written\n"), run.err());
		assertEquals(List.of("claims.tsv"), names(out));
		assertEquals("old", Files.readString(out.resolve("claims.tsv")));
	}

	@Test
	void whatCannotBeWrittenLeavesNothing() throws IOException {
		Path corpus = Run.corpus(folder);
		Files.createDirectories(out.resolve("model.json/in/the/way"));
		Run run = Run.of("export", corpus, "-o", out);
		assertEquals(3, run.status());
		assertTrue(run.err().endsWith("model.json is a folder: name a file\n") && run.err().lines().count() == 1, run.err());
		assertEquals(List.of("model.json"), names(out));
		Path file = Files.writeString(out.resolve("file"), "x");
		Run into = Run.of("export", corpus, "-o", file);
		assertEquals(3, into.status());
		assertTrue(into.err().endsWith("file is a file where a folder is needed\n"), into.err());
	}

	@Test
	void theMatrixIsAPicture() throws IOException {
		Path corpus = Run.corpus(folder);
		Run none = Run.of("export", corpus, "--format", "svg", "--matrix");
		assertEquals(2, none.status());
		assertEquals("evade: a matrix needs mechanisms and strategies; these files have none\n", none.err());
		Files.writeString(folder.resolve("m.evade"), """
				namespace dai
				scheme s { class k "Genes" }
				mechanism m "Mutation" { class s.k }
				strategy v "Inhibitor" { class s.k answers m by inhibiting with claims kras-1 }
				""");
		Run alone = Run.of("export", corpus, "--format", "svg", "--matrix");
		assertEquals(0, alone.status(), alone.err());
		assertTrue(alone.out().contains("1 B</text>"), "one claim of level B");
		assertEquals(0, Run.of("export", corpus, "--format", "svg", "-o", out.resolve("all")).status());
		assertEquals(List.of("dai.figure-2-map.svg", "matrix.svg"), names(out.resolve("all")));
		assertEquals(alone.out(), Files.readString(out.resolve("all/matrix.svg")));
		Run.of("export", corpus, "--format", "svg", "--map", "figure-2-map", "-o", out.resolve("map"));
		assertEquals(List.of("dai.figure-2-map.svg"), names(out.resolve("map")), "a chosen map comes alone");
		Run.of("export", corpus, "--format", "svg", "--matrix", "-o", out.resolve("matrix"));
		assertEquals(List.of("matrix.svg"), names(out.resolve("matrix")));
	}

	@Test
	void picturesHaveTheResolutionThatIsAskedFor() throws IOException {
		Path corpus = Run.corpus(folder);
		for (String name : List.of("a", "b"))
			assertEquals(0, Run.of("export", corpus, "--format", "svg,png,pdf", "--dpi", "192", "-o", out.resolve(name)).status());
		assertEquals(List.of("dai.figure-2-map.pdf", "dai.figure-2-map.png", "dai.figure-2-map.svg"), names(out.resolve("a")));
		Path png = out.resolve("a/dai.figure-2-map.png");
		assertEquals(-1, Files.mismatch(png, out.resolve("b/dai.figure-2-map.png")));
		assertEquals(-1, Files.mismatch(out.resolve("a/dai.figure-2-map.pdf"), out.resolve("b/dai.figure-2-map.pdf")));
		BufferedImage picture = ImageIO.read(png.toFile());
		String svg = Files.readString(out.resolve("a/dai.figure-2-map.svg"));
		assertTrue(svg.contains("width=\"" + picture.getWidth() / 2 + "\" height=\"" + picture.getHeight() / 2 + "\""));
		assertEquals(0xFFFFFFFF, picture.getRGB(1, 1), "a white sheet");
		assertEquals(0, Run.of("export", corpus, "--format", "png", "--dpi", "96", "--transparent", "-o", out.resolve("c")).status());
		BufferedImage without = ImageIO.read(out.resolve("c/dai.figure-2-map.png").toFile());
		assertEquals(picture.getWidth() / 2, without.getWidth());
		assertEquals(0, without.getRGB(1, 1) >>> 24, "no sheet");
		for (String wrong : List.of("0", "5000", "x", "-96", "99999999999")) {
			Run run = Run.of("export", corpus, "--format", "png", "--dpi=" + wrong, "-o", out.resolve("d"));
			assertEquals(2, run.status());
			assertEquals("evade: --dpi is a number from 24 to 1200, not '" + wrong + "'\n", run.err());
		}
	}

	@Test
	void mapsAndModelsWithoutMaps() throws IOException {
		Files.writeString(folder.resolve("a.evade"), "gene KRAS\n");
		Run run = Run.of("export", folder, "--format", "svg", "-o", out);
		assertEquals("evade: there is no map in these files\n", run.err());
		assertEquals(2, run.status());
		assertEquals(0, Run.of("export", folder, "-o", out).status());
		assertFalse(names(out).toString().contains("svg"));
	}

	/** Every name is a file of its own on every system, and depends on nothing else in the corpus. */
	@Test
	void namesOfMapsAreNamesOfFiles() throws IOException {
		String node = " { node n shows KRAS }\n", longest = "m".repeat(190);
		Files.writeString(folder.resolve("a.evade"), "gene KRAS\nmap matrix" + node + "map aux" + node + "map Figure-2" + node + "map figure-2" + node
				+ "map IFN-γ" + node + "map IFN-g" + node + "map " + longest + node + "map " + longest + "-b" + node);
		Files.writeString(folder.resolve("b.evade"), "namespace con\nimport a\ngene A\nmap figure-2 { node n shows A }\nmechanism m strategy s\n");
		Run run = Run.of("export", folder, "--format", "svg", "-o", out);
		assertEquals(0, run.status(), run.err());
		List<String> names = names(out);
		assertEquals(10, names.size(), names.toString());
		assertTrue(names.containsAll(List.of("figure-2.svg", "matrix.svg")), names.toString());
		assertEquals(10, names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count());
		for (String name : names) {
			assertTrue(name.matches("[A-Za-z0-9._-]{1,110}"), name);
			assertFalse(name.matches("(?i)(con|aux)\\..*"), name);
		}
		assertTrue(names.stream().anyMatch(name -> name.matches("IFN-gamma-[0-9a-f]{8}\\.svg")), names.toString());
		Path alone = out.resolve("alone");
		Files.delete(folder.resolve("b.evade"));
		assertEquals(0, Run.of("export", folder, "--format", "svg", "--map", "Figure-2", "-o", alone).status());
		assertTrue(names.containsAll(names(alone)), names(alone).toString());
	}

	@Test
	void mapsAsDataAndWhatTheyLose() throws IOException {
		Path corpus = Run.corpus(folder);
		Run run = Run.of("export", corpus, "--format", "sbgn,gpml,cx2,graphml,sif", "-o", out);
		assertEquals(0, run.status(), run.err());
		assertEquals(List.of("dai.figure-2-map.cx2", "dai.figure-2-map.gpml", "dai.figure-2-map.graphml", "dai.figure-2-map.sbgn",
				"dai.figure-2-map.sif"), names(out));
		assertTrue(run.err().lines().allMatch(line -> line.contains(" cannot hold: ") && line.endsWith("; --report-loss lists each")), run.err());
		Run sif = Run.of("export", corpus, "--format", "sif", "--report-loss");
		assertEquals(Files.readString(out.resolve("dai.figure-2-map.sif")), sif.out());
		assertTrue(sif.err().lines().allMatch(line -> line.matches("sif: .*\\.evade:\\d+:\\d+: .* of .*")), sif.err());
		assertEquals("", Run.of("export", corpus, "--format", "json", "--report-loss").err());
		assertEquals(2, Run.of("export", corpus, "--format", "tsv", "--map", "figure-2-map", "-o", out).status());
	}

	/** Every format writes something of a corpus, each into files of its own. */
	@Test
	void allFormatsAtOnce() throws IOException {
		Run run = Run.of("export", Run.corpus(folder), "--format", String.join(",", Exporters.ids()), "-o", out);
		assertEquals(0, run.status(), run.err());
		assertEquals(names(out).size(), names(out).stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count());
		assertTrue(names(out).containsAll(List.of("claims.bel", "evidence-items.json", "va-statements.json", "model.jsonld", "model.nq", "nanopublications.trig",
				"dai.figure-2-map.gpml", "tables.xlsx", "datapackage-csv.json")), names(out).toString());
		for (String name : names(out))
			assertTrue(Files.size(out.resolve(name)) > 0, name);
	}

	@Test
	void tablesForSpreadsheets() throws IOException {
		Files.writeString(folder.resolve("a.evade"), "publication p { title \"T\" pages \"10-12\" }\n");
		assertEquals(0, Run.of("export", folder, "--format", "csv", "--bom", "-o", out).status());
		String csv = Files.readString(out.resolve("references.csv"));
		assertTrue(csv.startsWith("\uFEFFarticle,number,") && csv.contains(",'10-12,") && csv.endsWith("\r\n"), csv);
		assertEquals(0, Run.of("export", folder, "--format", "csv", "-o", out).status());
		assertTrue(Files.readString(out.resolve("references.csv")).contains(",10-12,"));
		assertEquals(2, Run.of("export", folder, "--format", "tsv", "--bom", "-o", out).status());
		assertEquals(0, Run.of("export", folder, "--format", "xlsx", "-o", out).status());
		byte[] first = Files.readAllBytes(out.resolve("tables.xlsx"));
		assertEquals(0, Run.of("export", folder, "--format", "xlsx", "-o", out).status());
		assertArrayEquals(first, Files.readAllBytes(out.resolve("tables.xlsx")));
	}

	@Test
	void bibliographies() throws IOException {
		Path corpus = Run.corpus(folder);
		Run run = Run.of("export", corpus, "--format", "bib,ris,csl-json,references", "--style", "nature", "-o", out);
		assertEquals(0, run.status(), run.err());
		assertEquals(List.of("publications.bib", "publications.csl.json", "publications.ris", "references.txt"), names(out));
		for (String name : List.of("publications.bib", "publications.csl.json", "publications.ris")) {
			Run again = Run.of("import", out.resolve(name), "--corpus", corpus);
			assertEquals("", again.out(), "the publications of " + name + " are those of the corpus");
			assertEquals(0, again.status(), again.err());
		}
		assertTrue(Run.of("export", corpus, "--format", "references").out().startsWith("1. "));
		assertEquals(2, Run.of("export", corpus, "--format", "references", "--style", "chicago").status());
		assertEquals(2, Run.of("export", corpus, "--format", "bib", "--style", "apa").status());
	}
}
