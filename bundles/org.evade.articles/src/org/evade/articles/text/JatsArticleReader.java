/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the running text of JATS XML. Document types and entities of a file are not followed, and its depth is bounded. */
final class JatsArticleReader {
	/** Deeper than any article is nested. */
	private static final int DEEPEST = 80;
	private static final Set<String> LEFT_OUT = Set.of("journal-meta", "contrib-group", "aff", "author-notes", "permissions", "history",
			"pub-date", "counts", "funding-group", "custom-meta-group", "self-uri", "article-id", "article-categories", "volume", "issue",
			"fpage", "lpage", "elocation-id", "supplementary-material", "graphic", "media", "tex-math", "annotation", "object-id",
			"related-article", "kwd-group", "processing-meta", "response", "sub-article", "alt-text", "long-desc", "x", "issn", "pub-id",
			"alt-title", "trans-title-group", "pub-history", "author-comment", "attrib", "email", "ext-link-type");
	private static final Set<String> BLOCKS = Set.of("p", "title", "article-title", "sec", "abstract", "trans-abstract", "fig", "table-wrap",
			"caption", "tr", "list", "list-item", "def-item", "disp-formula", "disp-quote", "ref", "ref-list", "fn", "ack", "app", "boxed-text",
			"table-wrap-foot", "body", "back", "subtitle", "verse-group", "speech", "statement", "glossary", "notes", "front", "bio");

	private final JatsText out = new JatsText();
	private final Set<String> unknown = new TreeSet<>();
	private final List<String> open = new ArrayList<>();

	ArticleText read(byte[] bytes) throws UnreadableArticle {
		try {
			XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
			while (xml.hasNext())
				take(xml, xml.next());
		} catch (XMLStreamException e) {
			throw new UnreadableArticle("is no proper XML" + (e.getLocation() == null ? "" : ": line " + e.getLocation().getLineNumber() + " cannot be read")
					+ "; get the file again, or save its text");
		} catch (IllegalArgumentException | NoSuchElementException e) {
			throw new UnreadableArticle("is no proper XML; get the file again, or save its text");
		}
		if (!out.isArticle())
			throw new UnreadableArticle("is XML, but no JATS article: save its text, or get its JATS file from PubMed Central");
		List<String> remarks = new ArrayList<>();
		if (!unknown.isEmpty())
			remarks.add("These entities of the XML are not known and stand as they are written: " + String.join(", ", unknown));
		return out.finish(Sha256.of(bytes), remarks);
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
		return factory;
	}

	private void take(XMLStreamReader xml, int event) throws UnreadableArticle {
		switch (event) {
		case XMLStreamConstants.START_ELEMENT -> {
			if (open.size() >= DEEPEST)
				throw new UnreadableArticle("is XML nested deeper than " + DEEPEST + " elements, which no article is");
			start(xml);
		}
		case XMLStreamConstants.END_ELEMENT -> end(open.removeLast());
		case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
			if (wanted())
				out.words(xml.getText());
		}
		case XMLStreamConstants.ENTITY_REFERENCE -> {
			if (wanted()) {
				unknown.add("&" + xml.getLocalName() + ";");
				out.words("&" + xml.getLocalName() + ";");
			}
		}
		default -> {
			// comments and processing instructions are no text
		}
		}
	}

	private boolean wanted() {
		return !open.isEmpty() && open.stream().noneMatch(LEFT_OUT::contains);
	}

	private void start(XMLStreamReader xml) {
		String name = xml.getLocalName();
		String parent = open.isEmpty() ? "" : open.getLast();
		open.add(name);
		if (!wanted())
			return;
		if (BLOCKS.contains(name))
			out.block(name.equals("tr") ? 1 : 2);
		switch (name) {
		case "article" -> out.article();
		case "sec", "abstract", "ack", "app", "ref-list" -> out.openSection(name);
		case "title" -> out.openTitle(parent);
		case "label" -> out.openLabel(parent);
		case "fig", "table-wrap" -> out.openCaption(name.equals("table-wrap"));
		case "ref" -> out.openReference(xml.getAttributeValue(null, "id"));
		case "xref" -> {
			if ("bibr".equals(xml.getAttributeValue(null, "ref-type")))
				out.openMark(xml.getAttributeValue(null, "rid"));
		}
		case "break" -> out.words(" ");
		case "td", "th" -> out.cell();
		default -> {
			// inline
		}
		}
	}

	private void end(String name) {
		if (LEFT_OUT.contains(name) || !open.isEmpty() && !wanted())
			return;
		switch (name) {
		case "sec", "abstract", "ack", "app", "ref-list" -> out.closeSection(name);
		case "title" -> out.closeTitle();
		case "label" -> out.closeLabel();
		case "fig", "table-wrap" -> out.closeCaption();
		case "xref" -> out.closeMark();
		default -> {
			// nothing to close
		}
		}
		if (BLOCKS.contains(name))
			out.block(name.equals("tr") ? 1 : 2);
	}
}
