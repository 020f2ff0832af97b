/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.navigate.MapReveal;

/** Opens the selected element in another kind of editor. */
public final class ShowElementHandler {
	private ShowElementHandler() {
	}

	/** In its text. */
	public static final class InText extends ElementHandler {
		@Override
		void run(ExecutionEvent event, CorpusSession session, ElementKey key) {
			Reveal.inText(key);
		}
	}

	/** On a map that shows it. */
	public static final class OnMap extends ElementHandler {
		@Override
		void run(ExecutionEvent event, CorpusSession session, ElementKey key) {
			MapReveal.show(key);
		}
	}
}
