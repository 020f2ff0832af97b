/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

import org.evade.exchange.export.Exporters;
import org.evade.exchange.export.MapExporter;
import org.evade.exchange.intake.DraftText;
import org.evade.exchange.intake.PathwayDraft;
import org.evade.exchange.intake.MapInput;
import org.evade.exchange.loss.Losses;
import org.evade.exchange.maps.MapSheet;
import org.evade.exchange.tables.TableSource;
import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.Compartment;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.Node;
import org.evade.model.maps.MapElements;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps of other programs: what maps is taken, what does not is told, and the result can be read and drawn. */
class MapIntakeTest {
	private static final String GPML = """
			<?xml version="1.0" encoding="UTF-8"?>
			<Pathway xmlns="http://pathvisio.org/GPML/2013a" Name="A &lt;way&gt;" Organism="Homo sapiens" Data-Source="WikiPathways" Version="20250101"
			    Author="[Someone]" Last-Modified="20250102">
			  <Comment Source="WikiPathways-description">What it is about.</Comment>
			  <Graphics BoardWidth="500" BoardHeight="400" />
			  <DataNode TextLabel="CD274" GraphId="a1" Type="GeneProduct"><Graphics CenterX="100.4" CenterY="50" Width="60" Height="20" /><Xref Database="Ensembl" ID="ENSG00000120217" /></DataNode>
			  <DataNode TextLabel="PDCD1" GraphId="12b" Type="Protein"><Graphics CenterX="300" CenterY="50" Width="60" Height="20" /><Xref Database="HGNC" ID="PDCD1" /></DataNode>
			  <DataNode TextLabel="glucose" GraphId="m1" Type="Metabolite"><Graphics CenterX="100" CenterY="150" Width="60" Height="20" /><Xref Database="ChEBI" ID="CHEBI:17234" /></DataNode>
			  <DataNode TextLabel="G6P" GraphId="m2" Type="Metabolite"><Graphics CenterX="300" CenterY="150" Width="60" Height="20" /><Xref Database="HMDB" ID="HMDB01401" /></DataNode>
			  <DataNode TextLabel="HK1" GraphId="hk" Type="GeneProduct"><Graphics CenterX="200" CenterY="100" Width="60" Height="20" /></DataNode>
			  <DataNode TextLabel="A" GraphId="ga" Type="Protein" GroupRef="g1"><Graphics CenterX="100" CenterY="250" Width="60" Height="20" /></DataNode>
			  <DataNode TextLabel="B" GraphId="gb" Type="Protein" GroupRef="g1"><Graphics CenterX="100" CenterY="280" Width="60" Height="20" /></DataNode>
			  <State GraphRef="12b" TextLabel="P" GraphId="st"><Graphics RelX="1" RelY="1" Width="15" Height="15" /></State>
			  <Interaction GraphId="i1"><BiopaxRef>p1</BiopaxRef><Graphics>
			    <Point X="130" Y="50" GraphRef="a1" RelX="1" RelY="0" /><Point X="270" Y="50" GraphRef="12b" RelX="-1" RelY="0" ArrowHead="mim-binding" /></Graphics></Interaction>
			  <Interaction GraphId="i2"><Graphics><Point X="130" Y="150" GraphRef="m1" /><Point X="270" Y="150" GraphRef="m2" ArrowHead="Arrow" />
			    <Anchor Position="0.5" GraphId="anchor" /></Graphics></Interaction>
			  <Interaction GraphId="i3"><Graphics><Point X="200" Y="110" GraphRef="hk" /><Point X="200" Y="150" GraphRef="anchor" ArrowHead="mim-catalysis" /></Graphics></Interaction>
			  <Interaction GraphId="i4"><Graphics><Point X="130" Y="265" GraphRef="group" ArrowHead="TBar" /><Point X="300" Y="60" GraphRef="12b" /></Graphics></Interaction>
			  <Interaction GraphId="i5"><Graphics><Point X="130" Y="265" GraphRef="a1" /><Point X="300" Y="300" ArrowHead="Arrow" /></Graphics></Interaction>
			  <Interaction GraphId="i6"><Graphics><Point X="130" Y="60" GraphRef="a1" /><Point X="400" Y="300" GraphRef="lab" ArrowHead="mim-necessary-stimulation" /></Graphics></Interaction>
			  <Label TextLabel="apoptosis" GraphId="lab"><Graphics CenterX="400" CenterY="300" Width="60" Height="20" /></Label>
			  <Label TextLabel="a remark" GraphId="rem"><Graphics CenterX="400" CenterY="350" Width="60" Height="20" /></Label>
			  <Shape TextLabel="Cell" GraphId="cell"><Graphics CenterX="200" CenterY="150" Width="300" Height="60" ShapeType="RoundedRectangle" /></Shape>
			  <Group GroupId="g1" GraphId="group" Style="Complex" />
			  <Biopax><bp:PublicationXref xmlns:bp="b" xmlns:rdf="r" rdf:id="p1"><bp:ID>28636851</bp:ID><bp:DB>PubMed</bp:DB><bp:TITLE>T</bp:TITLE><bp:SOURCE>J</bp:SOURCE>
			    <bp:YEAR>2017</bp:YEAR><bp:AUTHORS>Carbone DP</bp:AUTHORS></bp:PublicationXref></Biopax>
			</Pathway>
			""";
	@TempDir
	Path folder;

