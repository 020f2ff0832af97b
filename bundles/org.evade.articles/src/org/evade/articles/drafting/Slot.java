/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

/** A field of a draft, in the order in which Tab walks. */
public enum Slot {
	/** Left end. */
	SUBJECT("subject"),
	/** Between both ends. */
	RELATION("relation"),
	/** Right end. */
	OBJECT("object"),
	/** What of the subject is meant. */
	SUBJECT_ASPECT("aspect of the subject"),
	/** What of the object is meant. */
	OBJECT_ASPECT("aspect of the object"),
	/** Whether it holds. */
	POLARITY("polarity"),
	/** How firmly it is put. */
	MODALITY("modality"),
	/** Resistance phenotype. */
	PHENOTYPE("phenotype"),
	/** Diseases. */
	TUMOUR("tumour"),
	/** In what it was seen. */
	SYSTEM("system"),
	/** Evidence level. */
	LEVEL("level"),
	/** Comparisons. */
	MEASURES("measures"),
	/** Numbers of the reference list, or own view. */
	CITATIONS("citations");

	private final String label;

	Slot(String label) {
		this.label = label;
	}

	/** Name for the eye. */
	public String label() {
		return label;
	}

	/** The next slot, or the one before; the last is followed by the first. */
	Slot next(int step) {
		return values()[Math.floorMod(ordinal() + step, values().length)];
	}

	/** Whether digits are what is typed into it. */
	boolean takesDigits() {
		return this == CITATIONS || this == MEASURES;
	}
}
