/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.colour;

import java.util.List;

import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.colour.Colour;
import org.evade.language.ide.colour.ColourKind;
import org.evade.language.ide.colour.SemanticColour;
import org.evade.language.ide.colour.TokenCache;

/** Colours of one document: those of its tokens at once, those of linked names when they are known. */
public final class Colouring {
	private final TokenCache tokens;
	private final SemanticLayer names = new SemanticLayer();

	/**
	 * @param text
	 *            text of the document
	 */
	public Colouring(String text) {
		tokens = new TokenCache(text);
	}

	/** Follows a change; returns what has to be coloured again. */
	public TextRange replace(int offset, int length, String text) {
		names.replace(offset, length, text.length());
		return tokens.replace(offset, length, text);
	}

	/** Takes the colours of linked names of exactly this text; returns what has to be coloured again. */
	public List<TextRange> names(List<SemanticColour> colours) {
		return names.set(colours);
	}

	/** Length of the text. */
	public int length() {
		return tokens.length();
	}

	/**
	 * @param from
	 *            first offset, in UTF-16 units
	 * @param to
	 *            offset after the last one
	 * @return what the part of the text looks like
	 */
	public TextPresentation presentation(int from, int to, Palette palette) {
		List<Colour> colours = tokens.colours(from, to);
		int start = colours.isEmpty() ? from : Math.min(from, colours.get(0).offset());
		int end = to;
		TextPresentation presentation = new TextPresentation(new Region(start, end - start), colours.size() + 1);
		for (Colour colour : colours) {
			Shade shade = Shade.of(colour.kind());
			SemanticColour name = mayBeName(colour.kind()) ? names.at(colour.offset(), colour.length()) : null;
			Shade finer = name == null ? null : Shade.of(name.kind());
			int length = Math.min(colour.length(), end - colour.offset());
			boolean declares = colour.kind() == ColourKind.DECLARATION;
			presentation.addStyleRange(palette.style(colour.offset(), length, finer == null ? shade : finer, declares));
		}
		return presentation;
	}

	private static boolean mayBeName(ColourKind kind) {
		return kind == ColourKind.REFERENCE || kind == ColourKind.DECLARATION || kind == ColourKind.NUMBER
				|| kind == ColourKind.UNIT || kind == ColourKind.KEYWORD || kind == ColourKind.ASPECT;
	}
}