	private Corpus taken(PathwayDraft draft, String name) throws IOException {
		DraftText text = new DraftText(draft, name);
		Path place = Files.createDirectories(folder.resolve(name));
		Files.writeString(place.resolve(name + ".evade"), text.text());
		if (!text.layout().isEmpty())
			Files.writeString(place.resolve(name + ".layout.evade"), text.layout());
		return SampleCorpus.load(place);
	}

	private static MapDiagram map(Corpus corpus) {
		return corpus.statements(MapDiagram.class).findFirst().orElseThrow();
	}

	private static List<String> edges(Corpus corpus) {
		return MapElements.edges(map(corpus)).stream().map(edge -> shown(edge.getSource()) + " " + Terms.word(edge.getRelation()) + " " + shown(edge.getTarget())).toList();
	}

	private static String shown(Node node) {
		return node.getShows() == null ? "?" : Participants.words(node.getShows(), Terms::label);
	}

	@Test
	void gpmlOf2013() throws IOException {
		PathwayDraft draft = MapInput.GPML.read(GPML, "way.gpml");
		Corpus corpus = taken(draft, "way");
		assertEquals(List.of("CD274 binds PDCD1", "glucose converts G6P", "HK1 activates G6P", "PDCD1 inhibits A/B", "apoptosis requires CD274"), edges(corpus));
		String text = Files.readString(folder.resolve("way/way.evade"));
		assertTrue(text.contains("gene CD274 ensembl:ENSG00000120217\n"), text);
		assertTrue(text.contains("protein PDCD1 hgnc.symbol:PDCD1 note \"state P\"\n"), text);
		assertTrue(text.contains("metabolite G6P note \"HMDB HMDB01401\"\n") && text.contains("metabolite glucose CHEBI:17234\n"), text);
		assertTrue(text.contains("complex A-B \"A/B\" members A, B\n"), text);
		Claim cited = MapElements.edges(map(corpus)).getFirst().getClaims().getFirst();
		assertEquals("carbone2017", cited.getCitations().getFirst().getPublication().getName());
		assertEquals("NCBITaxon:9606", cited.getSpecies());
		assertEquals("What it is about.", map(corpus).getNote());
		assertEquals("A <way>", map(corpus).getLabel());
		Edge first = MapElements.edges(map(corpus)).getFirst();
		assertEquals("70,40 60x23", place(corpus, first.getSource()));
		List<String> left = draft.tally().left();
		assertTrue(left.stream().anyMatch(line -> line.matches("way\\.gpml:\\d+: interaction not taken: i5 has an end on nothing that is a node")), left.toString());
		assertTrue(left.stream().anyMatch(line -> line.endsWith("label not taken: a remark has no line")), left.toString());
		assertTrue(left.stream().anyMatch(line -> line.contains("identifier not taken: HMDB")), left.toString());
		assertTrue(draft.tally().changed().stream().anyMatch(line -> line.contains("i3 ends on a line")), draft.tally().changed().toString());
		assertEquals(List.of("group-group", "shape-cell"), MapElements.all(map(corpus)).stream().filter(Compartment.class::isInstance)
				.map(region -> ((Compartment) region).getName()).sorted().toList());
		assertTrue(Figures.svg(corpus, map(corpus), FigureOptions.standard()).contains("glucose"));
	}

