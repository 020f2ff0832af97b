/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evade.exchange.export.Exporters;
import org.evade.exchange.export.MapExporter;
import org.evade.exchange.loss.Losses;
import org.evade.exchange.maps.MapSheet;
import org.evade.exchange.tables.TableSource;
import org.evade.language.load.Corpus;
import org.evade.model.MapDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page of a map says everything as text, works alone, and takes nothing of a model for more than text. */
class MapPageTest {
	private static final String CORPUS = """
			gene KRAS HGNC:6407
			gene STK11
			phenotype R "resistance"
			disease NSCLC
			endpoint ORR measures objective response as rate in %
			publication p { title "First" authors "Able A", "Baker B", "Cole C" journal "J" year 2020 ids doi:10.1000/x pmid:123 }
			article a { authors "Dai L" year 2024 }
			references of a { 7 = p }
			trial t { registered NCT01234567 }
			claims from a {
			  claim c: KRAS causes R { cites 7 phenotype primary level B in NSCLC trial t measured ORR 7.4 % vs 35.7 % p < 0.001 }
			  claim d: STK11 causes R { cites 9 level D }
			}
			map m "Two genes" {
			  compartment inside "Cell" kind panel { node k shows KRAS node s shows STK11 }
			  node r shows R
			  edge e1: k causes r with claims c
			  edge e2: s causes r with claims d
			  edge e3: k causes s
			}
			""";
	@TempDir
	Path folder;

