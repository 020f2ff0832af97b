/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A corpus whose names try to become something else in a page, and what a page may consist of. */
final class HostileNames {
	/** A tag, a script, the end of a script and of a comment, a handler, what turns the direction. */
	static final String EVIL = "</script><img src=x onerror=alert(1)><!--'`]]>&amp;\u202Eevil\u2066";
	static final String CORPUS = """
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
			map m "%1$s" {
			  note "%1$s"
			  compartment inside "%1$s" kind panel { node k shows KRAS "%1$s" }
			  node r shows R
			  edge e: k causes r "%1$s" with claims c
			}
			""";
	private static final Set<String> TAGS = Set.of("html", "head", "meta", "title", "style", "link", "body", "script", "header", "main", "nav",
			"section", "div", "form", "label", "input", "select", "option", "button", "span", "h1", "h2", "h3", "h4", "p", "a", "b", "em", "bdi",
			"cite", "code", "ul", "ol", "li", "dl", "dt", "dd", "details", "summary", "table", "caption", "thead", "tbody", "tr", "th", "td", "br",
			"svg", "desc", "metadata", "figure", "g", "rect", "circle", "polygon", "polyline", "path", "text", "line");

	private HostileNames() {
	}

	/** A page as a parser of XML reads it, which takes nothing that is not closed and escaped. */
	static Document parsed(String page) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		DocumentBuilder builder = factory.newDocumentBuilder();
		return builder.parse(new InputSource(new StringReader(page)));
	}

	static List<Element> elements(Document page, String tag) {
		NodeList all = page.getElementsByTagNameNS("*", tag);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < all.getLength(); i++)
			elements.add((Element) all.item(i));
		return elements;
	}

	/** Nothing but our own elements, no handlers, no addresses but of pages beside this one, places in it, and secure sites. */
	static void assertHarmless(Document page) {
		for (Element element : elements(page, "*")) {
			assertTrue(TAGS.contains(element.getLocalName()), element.getLocalName());
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				Node attribute = element.getAttributes().item(i);
				String name = attribute.getNodeName().toLowerCase(Locale.ROOT), value = attribute.getNodeValue();
				assertFalse(name.startsWith("on") || name.equals("style"), name + "=" + value);
				if (name.equals("href") || name.equals("src"))
					assertTrue(value.startsWith("https://") || value.matches("[a-z0-9_-][A-Za-z0-9._%-]*(#.*)?|#.*"), value);
			}
			if (element.getLocalName().equals("script") || element.getLocalName().equals("style"))
				assertFalse(element.getTextContent().contains("alert(1)"));
		}
		String text = page.getDocumentElement().getTextContent();
		assertEquals(-1, text.indexOf('\u202E'), "direction turned");
		assertEquals(-1, text.indexOf('\u2066'), "direction turned");
	}
}
