/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

/** Keys of drafting that are no characters. */
public enum DraftingKey {
	/** The next slot. */
	TAB,
	/** The slot before. */
	BACK_TAB,
	/** The next alternative. */
	DOWN,
	/** The alternative before. */
	UP,
	/** Takes the last typed character back. */
	BACKSPACE,
	/** The next draft of the passage. */
	NEXT_DRAFT,
	/** The draft before. */
	PREVIOUS_DRAFT,
	/** Writes the claim. */
	ACCEPT,
	/** Writes the claim and drafts another one of the same passage. */
	ACCEPT_AND_STAY,
	/** Writes the claim and drafts the next sentence. */
	ACCEPT_AND_GO_ON,
	/** Drafts the next sentence, without a claim of this one. */
	SKIP,
	/** Drafts the sentence before. */
	BACK,
	/** Gives up what is typed, or the draft. */
	ESCAPE
}
