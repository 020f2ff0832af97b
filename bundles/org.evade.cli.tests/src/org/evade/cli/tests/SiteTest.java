/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** The site of a corpus: every link leads somewhere, everything is found, nothing of a model becomes more than text. */
class SiteTest {
	private static final String EVIL = "</script><img src=x onerror=alert(1)>\u202E";
	@TempDir
	Path folder;

	private Map<String, Document> site(Path corpus) throws Exception {
		Path out = folder.resolve("site");
		Run run = Run.of("report", corpus, "--format", "html", "-o", out);
		assertEquals(0, run.status(), run.err());
		Map<String, Document> pages = new TreeMap<>();
		try (Stream<Path> files = Files.list(out)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList())
				pages.put(file.getFileName().toString(), parsed(file));
		}
		assertTrue(run.out().startsWith(pages.size() + " pages, the first is "), run.out());
		return pages;
	}

	private static Document parsed(Path file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		try (var in = Files.newBufferedReader(file)) {
			return factory.newDocumentBuilder().parse(new InputSource(in));
		}
	}

	private static List<Element> elements(Document page, String tag) {
		NodeList all = page.getElementsByTagName(tag);
		return java.util.stream.IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
	}

	private JsonArray index() throws IOException {
		String text = Files.readString(folder.resolve("site/search-index.js"));
		return JsonParser.parseString(text.substring(text.indexOf('['), text.lastIndexOf(']') + 1)).getAsJsonArray();
	}

	@Test
	void everyLinkLeadsSomewhere() throws Exception {
		Map<String, Document> pages = site(Run.corpus(folder));
		Map<String, Set<String>> places = new HashMap<>();
		pages.forEach((name, page) -> {
			Set<String> ids = places.computeIfAbsent(name, none -> new HashSet<>());
			elements(page, "*").stream().filter(each -> each.hasAttribute("id"))
					.forEach(each -> assertTrue(ids.add(each.getAttribute("id")), name + " has twice " + each.getAttribute("id")));
		});
		int followed = 0;
		for (Map.Entry<String, Document> page : pages.entrySet())
			for (Element link : elements(page.getValue(), "a"))
				followed += follow(page.getKey(), link.getAttribute("href"), places) ? 1 : 0;
		for (JsonElement entry : index())
			assertTrue(follow("index.html", entry.getAsJsonArray().get(0).getAsString(), places));
		assertTrue(followed > 100, "followed " + followed);
	}

	private static boolean follow(String from, String address, Map<String, Set<String>> places) {
		if (address.startsWith("https://"))
			return false;
		String file = address.startsWith("#") ? from : address.replaceFirst("#.*", "");
		assertTrue(places.containsKey(file), address + " in " + from);
		if (address.contains("#"))
			assertTrue(places.get(file).contains(address.substring(address.indexOf('#') + 1)), address + " in " + from);
		return true;
	}

	@Test
	void everythingIsFoundAndPlotted() throws Exception {
		Map<String, Document> pages = site(Run.corpus(folder));
		Set<String> kinds = new HashSet<>();
		index().forEach(entry -> kinds.add(entry.getAsJsonArray().get(2).getAsString()));
		assertTrue(kinds.containsAll(List.of("map", "article", "publication", "trial", "claim", "gene")), kinds.toString());
		for (String page : List.of("index.html", "evidence.html", "findings.html"))
			assertFalse(elements(pages.get(page), "svg").isEmpty(), page);
	}

	@Test
	void hostileNamesStayText() throws Exception {
		Path corpus = Files.createDirectories(folder.resolve("corpus"));
		Files.writeString(corpus.resolve("a.evade"), """
				gene KRAS "%1$s" also "%1$s" note "%1$s"
				phenotype R "javascript:alert(1)"
				endpoint ORR "%1$s" measures objective response as rate in %%
				publication p { title "%1$s" authors "%1$s" journal "%1$s" year 2020 ids doi:10.1000/x<b>onmouseover=alert }
				article a { title "%1$s" authors "%1$s" year 2021 }
				references of a { 7 = p }
				trial t { printed name "%1$s" registered "javascript:alert(1)" }
				claims from a {
				  claim c: KRAS causes R { cites 7 when "%1$s" trial t measured ORR 10 %% vs 20 %% note "%1$s" }
				}
				map m "%1$s" { node k shows KRAS "%1$s" node r shows R edge e: k causes r "%1$s" with claims c }
				""".formatted(EVIL));
		Map<String, Document> pages = site(corpus);
		pages.forEach((name, page) -> {
			for (Element each : elements(page, "*")) {
				assertFalse(List.of("img", "iframe", "object", "embed", "base").contains(each.getTagName()), name);
				for (int i = 0; i < each.getAttributes().getLength(); i++) {
					String attribute = each.getAttributes().item(i).getNodeName(), value = each.getAttributes().item(i).getNodeValue();
					assertFalse(attribute.startsWith("on") || attribute.equals("style"), name + " " + attribute);
					if (attribute.equals("href") || attribute.equals("src"))
						assertTrue(value.startsWith("https://") || value.matches("[a-zA-Z0-9_.-]+(#.*)?|#.*"), name + " " + value);
				}
			}
			assertFalse(page.getDocumentElement().getTextContent().contains("\u202E"), name);
		});
		assertFalse(Files.readString(folder.resolve("site/search-index.js")).contains("<"));
	}

	@Test
	void equalModelsGiveEqualBytes() throws Exception {
		Path corpus = Run.corpus(folder);
		site(corpus);
		Map<String, byte[]> first = bytes();
		site(corpus);
		Map<String, byte[]> second = bytes();
		assertEquals(first.keySet(), second.keySet());
		first.forEach((name, bytes) -> assertTrue(java.util.Arrays.equals(bytes, second.get(name)), name));
	}

	private Map<String, byte[]> bytes() throws IOException {
		Map<String, byte[]> all = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder.resolve("site"))) {
			for (Path file : files.toList())
				all.put(file.getFileName().toString(), Files.readAllBytes(file));
		}
		return all;
	}

	@Test
	void wrongUseIsTold() throws IOException {
		assertEquals(2, Run.of("report", Run.corpus(folder), "--format", "html").status());
		Path broken = Files.createDirectories(folder.resolve("broken"));
		Files.writeString(broken.resolve("a.evade"), "gene KRAS of");
		Run run = Run.of("report", broken, "--format", "html", "-o", folder.resolve("site"));
		assertEquals(1, run.status());
		assertFalse(Files.exists(folder.resolve("site")));
	}
}
