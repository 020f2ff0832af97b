/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;
import java.util.Collection;
import java.util.Locale;

import org.evade.model.PublicationKind;

/** Kinds of publications by the publication types of PubMed. */
final class Kinds {
	private Kinds() {
	}

	/** The kind that the types say, the most specific first. */
	static PublicationKind of(Collection<String> types) {
		PublicationKind kind = PublicationKind.UNSET;
		int rank = 0;
		for (String type : types) {
			String plain = type.toLowerCase(Locale.ROOT).strip();
			PublicationKind said = switch (plain) {
			case "meta-analysis", "network meta-analysis" -> PublicationKind.META_ANALYSIS;
			case "preprint" -> PublicationKind.PREPRINT;
			case "practice guideline", "guideline", "consensus development conference", "consensus statement" -> PublicationKind.GUIDELINE;
			case "review", "systematic review", "scoping review" -> PublicationKind.REVIEW;
			case "case reports" -> PublicationKind.CASE_REPORT;
			case "congress", "meeting abstract", "abstract" -> PublicationKind.CONGRESS_ABSTRACT;
			case "dataset" -> PublicationKind.DATA_SET;
			case "editorial", "comment" -> PublicationKind.EDITORIAL;
			case "letter" -> PublicationKind.LETTER;
			case "published erratum" -> PublicationKind.ERRATUM;
			case "retraction of publication", "retraction notice" -> PublicationKind.RETRACTION_NOTICE;
			case "academic dissertation" -> PublicationKind.THESIS;
			default -> plain.startsWith("clinical trial") || plain.startsWith("randomized controlled") || plain.equals("journal article")
					? PublicationKind.ARTICLE : PublicationKind.UNSET;
			};
			int its = switch (said) {
			case RETRACTION_NOTICE, ERRATUM -> 8;
			case DATA_SET, DATABASE_RECORD, REGISTRY_RECORD, DRUG_LABEL, WEB_PAGE, BOOK_CHAPTER, THESIS -> 7;
			case META_ANALYSIS -> 6;
			case PREPRINT -> 5;
			case GUIDELINE -> 4;
			case REVIEW -> 3;
			case CASE_REPORT, CONGRESS_ABSTRACT, EDITORIAL, LETTER -> 2;
			case ARTICLE -> 1;
			case UNSET -> 0;
			};
			if (its > rank) {
				rank = its;
				kind = said;
			}
		}
		return kind;
	}
}
