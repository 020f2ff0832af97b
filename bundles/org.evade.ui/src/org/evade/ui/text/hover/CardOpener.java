/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.hover;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.program.Program;
import org.evade.language.ide.hover.Card;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;

/**
 * Follows links of cards.
 *
 * @param project
 *            project of the corpus
 */
public record CardOpener(IProject project) {
	/** Opens a web page in the user's browser, or an element of the corpus in its text editor. Other targets are ignored. */
	public void open(String target) {
		if (target.startsWith(Card.ELEMENT))
			Reveal.inText(new ElementKey(project, target.substring(Card.ELEMENT.length())));
		else if (target.startsWith("https://"))
			Program.launch(target);
	}
}
