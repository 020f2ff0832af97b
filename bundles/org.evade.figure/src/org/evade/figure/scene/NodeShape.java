/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.scene;

/** Shapes of nodes by what they show; after SBGN activity flow and GPML2021 where these have a habit. */
public enum NodeShape {
	/** Gene. */
	GENE("gene", ShapeOutline.ROUNDED, Tone.GENETIC, Mark.NONE),
	/** Protein. */
	PROTEIN("protein", ShapeOutline.ROUND, Tone.MOLECULE, Mark.NONE),
	/** Complex of proteins. */
	COMPLEX("complex", ShapeOutline.OCTAGON, Tone.MOLECULE, Mark.NONE),
	/** RNA. */
	RNA("RNA", ShapeOutline.SLANTED, Tone.MOLECULE, Mark.NONE),
	/** Allele, mutation, deletion. */
	VARIANT("variant", ShapeOutline.CLIPPED, Tone.GENETIC, Mark.CORNER),
	/** Small molecule of the cell. */
	METABOLITE("metabolite", ShapeOutline.PILL, Tone.MOLECULE, Mark.NONE),
	/** Cell type or subset. */
	CELL("cell", ShapeOutline.PILL, Tone.CELLULAR, Mark.DOUBLE),
	/** Tissue. */
	TISSUE("tissue", ShapeOutline.ROUND, Tone.CELLULAR, Mark.DOUBLE),
	/** Vesicle. */
	VESICLE("vesicle", ShapeOutline.PILL, Tone.CELLULAR, Mark.NONE),
	/** Virus, bacterium. */
	ORGANISM("organism", ShapeOutline.ROUND, Tone.CELLULAR, Mark.NONE),
	/** Pathway. */
	PATHWAY("pathway", ShapeOutline.RECTANGLE, Tone.PROCESS, Mark.SIDES),
	/** Biological process. */
	PROCESS("process", ShapeOutline.RECTANGLE, Tone.PROCESS, Mark.NONE),
	/** State of micro-environment or patient. */
	CONDITION("condition", ShapeOutline.ROUND, Tone.PROCESS, Mark.NONE),
	/** Tumour or immune phenotype. */
	PHENOTYPE("phenotype", ShapeOutline.HEXAGON, Tone.OUTCOME, Mark.NONE),
	/** Disease. */
	DISEASE("disease", ShapeOutline.OCTAGON, Tone.OUTCOME, Mark.NONE),
	/** Biomarker. */
	BIOMARKER("biomarker", ShapeOutline.CLIPPED, Tone.OUTCOME, Mark.NONE),
	/** Clinical or laboratory endpoint. */
	ENDPOINT("endpoint", ShapeOutline.RECTANGLE, Tone.OUTCOME, Mark.SIDES),
	/** Single agent. */
	DRUG("drug", ShapeOutline.PILL, Tone.THERAPY, Mark.HALF),
	/** Class of agents. */
	DRUG_CLASS("drug class", ShapeOutline.PILL, Tone.THERAPY, Mark.DOUBLE),
	/** Combination of agents. */
	REGIMEN("regimen", ShapeOutline.OCTAGON, Tone.THERAPY, Mark.NONE),
	/** Procedure that is not an agent. */
	PROCEDURE("procedure", ShapeOutline.RECTANGLE, Tone.THERAPY, Mark.NONE),
	/** Way to overcome resistance. */
	STRATEGY("strategy", ShapeOutline.POINTED, Tone.THERAPY, Mark.NONE),
	/** Way a tumour resists. */
	MECHANISM("mechanism", ShapeOutline.HEXAGON, Tone.KNOWLEDGE, Mark.NONE),
	/** Claim. */
	CLAIM("claim", ShapeOutline.CLIPPED, Tone.KNOWLEDGE, Mark.CORNER),
	/** Trial or cohort. */
	STUDY("trial or cohort", ShapeOutline.RECTANGLE, Tone.KNOWLEDGE, Mark.SIDES),
	/** Definition, approval and whatever has no shape of its own. */
	OTHER("definition", ShapeOutline.RECTANGLE, Tone.KNOWLEDGE, Mark.NONE);

	/** What is drawn on a shape beside its outline. */
	public enum Mark {
		/** Nothing. */
		NONE,
		/** A second line inside. */
		DOUBLE,
		/** A folded corner. */
		CORNER,
		/** A bar at the left and right side. */
		SIDES,
		/** A darker left half. */
		HALF
	}

	private final String word;
	private final ShapeOutline outline;
	private final Tone tone;
	private final Mark mark;

	NodeShape(String word, ShapeOutline outline, Tone tone, Mark mark) {
		this.word = word;
		this.outline = outline;
		this.tone = tone;
		this.mark = mark;
	}

	/** Name for a legend. */
	public String word() {
		return word;
	}

	/** Outline. */
	public ShapeOutline outline() {
		return outline;
	}

	/** Tone of filling and line. */
	public Tone tone() {
		return tone;
	}

	/** Mark on the shape. */
	public Mark mark() {
		return mark;
	}

	/** Room that text keeps to the left and right border, px. */
	public int inset() {
		return outline.inset() + (mark == Mark.NONE || mark == Mark.HALF ? 0 : 2);
	}
}