	private static String page(Corpus corpus) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		MapDiagram map = corpus.statements(MapDiagram.class).findFirst().orElseThrow();
		((MapExporter) Exporters.of("html").orElseThrow()).write(new MapSheet(new TableSource(corpus), map), new Losses(), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private String page() throws Exception {
		return page(SampleCorpus.of(folder, CORPUS));
	}

	private static Element byId(Document page, String id) {
		return HostileNames.elements(page, "*").stream().filter(each -> each.getAttribute("id").equals(id)).findFirst().orElseThrow();
	}

	@Test
	void everyLineOfTheMapStandsInThePageAsText() throws Exception {
		Document page = HostileNames.parsed(page());
		String edge = byId(page, "edge=e1").getTextContent();
		for (String said : List.of("KRAS", "causes", "resistance", "NSCLC", "ORR 7.4 % vs 35.7 %, p < 0.001", "Able A et al. J 2020", "NCT01234567", "Dai 2024"))
			assertTrue(edge.contains(said), said + " in " + edge);
		assertTrue(byId(page, "edge=e2").getTextContent().contains("9 not in the reference list at hand"));
		assertTrue(byId(page, "edge=e3").getTextContent().contains("No claim stands behind this edge."));
		List<String> links = HostileNames.elements(page, "a").stream().map(each -> each.getAttribute("href")).toList();
		for (String link : List.of("https://doi.org/10.1000/x", "https://pubmed.ncbi.nlm.nih.gov/123/", "https://clinicaltrials.gov/study/NCT01234567",
				"#edge=e1", "https://bioregistry.io/hgnc:6407"))
			assertTrue(links.contains(link), link + " in " + links);
	}

	/** What a deep link, a list entry and the script name is there, once. */
	@Test
	void namesLeadSomewhere() throws Exception {
		Document page = HostileNames.parsed(page());
		Set<String> ids = new HashSet<>();
		for (Element each : HostileNames.elements(page, "*"))
			if (each.hasAttribute("id"))
				assertTrue(ids.add(each.getAttribute("id")), "twice: " + each.getAttribute("id"));
		for (Element each : HostileNames.elements(page, "details")) {
			for (String part : each.getAttribute("data-parts").split(" "))
				assertTrue(part.isEmpty() || part.contains("-marker-") || ids.contains(part), part);
			for (String end : each.getAttribute("data-ends").split(" "))
				assertTrue(end.isEmpty() || ids.contains(end), end);
		}
		for (Element link : HostileNames.elements(page, "a"))
			if (link.getAttribute("href").startsWith("#"))
				assertTrue(ids.contains(link.getAttribute("href").substring(1)), link.getAttribute("href"));
	}

	/** The policy names the very script and style of the page; nothing else runs, nothing is loaded. */
	@Test
	void thePolicyLetsInNothing() throws Exception {
		String page = page();
		String policy = HostileNames.elements(HostileNames.parsed(page), "meta").stream()
				.filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy")).findFirst().orElseThrow().getAttribute("content");
		assertTrue(policy.startsWith("default-src 'none';"), policy);
		assertFalse(policy.contains("unsafe") || policy.contains("http"), policy);
		for (String tag : List.of("style", "script")) {
			String text = page.substring(page.indexOf("<" + tag + ">") + tag.length() + 2, page.indexOf("</" + tag + ">"));
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			assertTrue(policy.contains(tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"), tag);
		}
	}

	@Test
	void hostileNamesStayText() throws Exception {
		Corpus corpus = SampleCorpus.of(folder, HostileNames.CORPUS.formatted(HostileNames.EVIL));
		Document page = HostileNames.parsed(page(corpus));
		HostileNames.assertHarmless(page);
		assertTrue(page.getDocumentElement().getTextContent().contains("[U+202E]evil"));
		assertEquals(1, HostileNames.elements(page, "script").size());
	}

	@Test
	void equalModelsGiveEqualBytes() throws Exception {
		assertEquals(page(), page());
	}

	@Test
	void aBrowserSearchesFiltersAndFollows() throws Exception {
		assumeTrue(Browser.isInstalled(), "no Chromium with its driver here");
		Path file = folder.resolve("m.html");
		Files.writeString(file, page());
		try (Browser browser = new Browser()) {
			browser.open(file.toUri() + "#edge=e2");
			assertEquals("true", browser.run("return String(document.getElementById('edge=e2').open)"));
			assertEquals("evade-m-edge-e2", browser.run("return document.querySelector('#figure .on').id"));
			browser.run("var s = document.getElementById('search'); s.value = 'kras'; s.dispatchEvent(new Event('input')); return ''");
			assertEquals("edge=e1 edge=e3 node=k node=s node=r", browser.run(
					"return Array.from(document.querySelectorAll('.item:not([hidden])')).map(i => i.id).join(' ')"));
			browser.run("var s = document.getElementById('search'); s.value = ''; s.dispatchEvent(new Event('input'));"
					+ "s = document.querySelector('select[data-facet=Level]'); s.selectedIndex = 1; s.dispatchEvent(new Event('change')); return ''");
			assertEquals("1 of 3 edges fit", browser.run("return document.getElementById('state').textContent"));
			browser.run("document.querySelectorAll('select').forEach(s => { s.selectedIndex = 0; s.dispatchEvent(new Event('change')); });"
					+ "document.querySelector('#figure [tabindex=\"0\"]').focus(); return ''");
			browser.keys("\uE012\uE007");
			assertEquals("#edge=e1", browser.run("return location.hash"));
			browser.keys("\uE00C");
			assertEquals("", browser.run("return location.hash + document.querySelectorAll('#figure .on').length.toString().replace('0', '')"));
			assertEquals("button", browser.run("return document.activeElement.getAttribute('role')"));
		}
	}

	@Test
	void aBrowserRunsNothingOfTheModel() throws Exception {
		assumeTrue(Browser.isInstalled(), "no Chromium with its driver here");
		Path file = folder.resolve("m.html");
		Files.writeString(file, page(SampleCorpus.of(folder, HostileNames.CORPUS.formatted(HostileNames.EVIL))));
		try (Browser browser = new Browser()) {
			browser.open(file.toUri() + "#edge=e");
			assertEquals("0 1", browser.run("return document.images.length + ' ' + document.scripts.length"));
			assertEquals("true", browser.run("return String(document.getElementById('edge=e').open)"));
		}
	}
}
