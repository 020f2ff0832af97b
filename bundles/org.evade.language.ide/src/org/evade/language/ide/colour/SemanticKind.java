/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.colour;

/** What a name stands for, once names are linked. */
public enum SemanticKind {
	GENE, PROTEIN, COMPLEX, RNA, VARIANT, METABOLITE, CELL, TISSUE, VESICLE, PATHWAY, PROCESS, CONDITION, PHENOTYPE, DISEASE,
	DRUG, DRUG_CLASS, REGIMEN, PROCEDURE, BIOMARKER, ENDPOINT, ORGANISM, MECHANISM, STRATEGY, TRIAL, COHORT, DEFINITION,
	APPROVAL,
	/** A claim. */
	CLAIM,
	/** A publication or an article. */
	PUBLICATION,
	/** A section, figure, table or panel of an article. */
	PART_OF_ARTICLE,
	/** A class of a scheme, or the scheme. */
	SCHEME_CLASS,
	/** An arm or a stratum of a trial. */
	STUDY_GROUP,
	/** A map, or a node, edge or compartment of one. */
	MAP_ELEMENT,
	/** Number of an article's reference list where it is cited. */
	CITATION,
	/** Namespace of a file or an import. */
	NAMESPACE,
	/** A name or number that stands for nothing. */
	UNRESOLVED,
	/** Any other declared thing. */
	OTHER
}
