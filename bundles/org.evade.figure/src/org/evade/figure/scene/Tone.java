/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.scene;

/** What a colour stands for. A theme turns tones into colours; nothing else in a scene is about colour. */
public enum Tone {
	/** The sheet behind everything. */
	PAGE,
	/** Text and outlines that carry no meaning of their own. */
	INK,
	/** Secondary text and thin rules. */
	MUTED,
	/** Plain region and panel. */
	AREA,
	/** Inside of a cell. */
	CELL_INSIDE,
	/** Space between cells. */
	BETWEEN_CELLS,
	/** Genes and named variants. */
	GENETIC,
	/** Proteins, complexes, RNA, metabolites. */
	MOLECULE,
	/** Cells, tissues, vesicles, organisms. */
	CELLULAR,
	/** Processes, pathways and conditions. */
	PROCESS,
	/** Phenotypes, diseases, endpoints, biomarkers: what a patient or a tumour shows. */
	OUTCOME,
	/** Drugs, regimens, procedures, strategies. */
	THERAPY,
	/** Mechanisms, claims, definitions, trials and cohorts. */
	KNOWLEDGE,
	/** Raises or causes. */
	STIMULATION,
	/** Lowers or prevents. */
	INHIBITION,
	/** Makes, moves or changes. */
	TRANSFORMATION,
	/** Binds or is given together. */
	BINDING,
	/** Goes along with, without a claim of cause. */
	CORRELATION,
	/** Belongs to or follows. */
	STRUCTURE,
	/** A drug and its target or indication. */
	TREATMENT,
	/** Nothing is cited. */
	UNCITED,
	/** Claims contradict each other. */
	CONFLICT
}
