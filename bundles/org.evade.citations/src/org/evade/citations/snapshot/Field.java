/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.snapshot;

import java.util.Locale;

/** Fields of a {@link RegistryRecord}, in the order of the file. */
public enum Field {
	/** Day on which the registry was asked, as 2026-11-30. */
	SEEN,
	/** The registry does not know the id. */
	MISSING,
	/** Title. */
	TITLE,
	/** Family name of the first author, or the group. */
	FIRST_AUTHOR,
	/** Journal, whole or abbreviated; one value each. */
	JOURNAL,
	/** Year; of several dates, such as online and print, one value each. */
	YEAR,
	/** Volume. */
	VOLUME,
	/** Issue. */
	ISSUE,
	/** Pages. */
	PAGES,
	/** Type of the publication or study. */
	TYPE,
	/** Other ids of the same paper, as CURIEs. */
	SAME_AS,
	/** A notice: its kind, its date and its DOI, joined by blanks; dates and DOIs may be a hyphen. */
	NOTICE,
	/** DOI of the version of record of a preprint. */
	PUBLISHED_AS,
	/** Acronym of a trial. */
	ACRONYM,
	/** Other registry ids of a trial. */
	OTHER_ID,
	/** Status of a trial in the registry's word. */
	STATUS,
	/** Why a trial was stopped. */
	WHY_STOPPED,
	/** Phase in the registry's word; one value each. */
	PHASE,
	/** Number of participants and whether it is ACTUAL or ESTIMATED. */
	ENROLMENT,
	/** Primary outcome of a trial. */
	PRIMARY_OUTCOME,
	/** Secondary outcome of a trial. */
	SECONDARY_OUTCOME,
	/** Whether the registry holds results. */
	HAS_RESULTS;

	/** The word in the file. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The field of a word, or null. */
	public static Field of(String word) {
		for (Field field : values())
			if (field.word().equals(word))
				return field;
		return null;
	}
}
