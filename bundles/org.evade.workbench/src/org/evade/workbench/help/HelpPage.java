/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.help;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A document as HTML, and its parts.
 *
 * @param title
 *            the heading of the document
 * @param parts
 *            what stands from one heading to the next, in order
 * @param body
 *            HTML without head; links to other documents lead to their pages
 */
public record HelpPage(String title, List<Part> parts, String body) {
	/**
	 * A heading and what stands below it up to the next one.
	 *
	 * @param anchor
	 *            id of the heading on the page
	 * @param level
	 *            1 for the title of the document
	 * @param text
	 *            plain words, for search
	 */
	public record Part(String anchor, int level, String heading, String text) {
	}

	private static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

	/** Reads a document; raw HTML in it is shown as text, and a link can lead to a page or the web only. */
	public static HelpPage of(String markdown) {
		Node document = PARSER.parse(markdown);
		List<Part> parts = parts(document);
		document.accept(new PageLinks());
		int[] next = { 0 };
		HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true)
				.attributeProviderFactory(context -> (node, tag, attributes) -> {
					if (node instanceof Heading && next[0] < parts.size())
						attributes.put("id", parts.get(next[0]++).anchor());
				}).build();
		return new HelpPage(parts.isEmpty() ? "" : parts.get(0).heading(), parts, renderer.render(document));
	}

	private static List<Part> parts(Node document) {
		List<Part> parts = new ArrayList<>();
		IdGenerator ids = IdGenerator.builder().build();
		TextContentRenderer plain = TextContentRenderer.builder().extensions(EXTENSIONS).build();
		StringBuilder text = new StringBuilder();
		Heading open = null;
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading) {
				if (open != null)
					parts.add(part(open, ids, text));
				open = heading;
				text.setLength(0);
			} else
				text.append(plain.render(node)).append('\n');
		}
		if (open != null)
			parts.add(part(open, ids, text));
		return parts;
	}

	private static Part part(Heading heading, IdGenerator ids, StringBuilder text) {
		String words = words(heading);
		return new Part(ids.generateId(words), heading.getLevel(), words, text.toString());
	}

	private static String words(Node node) {
		StringBuilder words = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				words.append(text.getLiteral());
			}

			@Override
			public void visit(Code code) {
				words.append(code.getLiteral());
			}

			@Override
			public void visit(SoftLineBreak lineBreak) {
				words.append(' ');
			}
		});
		return words.toString();
	}

	/** Makes links between documents links between pages. */
	private static final class PageLinks extends AbstractVisitor {
		@Override
		public void visit(Link link) {
			String target = link.getDestination(), anchor = "";
			int hash = target.indexOf('#');
			if (hash >= 0) {
				anchor = target.substring(hash);
				target = target.substring(0, hash);
			}
			if (HelpDocuments.TITLES.containsKey(target))
				link.setDestination(HelpSite.file(target) + anchor);
			visitChildren(link);
		}
	}
}
