/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.model;

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
public record ElementKind(ParticipantKind kind, char key, NodeShape shape, String family) {
	/** Everything, in the order of the palette. */
	public static final List<ElementKind> ALL = List.of(
			new ElementKind(ParticipantKind.GENE, 'g', NodeShape.GENE, "Molecules"),
			new ElementKind(ParticipantKind.VARIANT, 'v', NodeShape.VARIANT, "Molecules"),
			new ElementKind(ParticipantKind.PROTEIN, 'p', NodeShape.PROTEIN, "Molecules"),
			new ElementKind(ParticipantKind.COMPLEX, 'x', NodeShape.COMPLEX, "Molecules"),
			new ElementKind(ParticipantKind.RNA, 'r', NodeShape.RNA, "Molecules"),
			new ElementKind(ParticipantKind.METABOLITE, 'b', NodeShape.METABOLITE, "Molecules"),
			new ElementKind(ParticipantKind.CELL, 'c', NodeShape.CELL, "Cells and tissues"),
			new ElementKind(ParticipantKind.TISSUE, 't', NodeShape.TISSUE, "Cells and tissues"),
			new ElementKind(ParticipantKind.VESICLE, 'l', NodeShape.VESICLE, "Cells and tissues"),
			new ElementKind(ParticipantKind.ORGANISM, 'u', NodeShape.ORGANISM, "Cells and tissues"),
			new ElementKind(ParticipantKind.PATHWAY, 'w', NodeShape.PATHWAY, "Processes"),
			new ElementKind(ParticipantKind.PROCESS, 'o', NodeShape.PROCESS, "Processes"),
			new ElementKind(ParticipantKind.CONDITION, 'n', NodeShape.CONDITION, "Processes"),
			new ElementKind(ParticipantKind.PHENOTYPE, 'h', NodeShape.PHENOTYPE, "Outcomes"),
			new ElementKind(ParticipantKind.DISEASE, 'z', NodeShape.DISEASE, "Outcomes"),
			new ElementKind(ParticipantKind.BIOMARKER, 'i', NodeShape.BIOMARKER, "Outcomes"),
			new ElementKind(ParticipantKind.ENDPOINT, 'y', NodeShape.ENDPOINT, "Outcomes"),
			new ElementKind(ParticipantKind.DRUG, 'd', NodeShape.DRUG, "Therapy"),
			new ElementKind(ParticipantKind.DRUG_CLASS, 'a', NodeShape.DRUG_CLASS, "Therapy"),
			new ElementKind(ParticipantKind.REGIMEN, 'j', NodeShape.REGIMEN, "Therapy"),
			new ElementKind(ParticipantKind.PROCEDURE, 'q', NodeShape.PROCEDURE, "Therapy"),
			new ElementKind(ParticipantKind.MECHANISM, 'm', NodeShape.MECHANISM, "Knowledge"),
			new ElementKind(ParticipantKind.STRATEGY, 's', NodeShape.STRATEGY, "Knowledge"),
			new ElementKind(ParticipantKind.TRIAL, 'f', NodeShape.STUDY, "Knowledge"),
			new ElementKind(null, 'k', null, "Knowledge"));

	/** What a key creates. */
	public static Optional<ElementKind> of(char key) {
		return ALL.stream().filter(kind -> kind.key == Character.toLowerCase(key)).findFirst();
	}

	/** The shape of a kind. */
	public static NodeShape shape(ParticipantKind kind) {
		return ALL.stream().filter(entry -> entry.kind == kind).map(ElementKind::shape).findFirst()
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
