/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.draft;

import org.evade.articles.ui.page.ReadingPage;
import org.evade.articles.ui.write.Subject;
import org.evade.ui.corpus.CorpusSession;

/** What a {@link DraftingDesk} asks of the editor that it drafts in. UI thread. */
public interface DraftingSite {
	/** The page that is read. */
	ReadingPage page();

	/** The corpus that claims are written into. */
	CorpusSession session();

	/** The article of the corpus that declares the text, or null. */
	Subject subject();

	/** Who signs what is written as a draft, or null when nobody has to. */
	String signs();

	/** Told when a draft opens and when it closes, so that its keys are on exactly as long. */
	void drafting(boolean begins);

	/** Runs something when the corpus has read all that was written. */
	void whenCurrent(Runnable action);

	/** Shows a sentence in the status line. */
	void say(String words);
}
