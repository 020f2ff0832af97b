/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.evade.exchange.export.Exporters;
import org.evade.exchange.export.MapExporter;
import org.evade.exchange.loss.Losses;
import org.evade.exchange.maps.MapSheet;
import org.evade.exchange.tables.TableSource;
import org.evade.language.load.Corpus;
import org.evade.model.MapDiagram;
import org.evade.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Maps as data: well formed whatever the texts hold, each element once, where it is drawn, and never more than is claimed. */
class MapFormatsTest {
	private static final String CORPUS = """
			gene KRAS "K<RAS> & \\"co\\" 'x' \\n two \uD83E\uDDEC" HGNC:6407 also "a;b"
			protein PD-L1
			cell Treg
			drug nivo
			phenotype R "resistance"
			publication p { title "P" ids doi:10.1000/182 pmid:28636851 }
			publication q { title "Q" }
			article a { figure f number "2" }
			references of a { 3 = p }
			claims from a {
			  claim c: KRAS increases PD-L1 { cites 3, q level B when "a < b" }
			  claim d: nivo reduces R { negated because "no effect" cites 3 }
			  claim e: PD-L1 requires KRAS
			}
			map m "T & t" rebuilds a.f {
			  note "n"
			  compartment outer "Outer" kind in cell {
			    compartment inner { node k shows loss of KRAS + nivo node t shows Treg }
			  }
			  compartment empty "Empty" { }
			  node l shows PD-L1 "label" legend only
			  node r shows R
			  node says shows claim c
			  node n shows nivo
			  edge e1: k increases l "via \\"MYC\\"" with claims c
			  edge e2: k increases l
			  edge e3: n reduces r with claims d
			  edge e4: l requires k with claims e
			  edge e5: k binds k
			}
			layout of m size 600 by 300 {
			  box outer at 0,0 size 300 by 260 box inner at 10,20 size 280 by 200
			  box k at 20,40 size 200 by 100 box l at 400,60 size 100 by 40
			  route e1 via 220,90 300,90 300,80 400,80
			}
			""";
	@TempDir
	Path folder;

