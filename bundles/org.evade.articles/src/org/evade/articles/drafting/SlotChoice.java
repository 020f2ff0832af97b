/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

/**
 * One of the ranked alternatives of a slot.
 *
 * @param label
 *            what it is
 * @param detail
 *            kind, or where it comes from; may be empty
 * @param form
 *            the draft with it
 * @param added
 *            what the vocabulary has to learn for it, or null
 */
public record SlotChoice(String label, String detail, ClaimForm form, NewTerm added) {
	/** One that needs nothing new. */
	static SlotChoice of(String label, String detail, ClaimForm form) {
		return new SlotChoice(label, detail, form, null);
	}
}
