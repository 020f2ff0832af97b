/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.ui;

import java.util.List;
import java.util.Optional;

import org.evade.figure.scene.NodeShape;
import org.evade.model.terms.ParticipantKind;

/**
 * What can be put on a map, with the key that does it and the shape that shows it.
 *
 * @param kind
 *            kind; null for a compartment
 * @param key
 *            key, in lower case
 * @param shape
 *            shape; null for a compartment
 * @param family
 *            heading in the palette
 */
public record Kinds(ParticipantKind kind, char key, NodeShape shape, String family) {
	/** Everything, in the order of the palette. */
	public static final List<Kinds> ALL = List.of(
			new Kinds(ParticipantKind.GENE, 'g', NodeShape.GENE, "Molecules"),
			new Kinds(ParticipantKind.VARIANT, 'v', NodeShape.VARIANT, "Molecules"),
			new Kinds(ParticipantKind.PROTEIN, 'p', NodeShape.PROTEIN, "Molecules"),
			new Kinds(ParticipantKind.COMPLEX, 'x', NodeShape.COMPLEX, "Molecules"),
			new Kinds(ParticipantKind.RNA, 'r', NodeShape.RNA, "Molecules"),
			new Kinds(ParticipantKind.METABOLITE, 'b', NodeShape.METABOLITE, "Molecules"),
			new Kinds(ParticipantKind.CELL, 'c', NodeShape.CELL, "Cells and tissues"),
			new Kinds(ParticipantKind.TISSUE, 't', NodeShape.TISSUE, "Cells and tissues"),
			new Kinds(ParticipantKind.VESICLE, 'l', NodeShape.VESICLE, "Cells and tissues"),
			new Kinds(ParticipantKind.ORGANISM, 'u', NodeShape.ORGANISM, "Cells and tissues"),
			new Kinds(ParticipantKind.PATHWAY, 'w', NodeShape.PATHWAY, "Processes"),
			new Kinds(ParticipantKind.PROCESS, 'o', NodeShape.PROCESS, "Processes"),
			new Kinds(ParticipantKind.CONDITION, 'n', NodeShape.CONDITION, "Processes"),
			new Kinds(ParticipantKind.PHENOTYPE, 'h', NodeShape.PHENOTYPE, "Outcomes"),
			new Kinds(ParticipantKind.DISEASE, 'z', NodeShape.DISEASE, "Outcomes"),
			new Kinds(ParticipantKind.BIOMARKER, 'i', NodeShape.BIOMARKER, "Outcomes"),
			new Kinds(ParticipantKind.ENDPOINT, 'y', NodeShape.ENDPOINT, "Outcomes"),
			new Kinds(ParticipantKind.DRUG, 'd', NodeShape.DRUG, "Therapy"),
			new Kinds(ParticipantKind.DRUG_CLASS, 'a', NodeShape.DRUG_CLASS, "Therapy"),
			new Kinds(ParticipantKind.REGIMEN, 'j', NodeShape.REGIMEN, "Therapy"),
			new Kinds(ParticipantKind.PROCEDURE, 'q', NodeShape.PROCEDURE, "Therapy"),
			new Kinds(ParticipantKind.MECHANISM, 'm', NodeShape.MECHANISM, "Knowledge"),
			new Kinds(ParticipantKind.STRATEGY, 's', NodeShape.STRATEGY, "Knowledge"),
			new Kinds(ParticipantKind.TRIAL, 'f', NodeShape.STUDY, "Knowledge"),
			new Kinds(null, 'k', null, "Knowledge"));

	/** What a key creates. */
	public static Optional<Kinds> of(char key) {
		return ALL.stream().filter(kind -> kind.key == Character.toLowerCase(key)).findFirst();
	}

	/** The shape of a kind. */
	public static NodeShape shape(ParticipantKind kind) {
		return ALL.stream().filter(entry -> entry.kind == kind).map(Kinds::shape).findFirst()
				.orElse(kind == ParticipantKind.COHORT ? NodeShape.STUDY : NodeShape.OTHER);
	}

	/** Name as a curator calls it. */
	public String word() {
		return kind == null ? "compartment" : kind.word();
	}

	/** Name as the palette writes it. */
	public String title() {
		return kind == ParticipantKind.RNA ? "RNA" : word();
	}

	/** Whether a line of text is enough to declare a new one. */
	public boolean canDeclare() {
		return kind != null && switch (kind) {
		case REGIMEN, ENDPOINT, TRIAL, COHORT, DEFINITION, APPROVAL -> false;
		default -> true;
		};
	}
}