	private static String text(Corpus corpus, String id) throws IOException {
		MapDiagram map = corpus.statements(MapDiagram.class).findFirst().orElseThrow();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		((MapExporter) Exporters.of(id).orElseThrow()).write(new MapSheet(new TableSource(corpus), map), new Losses(), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Document xml(String text) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<Element> elements(Document document, String name) {
		NodeList all = document.getElementsByTagNameNS("*", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < all.getLength(); i++)
			elements.add((Element) all.item(i));
		return elements;
	}

	private static Element of(Document document, String name, String key, String value) {
		return elements(document, name).stream().filter(each -> each.getAttribute(key).equals(value)).findFirst().orElseThrow();
	}

	@Test
	void gpmlFitsItsSchema() throws Exception {
		String text = text(SampleCorpus.of(folder, CORPUS), "gpml");
		SchemaFactory.newDefaultInstance().newSchema(new StreamSource(MapFormatsTest.class.getResourceAsStream("GPML2021.xsd"))).newValidator()
				.validate(new StreamSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
		Document gpml = xml(text);
		assertEquals(6, elements(gpml, "DataNode").size());
		assertEquals(5, elements(gpml, "Interaction").size());
		assertEquals(List.of("outer", "inner"), elements(gpml, "Group").stream().map(group -> group.getAttribute("elementId")).toList());
		assertEquals("empty", elements(gpml, "Shape").getFirst().getAttribute("elementId"));
		assertEquals("inner", of(gpml, "DataNode", "elementId", "k").getAttribute("groupRef"));
		assertEquals("outer", of(gpml, "Group", "elementId", "inner").getAttribute("groupRef"));
		assertTrue(of(gpml, "DataNode", "elementId", "k").getAttribute("textLabel").startsWith("loss of K<RAS> & \"co\" 'x' \n two \uD83E\uDDEC"));
		Element first = of(gpml, "Point", "elementId", "e1.p1"), last = of(gpml, "Point", "elementId", "e1.p4");
		assertEquals("k 220 90 1.0000 0.0000 Undirected", String.join(" ", first.getAttribute("elementRef"), first.getAttribute("x"),
				first.getAttribute("y"), first.getAttribute("relX"), first.getAttribute("relY"), first.getAttribute("arrowHead")));
		assertEquals("Stimulation", last.getAttribute("arrowHead"));
		assertEquals("Undirected", of(gpml, "Point", "elementId", "e3.p2").getAttribute("arrowHead"), "what does not hold has no bar");
		assertEquals("Stimulation", of(gpml, "Point", "elementId", "e4.p1").getAttribute("arrowHead"), "what is required acts on what requires it");
		assertEquals("28636851 pubmed", elements(gpml, "Citation").getFirst().getElementsByTagNameNS("*", "Xref").item(0) instanceof Element xref
				? xref.getAttribute("identifier") + " " + xref.getAttribute("dataSource") : "");
		assertEquals(1, elements(gpml, "Citation").size(), "a publication without an identifier is told as a loss");
	}

	@Test
	void sbgnDrawsNoMoreThanIsClaimed() throws Exception {
		Document sbgn = xml(text(SampleCorpus.of(folder, CORPUS), "sbgn"));
		assertEquals("activity flow", elements(sbgn, "map").getFirst().getAttribute("language"));
		assertEquals("biological activity inner", of(sbgn, "glyph", "id", "k").getAttribute("class") + " "
				+ of(sbgn, "glyph", "id", "k").getAttribute("compartmentRef"));
		assertEquals("phenotype", of(sbgn, "glyph", "id", "r").getAttribute("class"));
		assertEquals("perturbation", ((Element) of(sbgn, "glyph", "id", "n.unit").getElementsByTagNameNS("*", "entity").item(0)).getAttribute("name"));
		assertEquals("positive influence", of(sbgn, "arc", "id", "e1").getAttribute("class"));
		assertEquals("unknown influence", of(sbgn, "arc", "id", "e3").getAttribute("class"), "negated");
		Element needed = of(sbgn, "arc", "id", "e4");
		assertEquals("necessary stimulation k l", needed.getAttribute("class") + " " + needed.getAttribute("source") + " " + needed.getAttribute("target"));
		assertEquals(2, of(sbgn, "arc", "id", "e1").getElementsByTagNameNS("*", "next").getLength());
		assertTrue(elements(sbgn, "fact").stream().anyMatch(fact -> fact.getAttribute("name").equals("claim_condition")
				&& fact.getTextContent().equals("a < b")));
	}

	/** The enumerations of SBGN-ML 0.3 for activity flow. */
	@Test
	void sbgnKnowsEveryWord() throws Exception {
		StringBuilder text = new StringBuilder("gene A\nmap m { node a shows A node b shows A ");
		for (Relation relation : Relation.values())
			text.append("edge e").append(relation.getValue()).append(": a ").append(relation.getLiteral()).append(" b\n");
		Document sbgn = xml(text(SampleCorpus.of(folder, text + "}"), "sbgn"));
		assertEquals(Relation.values().length, elements(sbgn, "arc").size());
		for (Element arc : elements(sbgn, "arc"))
			assertTrue(List.of("positive influence", "negative influence", "unknown influence", "necessary stimulation")
					.contains(arc.getAttribute("class")), arc.getAttribute("class"));
	}

	@Test
	void cx2DeclaresWhatItHolds() throws IOException {
		JsonArray cx = JsonParser.parseString(text(SampleCorpus.of(folder, CORPUS), "cx2")).getAsJsonArray();
		JsonObject aspects = new JsonObject();
		cx.forEach(part -> part.getAsJsonObject().entrySet().forEach(aspect -> aspects.add(aspect.getKey(), aspect.getValue())));
		assertEquals("2.0", aspects.get("CXVersion").getAsString());
		for (JsonElement meta : aspects.getAsJsonArray("metaData"))
			assertEquals(meta.getAsJsonObject().get("elementCount").getAsInt(),
					aspects.getAsJsonArray(meta.getAsJsonObject().get("name").getAsString()).size(), meta.toString());
		JsonObject declared = aspects.getAsJsonArray("attributeDeclarations").get(0).getAsJsonObject();
		for (String kind : List.of("nodes", "edges"))
			for (JsonElement element : aspects.getAsJsonArray(kind))
				element.getAsJsonObject().getAsJsonObject("v").entrySet().forEach(value -> {
					String type = declared.getAsJsonObject(kind).getAsJsonObject(value.getKey()).get("d").getAsString();
					assertEquals(type.equals("list_of_string"), value.getValue().isJsonArray(), value.toString());
				});
		JsonObject node = aspects.getAsJsonArray("nodes").get(3).getAsJsonObject();
		assertEquals("120 90", node.get("x").getAsInt() + " " + node.get("y").getAsInt(), "places are middles");
		assertEquals("inner", node.getAsJsonObject("v").get("compartment").getAsString());
		assertTrue(aspects.getAsJsonArray("status").get(0).getAsJsonObject().get("success").getAsBoolean());
	}

	@Test
	void graphmlAndSif() throws Exception {
		Corpus corpus = SampleCorpus.of(folder, CORPUS);
		Document graphml = xml(text(corpus, "graphml"));
		assertEquals(9, elements(graphml, "node").size(), "nodes and compartments");
		assertEquals(5, elements(graphml, "edge").size());
		List<String> keys = elements(graphml, "key").stream().map(key -> key.getAttribute("id")).toList();
		for (Element data : elements(graphml, "data"))
			assertTrue(keys.contains(data.getAttribute("key")), data.getAttribute("key"));
		String sif = text(corpus, "sif");
		assertEquals("k\tincreases\tl\nk\tincreases\tl\nn\treduces\tr\nl\trequires\tk\nk\tbinds\tk\nt\nsays\n", sif);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sbgn", "gpml", "cx2", "graphml", "sif" })
	void theSameTwice(String id) throws IOException {
		Corpus corpus = SampleCorpus.of(folder, CORPUS);
		assertArrayEquals(text(corpus, id).getBytes(StandardCharsets.UTF_8), text(SampleCorpus.load(folder), id).getBytes(StandardCharsets.UTF_8));
		assertFalse(text(corpus, id).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "sbgn", "gpml", "graphml" })
	void noTextBreaksTheXml(String id) throws Exception {
		Corpus corpus = SampleCorpus.of(folder, "gene A \"]]>\u0001\uFFFF<!ENTITY x SYSTEM 'file:/'>&x;\" note \"\\t\\n\"\nmap m { node a shows A note \"--> \uD83E\uDDEC\" }");
		assertTrue(text(corpus, id).contains("]]&gt;&lt;!ENTITY"));
		xml(text(corpus, id));
	}
}
