/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.evade.ui.HelpTopic;

/** Which part of the language page tells of the statement at a place: the nearest line above that begins without indentation says it. */
final class StatementTopic {
	private StatementTopic() {
	}

	/** The topic of a place of a text. */
	static HelpTopic at(IDocument document, int offset) {
		try {
			for (int line = document.getLineOfOffset(offset); line >= 0; line--) {
				IRegion region = document.getLineInformation(line);
				String text = document.get(region.getOffset(), region.getLength());
				if (!text.isEmpty() && Character.isLetter(text.charAt(0)))
					return HelpTopic.statement(text.split("[^\\p{L}]", 2)[0]);
			}
		} catch (BadLocationException e) {
			return HelpTopic.statement("namespace"); // the text became shorter meanwhile
		}
		return HelpTopic.statement("namespace");
	}
}
