/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import org.evade.articles.text.Span;

/**
 * Caret and selection, in code points of the article.
 *
 * @param anchor
 *            where the selection began
 * @param caret
 *            where it ends, before or behind
 */
public record Selection(int anchor, int caret) {
	/** A caret without selection. */
	public static Selection at(int place) {
		return new Selection(place, place);
	}

	/** What is selected; empty for none. */
	public Span span() {
		return new Span(Math.min(anchor, caret), Math.max(anchor, caret));
	}

	/** Whether nothing is selected. */
	public boolean isEmpty() {
		return anchor == caret;
	}

	/** The same anchor, another end. */
	Selection to(int place) {
		return new Selection(anchor, place);
	}
}
