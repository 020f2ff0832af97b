/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.evade.language.ide.structure.Brackets;

/** The partner of the brace or parenthesis at the caret; those in texts and comments do not count. */
public final class BracketPairs implements ICharacterPairMatcher {
	private int anchor = LEFT;

	@Override
	public IRegion match(IDocument document, int offset) {
		try {
			if (offset > 0 && isBracket(document.getChar(offset - 1)))
				return pair(document, offset - 1);
			return offset < document.getLength() && isBracket(document.getChar(offset)) ? pair(document, offset) : null;
		} catch (BadLocationException gone) {
			return null;
		}
	}

	private IRegion pair(IDocument document, int at) {
		int partner = Brackets.partner(document.get(), at);
		if (partner < 0)
			return null;
		anchor = at < partner ? LEFT : RIGHT;
		return new Region(Math.min(at, partner), Math.abs(partner - at) + 1);
	}

	private static boolean isBracket(char c) {
		return c == '{' || c == '}' || c == '(' || c == ')';
	}

	@Override
	public int getAnchor() {
		return anchor;
	}

	@Override
	public void clear() {
		anchor = LEFT;
	}

	@Override
	public void dispose() {
		// holds nothing
	}
}