	private static String place(Corpus corpus, Node node) {
		var box = Figures.places(corpus, map(corpus)).boxes().get(node.getName());
		return box.x() + "," + box.y() + " " + box.width() + "x" + box.height();
	}

	/** What an export holds and an import takes comes back: nodes, what they show, edges, claims, places. */
	@ParameterizedTest
	@ValueSource(strings = { "gpml", "sbgn", "cx2" })
	void roundTrips(String format) throws IOException {
		Corpus before = SampleCorpus.of(Files.createDirectories(folder.resolve("before")), """
				gene KRAS "KRAS proto-oncogene" HGNC:6407 also "K-Ras"
				gene STK11 HGNC:11389
				protein PD-L1 HGNC:17635
				drug nivo "nivolumab" codes "BMS-936558"
				endpoint OS measures overall survival as median in mo
				mechanism esc "Escape"
				publication p { title "P" ids pmid:28636851 }
				article a { }
				claims from a {
				  claim c1: co-mutation of KRAS + STK11 reduces OS { negated because "small" hedged system human cohort, in vivo level B when "first" cites p note "n" }
				  claim c2: PD-L1 requires KRAS { own view }
				  claim c3: nivo targets PD-L1 { cites p }
				}
				map m "Title" {
				  note "about"
				  compartment outer "Outer" kind in cell { compartment inner { node k shows co-mutation of KRAS + STK11 "KS" node l shows PD-L1 } }
				  node o shows OS legend only
				  node n shows nivo note "by vein"
				  node e shows esc
				  edge e1: k reduces o "via" with claims c1 note "why"
				  edge e2: l requires k with claims c2
				  edge e3: n targets l with claims c3
				  edge e4: e associated with o
				}
				layout of m size 600 by 300 {
				  box outer at 0,0 size 320 by 220 box inner at 10,20 size 300 by 180
				  box k at 20,40 size 120 by 40 box l at 180,40 size 100 by 40 box o at 420,40 size 80 by 30 box n at 420,150 size 90 by 30 box e at 20,250 size 90 by 30
				}
				""");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		((MapExporter) Exporters.of(format).orElseThrow()).write(new MapSheet(new TableSource(before), map(before)), new Losses(), out);
		PathwayDraft draft = MapInput.valueOf(format.toUpperCase(Locale.ROOT)).read(out.toString(StandardCharsets.UTF_8), "m." + format);
		Corpus after = taken(draft, "back");
		assertEquals(sketch(before), sketch(after));
		assertEquals("[]", draft.tally().changed().toString());
	}

	private static String sketch(Corpus corpus) {
		StringBuilder text = new StringBuilder(map(corpus).getLabel() + " " + map(corpus).getNote() + "\n");
		var places = Figures.places(corpus, map(corpus)).boxes();
		for (var element : MapElements.all(map(corpus)))
			if (element instanceof Node node)
				text.append(node.getName()).append(' ').append(Participants.words(node.getShows(), Terms::label)).append(' ').append(node.getLabel()).append(' ')
						.append(node.isLegendOnly()).append(' ').append(node.getNote()).append(' ').append(node.eContainer() instanceof Compartment in ? in.getName() : "")
						.append(' ').append(places.get(node.getName())).append(' ').append(Participants.of(node.getShows()).getFirst().getCuries()).append('\n');
			else if (element instanceof Compartment in)
				text.append(in.getName()).append(' ').append(in.getLabel()).append(' ').append(in.getKind()).append(' ').append(places.get(in.getName())).append('\n');
			else if (element instanceof Edge edge) {
				text.append(edge.getName()).append(' ').append(edge.getSource().getName()).append(' ').append(edge.getRelation()).append(' ')
						.append(edge.getTarget().getName()).append(' ').append(edge.getLabel()).append(' ').append(edge.getNote());
				for (Claim claim : edge.getClaims())
					text.append(" [").append(claim.getName()).append(' ').append(MapSheet.sentence(claim)).append(' ').append(claim.getPolarity()).append(' ')
							.append(claim.getPolarityReason()).append(' ').append(claim.getModality()).append(' ').append(claim.getBasis()).append(' ')
							.append(claim.getSystems()).append(' ').append(claim.getLevel()).append(' ').append(claim.getCondition()).append(' ').append(claim.getNote())
							.append(' ').append(claim.getCitations().stream().map(cited -> cited.getPublication().getCuries()).toList()).append(']');
				text.append('\n');
			}
		return String.join("\n", new TreeSet<>(List.of(text.toString().split("\n"))));
	}

