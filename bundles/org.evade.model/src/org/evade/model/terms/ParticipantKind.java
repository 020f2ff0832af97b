/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.evade.model.Approval;
import org.evade.model.Aspect;
import org.evade.model.Cohort;
import org.evade.model.Definition;
import org.evade.model.Entity;
import org.evade.model.EntityType;
import org.evade.model.Mechanism;
import org.evade.model.Participant;
import org.evade.model.Strategy;
import org.evade.model.Trial;

/** What a participant counts as when a relation asks for its subject or object. */
public enum ParticipantKind {
	GENE, PROTEIN, COMPLEX, RNA, VARIANT, METABOLITE, CELL, TISSUE, VESICLE, PATHWAY, PROCESS, CONDITION, PHENOTYPE,
	DISEASE, DRUG, DRUG_CLASS("drug class"), REGIMEN, PROCEDURE, BIOMARKER, ENDPOINT, ORGANISM, MECHANISM, STRATEGY, TRIAL,
	COHORT, DEFINITION, APPROVAL, FUSION(VARIANT), SIGNATURE(BIOMARKER), ASSAY(BIOMARKER), CELL_LINE("cell line", CELL), STRAIN(ORGANISM), ORGANOID(TISSUE),
	XENOGRAFT(DISEASE), GROUP(PROTEIN);

	private final String word;
	private final ParticipantKind like;

	ParticipantKind() {
		this((ParticipantKind) null);
	}

	ParticipantKind(ParticipantKind like) {
		word = name().toLowerCase(Locale.ROOT);
		this.like = like;
	}

	ParticipantKind(String word) {
		this(word, null);
	}

	ParticipantKind(String word, ParticipantKind like) {
		this.word = word;
		this.like = like;
	}

	/** The kind whose place it may take in relations and identifiers, a cell line that of a cell; itself for most. */
	public ParticipantKind like() {
		return like == null ? this : like;
	}

	/** These kinds and those that may take the place of one of them. */
	static Set<ParticipantKind> withLike(Set<ParticipantKind> kinds) {
		Set<ParticipantKind> all = EnumSet.noneOf(ParticipantKind.class);
		for (ParticipantKind kind : values())
			if (kinds.contains(kind) || kinds.contains(kind.like()))
				all.add(kind);
		return all;
	}

	/** The kind as a curator calls it. */
	public String word() {
		return word;
	}

	/** What a participant is by itself. */
	public static ParticipantKind of(Participant participant) {
		return switch (participant) {
		case Entity entity -> of(entity.getType());
		case Mechanism mechanism -> MECHANISM;
		case Strategy strategy -> STRATEGY;
		case Trial trial -> TRIAL;
		case Cohort cohort -> COHORT;
		case Definition definition -> DEFINITION;
		case Approval approval -> APPROVAL;
		default -> PROCESS;
		};
	}

	/** The kind of a type of entity. */
	public static ParticipantKind of(EntityType type) {
		return valueOf(type.name());
	}

	/**
	 * What a participant counts as when an aspect of it is meant: benefit from and resistance to a therapy are outcomes,
	 * a level or the presence of something is a biomarker besides, its function or growth a process besides.
	 */
	public static Set<ParticipantKind> of(Aspect aspect, Participant participant) {
		ParticipantKind itself = of(participant);
		return switch (aspect) {
		case EFFICACY, RESISTANCE_TO, RESPONSE -> EnumSet.of(ENDPOINT, PHENOTYPE);
		case ITSELF, COMBINATION -> EnumSet.of(itself);
		case MUTATION, CO_MUTATION, DELETION, WILD_TYPE, LOSS, AMPLIFICATION, COPY_GAIN, COPY_LOSS, LOSS_OF_HETEROZYGOSITY, METHYLATION, FUSION_OF -> EnumSet.of(itself, VARIANT, BIOMARKER);
		case INFILTRATION, EXHAUSTION, POLARIZATION -> EnumSet.of(itself, PROCESS, PHENOTYPE, BIOMARKER);
		case FUNCTION, GROWTH, ACTIVATION, INHIBITION, SECRETION, PHOSPHORYLATION -> EnumSet.of(itself, PROCESS);
		case EXPRESSION, HIGH_EXPRESSION, LOW_EXPRESSION, HIGH, LOW, LEVEL -> EnumSet.of(itself, BIOMARKER);
		};
	}
}
