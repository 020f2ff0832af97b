/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.rdf;

/** Terms in the spelling that N-Triples, N-Quads, Turtle and TriG share. */
final class RdfText {
	private RdfText() {
	}

	static String iri(String address) {
		StringBuilder written = new StringBuilder("<");
		address.codePoints().forEach(c -> {
			if (c <= 0x20 || "<>\"{}|^`\\".indexOf(c) >= 0)
				written.append(String.format("%%%02X", c));
			else
				written.appendCodePoint(c);
		});
		return written.append('>').toString();
	}

	static String term(RdfTerm term) {
		return switch (term) {
		case RdfTerm.Iri iri -> iri(iri.address());
		case RdfTerm.Literal literal when literal.type().equals(RdfVocabulary.XSD + "string") -> quoted(literal.value());
		case RdfTerm.Literal literal -> quoted(literal.value()) + "^^" + iri(literal.type());
		case RdfTerm.Sequence sequence -> throw new IllegalArgumentException("a sequence takes several statements");
		};
	}

	private static String quoted(String text) {
		StringBuilder written = new StringBuilder("\"");
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"' -> written.append("\\\"");
			case '\\' -> written.append("\\\\");
			case '\n' -> written.append("\\n");
			case '\r' -> written.append("\\r");
			case '\t' -> written.append("\\t");
			default -> {
				boolean half = Character.isSurrogate(c) && !(Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
						|| Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
				if (c < ' ' || c == 0x7f || half)
					written.append(half ? "\uFFFD" : String.format("\\u%04X", (int) c));
				else
					written.append(c);
			}
			}
		}
		return written.append('"').toString();
	}
}