	@Test
	void sbgnProcesses() throws IOException {
		PathwayDraft draft = MapInput.SBGN.read("""
				<sbgn xmlns="http://sbgn.org/libsbgn/0.2"><map language="process description">
				<glyph id="c" class="compartment"><label text="cytosol"/><bbox x="0" y="0" w="400" h="300"/></glyph>
				<glyph id="a" class="simple chemical" compartmentRef="c"><label text="ATP"/><bbox x="10" y="10" w="60" h="40"/></glyph>
				<glyph id="b" class="simple chemical multimer"><label text="ADP"/><bbox x="210" y="10" w="60" h="40"/></glyph>
				<glyph id="e" class="macromolecule"><label text="kinase"/><bbox x="100" y="110" w="60" h="40"/>
				  <glyph id="s" class="state variable"><state value="P" variable="S1"/><bbox x="0" y="0" w="1" h="1"/></glyph></glyph>
				<glyph id="p" class="process"><bbox x="140" y="20" w="20" h="20"/><port id="p.1" x="1" y="1"/><port id="p.2" x="1" y="1"/></glyph>
				<glyph id="t" class="tag"><label text="elsewhere"/><bbox x="0" y="0" w="1" h="1"/></glyph>
				<arc id="1" class="consumption" source="a" target="p.1"><start x="0" y="0"/><end x="1" y="1"/></arc>
				<arc id="2" class="production" source="p.2" target="b"><start x="0" y="0"/><end x="1" y="1"/></arc>
				<arc id="3" class="catalysis" source="e" target="p"><start x="0" y="0"/><end x="1" y="1"/></arc>
				<arc id="4" class="inhibition" source="b" target="e"><start x="0" y="0"/><end x="1" y="1"/></arc>
				<arc id="5" class="inhibition" source="b" target="nobody"><start x="0" y="0"/><end x="1" y="1"/></arc>
				</map></sbgn>
				""", "m.sbgn");
		Corpus corpus = taken(draft, "pd");
		assertEquals(List.of("ADP inhibits kinase", "ATP converts ADP", "kinase activates ADP"), edges(corpus));
		assertEquals(2, draft.tally().left().size(), draft.tally().left().toString());
		assertTrue(Files.readString(folder.resolve("pd/pd.evade")).contains("protein kinase note \"P@S1\""));
	}

	@Test
	void cx2OfOthersAndSif() throws IOException {
		Corpus cx = taken(MapInput.CX2.read("""
				[{"CXVersion":"2.0"},{"networkAttributes":[{"name":"Net"}]},{"nodes":[{"id":7,"x":100.5,"y":-20,"v":{"name":"TP53","represents":"uniprot:P04637"}},
				{"id":8,"v":{"n":"MDM2","type":"protein"}}]},{"edges":[{"id":1,"s":7,"t":8,"v":{"interaction":"activates","citation":["pubmed:28636851"]}},
				{"id":2,"s":8,"t":7,"v":{"interaction":"foo bar"}},{"id":3,"s":8,"t":99}]},{"status":[{"success":true}]}]
				""", "net.cx2"), "net");
		assertEquals(List.of("TP53 activates MDM2", "MDM2 associated with TP53"), edges(cx));
		assertEquals("foo bar", MapElements.edges(map(cx)).get(1).getLabel());
		assertEquals(List.of("pmid:28636851"), MapElements.edges(map(cx)).getFirst().getClaims().getFirst().getCitations().getFirst().getPublication().getCuries());
		PathwayDraft sif = MapInput.SIF.read("TP53 activates MDM2 CDKN1A\nMDM2\tx\n", "n.sif");
		assertEquals(1, sif.tally().left().size(), "with a tab anywhere, blanks belong to names");
		Corpus plain = taken(MapInput.SIF.read("TP53 inhibits MDM2 CDKN1A\nalone\n", "n.sif"), "sif");
		assertEquals(List.of("TP53 inhibits MDM2", "TP53 inhibits CDKN1A"), edges(plain));
	}

