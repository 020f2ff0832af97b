/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A small tree of the parts of an XML document that are asked for. No document type is read, no entity beyond those of XML is
 * resolved, nothing outside of the text is looked at; depth and size are bounded.
 */
public final class XmlNode {
	private static final int DEEPEST = 90;
	private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("nbsp", " "), Map.entry("ndash", "–"),
			Map.entry("mdash", "—"), Map.entry("alpha", "α"), Map.entry("beta", "β"), Map.entry("gamma", "γ"),
			Map.entry("delta", "δ"), Map.entry("kappa", "κ"), Map.entry("uuml", "ü"), Map.entry("ouml", "ö"),
			Map.entry("auml", "ä"), Map.entry("eacute", "é"), Map.entry("egrave", "è"), Map.entry("rsquo", "’"),
			Map.entry("lsquo", "‘"), Map.entry("rdquo", "”"), Map.entry("ldquo", "“"), Map.entry("hellip", "…"));

	final String name;
	final int line;
	final Map<String, String> attributes = new HashMap<>();
	/** Nodes and texts in their order. */
	final List<Object> content = new ArrayList<>();

	private XmlNode(String name, int line) {
		this.name = name;
		this.line = line;
	}

	/**
	 * Reads a document and tells the outermost elements of some names.
	 *
	 * @return what is wrong with the document, with its line in front and a blank between, or null
	 */
	public static String each(String text, Set<String> names, Consumer<XmlNode> taker) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
		try {
			XMLStreamReader in = factory.createXMLStreamReader(new StringReader(text));
			Deque<XmlNode> open = new ArrayDeque<>();
			int depth = 0;
			while (in.hasNext()) {
				int event = in.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					if (++depth > DEEPEST)
						return in.getLocation().getLineNumber() + " elements are nested more than " + DEEPEST + " deep";
					if (!open.isEmpty() || names.contains(in.getLocalName()))
						open.push(opened(in));
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					depth--;
					if (!open.isEmpty()) {
						XmlNode done = open.pop();
						if (open.isEmpty())
							taker.accept(done);
						else
							open.peek().content.add(done);
					}
				} else if (!open.isEmpty())
					text(in, event, open.peek());
			}
			return null;
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
			String said = String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", "").lines().findFirst().orElse("");
			return line + " the XML is not well formed: " + said;
		}
	}

	private static XmlNode opened(XMLStreamReader in) {
		XmlNode node = new XmlNode(in.getLocalName(), in.getLocation().getLineNumber());
		for (int i = 0; i < in.getAttributeCount(); i++)
			node.attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
		return node;
	}

	private static void text(XMLStreamReader in, int event, XmlNode node) {
		switch (event) {
		case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> node.content.add(in.getText());
		case XMLStreamConstants.ENTITY_REFERENCE -> node.content
				.add(NAMED.getOrDefault(in.getLocalName(), "&" + in.getLocalName() + ";"));
		default -> { }
		}
	}

	/** Line where the element starts, from 1. */
	public int line() {
		return line;
	}

	/** The attributes by their names without a prefix. */
	public Map<String, String> attributes() {
		return Collections.unmodifiableMap(attributes);
	}

	/** All text below as it stands. */
	public String exactText() {
		StringBuilder text = new StringBuilder();
		gather(text, Set.of());
		return text.toString();
	}

	/** The value of an attribute, or an empty text. */
	public String attribute(String of) {
		return attributes.getOrDefault(of, "");
	}

	/** The first child of a path of names, or null. */
	public XmlNode child(String... path) {
		XmlNode at = this;
		for (String step : path) {
			XmlNode found = null;
			for (Object part : at.content)
				if (found == null && part instanceof XmlNode node && node.name.equals(step))
					found = node;
			if (found == null)
				return null;
			at = found;
		}
		return at;
	}

	/** All children of a name. */
	public List<XmlNode> children(String of) {
		List<XmlNode> found = new ArrayList<>();
		for (Object part : content)
			if (part instanceof XmlNode node && node.name.equals(of))
				found.add(node);
		return found;
	}

	/** All children. */
	List<XmlNode> nodes() {
		List<XmlNode> found = new ArrayList<>();
		for (Object part : content)
			if (part instanceof XmlNode node)
				found.add(node);
		return found;
	}

	/** The text of the first child of a path of names, or null. */
	public String text(String... path) {
		XmlNode found = child(path);
		return found == null ? null : found.text();
	}

	/** All text below, without the line breaks and indentation of the file. */
	public String text() {
		StringBuilder text = new StringBuilder();
		gather(text, Set.of());
		return text.toString().replaceAll("\\s+", " ").strip();
	}

	/** All text below but that of some elements. */
	String textWithout(Set<String> names) {
		StringBuilder text = new StringBuilder();
		gather(text, names);
		return text.toString().replaceAll("\\s+", " ").strip();
	}

	private void gather(StringBuilder text, Set<String> without) {
		for (Object part : content)
			if (part instanceof XmlNode node) {
				if (!without.contains(node.name))
					node.gather(text, without);
			} else
				text.append(part);
	}
}
