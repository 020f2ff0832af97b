/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.colour;

import org.evade.figure.Theme;
import org.evade.figure.scene.Tone;
import org.evade.language.ide.colour.ColourKind;
import org.evade.language.ide.colour.SemanticKind;

/** What a piece of text is coloured as. Names of things have the tone that they have on a map. */
public enum Shade {
	/** Words of the language. */
	KEYWORD("Words of the language", 0x5C3FA0, 0xB9A2F2, false),
	/** Relations between subject and object. */
	RELATION("Relations", 0x0068A8, 0x6CC0F0, true),
	/** Aspects of a participant. */
	ASPECT("Aspects", 0x0068A8, 0x6CC0F0, false),
	/** Ids where they are declared. */
	DECLARATION("Declared ids", 0x16181D, 0xF2F4F8, true),
	/** Ids that refer to something, before they are linked. */
	REFERENCE("Other names", 0x2B313B, 0xD5DAE3, false),
	/** Genes and variants. */
	GENETIC("Genes, variants", Tone.GENETIC),
	/** Proteins and other molecules. */
	MOLECULE("Proteins and other molecules", Tone.MOLECULE),
	/** Cells, tissues, organisms. */
	CELLULAR("Cells, tissues, organisms", Tone.CELLULAR),
	/** Processes, pathways, conditions. */
	PROCESS("Processes, pathways, conditions", 0x7D6A10, 0xD9C04B, false),
	/** Phenotypes, diseases, biomarkers, endpoints. */
	OUTCOME("Phenotypes, diseases, endpoints", Tone.OUTCOME),
	/** Drugs, regimens, procedures, strategies. */
	THERAPY("Therapies, strategies", Tone.THERAPY),
	/** Mechanisms, trials, claims and what belongs to an article. */
	KNOWLEDGE("Claims, mechanisms, trials, articles", Tone.KNOWLEDGE),
	/** Numbers of a reference list where they are cited. */
	CITATION("Citations", 0x006B5E, 0x4CCDB8, false),
	/** Names that stand for nothing. */
	UNRESOLVED("Names that are not declared", 0xB3261E, 0xFF8A80, false),
	/** Identifiers of registries. */
	CURIE("Identifiers", 0x5F6672, 0x9AA4B5, false),
	/** Text in quotation marks. */
	STRING("Text", 0x8A4B08, 0xE2B06F, false),
	/** Numbers and units. */
	NUMBER("Numbers and units", 0x00694B, 0x6FD6A9, false),
	/** NR, UK, blank and dash. */
	VALUE("Values without a number", 0x00694B, 0x6FD6A9, true),
	/** Comments. */
	COMMENT("Comments", 0x646D79, 0x9DA6B5, false),
	/** Braces, commas, colons. */
	SIGN("Signs", 0x59606B, 0xA7AFBC, false),
	/** What no token can be made of. */
	ERROR("What cannot be read", 0xB3261E, 0xFF8A80, false);

	private final String label;
	private final int light;
	private final int dark;
	private final boolean bold;

	Shade(String label, int light, int dark, boolean bold) {
		this.label = label;
		this.light = light;
		this.dark = dark;
		this.bold = bold;
	}

	Shade(String label, Tone tone) {
		this(label, Theme.PRINT.line(tone), Theme.DARK.line(tone), false);
	}

	/** Name for the preferences. */
	public String label() {
		return label;
	}

	/**
	 * @param onDark
	 *            whether the background is dark
	 * @return colour as 0xRRGGBB unless the user chose another
	 */
	public int standard(boolean onDark) {
		return onDark ? dark : light;
	}

	/** Whether it is bold. */
	public boolean bold() {
		return bold;
	}

	/** The shade of a token. */
	public static Shade of(ColourKind kind) {
		return switch (kind) {
		case UNIT -> NUMBER;
		default -> valueOf(kind.name());
		};
	}

	/** The shade of a linked name, or null when the token's own stays. */
	public static Shade of(SemanticKind kind) {
		return switch (kind) {
		case GENE, VARIANT -> GENETIC;
		case PROTEIN, COMPLEX, RNA, METABOLITE -> MOLECULE;
		case CELL, TISSUE, VESICLE, ORGANISM -> CELLULAR;
		case PATHWAY, PROCESS, CONDITION -> PROCESS;
		case PHENOTYPE, DISEASE, BIOMARKER, ENDPOINT -> OUTCOME;
		case DRUG, DRUG_CLASS, REGIMEN, PROCEDURE, STRATEGY -> THERAPY;
		case MECHANISM, TRIAL, COHORT, DEFINITION, APPROVAL, CLAIM, PUBLICATION, PART_OF_ARTICLE, SCHEME_CLASS, STUDY_GROUP ->
			KNOWLEDGE;
		case CITATION -> CITATION;
		case UNRESOLVED -> UNRESOLVED;
		case MAP_ELEMENT, NAMESPACE, OTHER -> null;
		};
	}
}