	/** Nothing outside of the file is looked at, and nothing in it can take the memory or the stack. */
	@Test
	void hostileFiles() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
		String entity = "<!DOCTYPE Pathway [<!ENTITY x SYSTEM \"" + secret.toUri() + "\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
		String text = GPML.replaceFirst("\\?>\n", "?>" + entity).replace("What it is about.", "&x;&b;");
		String read = new DraftText(MapInput.GPML.read(text, "x"), "x").text();
		assertFalse(read.contains("SECRET") || read.contains("aaaaaaaaaa"), read);
		for (String wrong : List.of("", "<a/>", "<Pathway>", "<Pathway/>", "<Pathway><DataNode></Pathway>", "[]", "{}", "x".repeat(100), "<Pathway>".repeat(20_000)))
			assertThrows(IOException.class, () -> MapInput.GPML.read(wrong, "x"), wrong.substring(0, Math.min(20, wrong.length())));
		for (String wrong : List.of("", "{}", "[", "[{\"nodes\":7}]", "[".repeat(100_000), "null"))
			assertThrows(IOException.class, () -> MapInput.CX2.read(wrong, "x"), wrong.substring(0, Math.min(20, wrong.length())));
		assertThrows(IOException.class, () -> MapInput.SIF.read("\n\n", "x"));
		String far = GPML.replace("CenterX=\"300\"", "CenterX=\"1e300\"").replace("Width=\"60\"", "Width=\"-7\"");
		taken(MapInput.GPML.read(far, "far"), "far");
		String loops = GPML.replace("GroupId=\"g1\"", "GroupId=\"g1\" GroupRef=\"g1\"").replace("GraphRef=\"hk\"", "GraphRef=\"anchor\"");
		taken(MapInput.GPML.read(loops, "loops"), "loops");
	}

	/** Texts that are words, quotes, comments or reserved words of the language stay texts. */
	@ParameterizedTest
	@CsvSource({ "claim", "gene", "'\"}'", "//", "/*", "'a\\'", "β-catenin", "12", "'  '", "-", "IFN-γ", "^", "日本", "'&lt;script&gt;'", "all" })
	void anyLabel(String label) throws IOException {
		String escaped = label.replace("\"", "&quot;");
		taken(MapInput.GPML.read(GPML.replace("\"CD274\"", "\"" + escaped + "\"").replace("GraphId=\"hk\"", "GraphId=\"" + escaped + "\"").replace("A &lt;way&gt;", escaped), "l"), "l");
	}

	@Test
	void mutatedFilesNeverCrash() throws IOException {
		Random random = new Random(7);
		for (int i = 0; i < 400; i++) {
			StringBuilder text = new StringBuilder(GPML);
			for (int j = 0; j < 4; j++) {
				int at = random.nextInt(text.length() - 12);
				switch (random.nextInt(3)) {
				case 0 -> text.delete(at, at + random.nextInt(10));
				case 1 -> text.insert(at, text.substring(random.nextInt(at + 1), at));
				default -> text.setCharAt(at, (char) (32 + random.nextInt(90)));
				}
			}
			PathwayDraft draft;
			try {
				draft = MapInput.GPML.read(text.toString(), "x");
			} catch (IOException told) {
				assertFalse(told.getMessage().isBlank());
				continue;
			}
			taken(draft, "m" + i);
		}
	}
}
