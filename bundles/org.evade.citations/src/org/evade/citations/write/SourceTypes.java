/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.write;
import org.evade.model.PublicationKind;

/** What kinds of publications are called in the formats of reference managers. */
final class SourceTypes {
	private SourceTypes() {
	}

	/** Type of RIS. */
	static String ris(PublicationKind kind) {
		return switch (kind) {
		case CONGRESS_ABSTRACT -> "ABST";
		case DATA_SET -> "DATA";
		case DATABASE_RECORD, REGISTRY_RECORD -> "DBASE";
		case DRUG_LABEL -> "GOVDOC";
		case WEB_PAGE -> "ELEC";
		case BOOK_CHAPTER -> "CHAP";
		case THESIS -> "THES";
		case UNSET, ARTICLE, REVIEW, META_ANALYSIS, CASE_REPORT, GUIDELINE, PREPRINT, EDITORIAL, LETTER, ERRATUM, RETRACTION_NOTICE -> "JOUR";
		};
	}

	/** Type of CSL 1.0.2. */
	static String csl(PublicationKind kind) {
		return switch (kind) {
		case PREPRINT -> "article";
		case DATA_SET -> "dataset";
		case DATABASE_RECORD, REGISTRY_RECORD -> "entry";
		case DRUG_LABEL -> "document";
		case WEB_PAGE -> "webpage";
		case BOOK_CHAPTER -> "chapter";
		case THESIS -> "thesis";
		case UNSET, ARTICLE, REVIEW, META_ANALYSIS, CASE_REPORT, GUIDELINE, CONGRESS_ABSTRACT, EDITORIAL, LETTER, ERRATUM, RETRACTION_NOTICE -> "article-journal";
		};
	}

	/** Type of BibTeX. */
	static String bibtex(PublicationKind kind) {
		return switch (kind) {
		case PREPRINT, DATA_SET, DATABASE_RECORD, REGISTRY_RECORD, DRUG_LABEL, WEB_PAGE -> "misc";
		case BOOK_CHAPTER -> "incollection";
		case THESIS -> "phdthesis";
		case UNSET, ARTICLE, REVIEW, META_ANALYSIS, CASE_REPORT, GUIDELINE, CONGRESS_ABSTRACT, EDITORIAL, LETTER, ERRATUM, RETRACTION_NOTICE -> "article";
		};
	}
}
