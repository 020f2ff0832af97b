/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import org.evade.figure.Scene.Head;
import org.evade.figure.Scene.Shape;
import org.evade.figure.Scene.Tone;
import org.evade.model.Aspect;
import org.evade.model.Entity;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Relation;
import org.evade.model.Strategy;

/** How the field draws things: shapes by type of entity, line ends by relation (GPML 2021 arrow heads, SBGN activity flow). */
final class Conventions {
	private Conventions() {
	}

	static Shape shape(Participant participant) {
		if (!(participant instanceof Entity entity))
			return Shape.HEXAGON;
		return switch (entity.getType()) {
		case GENE, PROTEIN, METABOLITE -> Shape.ROUND;
		case COMPLEX -> Shape.OCTAGON;
		case RNA -> Shape.PARALLELOGRAM;
		case VARIANT -> Shape.CUT;
		case CELL, VESICLE, ORGANISM, TISSUE -> Shape.STADIUM;
		case PATHWAY -> Shape.BARRED;
		case DRUG, DRUG_CLASS, REGIMEN, PROCEDURE -> Shape.DOUBLE;
		case PROCESS -> Shape.RECTANGLE;
		default -> Shape.HEXAGON;
		};
	}

	static Tone tone(ParticipantRef shown) {
		Participant participant = shown.getParticipants().get(0);
		if (participant instanceof Strategy)
			return Tone.THERAPY;
		if (!(participant instanceof Entity entity))
			return Tone.STATE;
		Aspect aspect = shown.getAspect();
		return switch (entity.getType()) {
		case VARIANT -> Tone.ALTERATION;
		case GENE, PROTEIN, METABOLITE, COMPLEX, RNA -> aspect == Aspect.MUTATION || aspect == Aspect.DELETION
				|| aspect == Aspect.CO_MUTATION || aspect == Aspect.LOSS ? Tone.ALTERATION : Tone.MOLECULE;
		case CELL, VESICLE, ORGANISM, TISSUE -> Tone.CELL;
		case DRUG, DRUG_CLASS, REGIMEN, PROCEDURE ->
			aspect == Aspect.RESISTANCE_TO || aspect == Aspect.EFFICACY || aspect == Aspect.RESPONSE ? Tone.STATE : Tone.THERAPY;
		default -> Tone.STATE;
		};
	}

	/** A therapy that is resisted or responded to is an outcome. */
	static Shape shape(ParticipantRef shown) {
		Aspect aspect = shown.getAspect();
		if (aspect == Aspect.RESISTANCE_TO || aspect == Aspect.EFFICACY || aspect == Aspect.RESPONSE)
			return Shape.HEXAGON;
		return shape(shown.getParticipants().get(0));
	}

	static Head head(Relation relation) {
		return switch (relation) {
		case ACTIVATES, UPREGULATES, PHOSPHORYLATES, STABILIZES, CAUSES, RESENSITIZES, INCREASES, PROLONGS, TREND_TO_IMPROVE, NEXT_STEP,
				TARGETS, ADDRESSES, APPROVED_FOR -> Head.ARROW;
		case INHIBITS, DOWNREGULATES, HYDROLYZES, CONSUMES, CAPTURES, EXCLUDES, DEPLETES, KILLS, REVERSES, IMPAIRS, REDUCES, WORSENS ->
			Head.BAR;
		case PRODUCES, SECRETES, EXPRESSES, RELEASES, RECRUITS, DIFFERENTIATES_INTO, CONVERTS, REPROGRAMS, PREDICTS -> Head.OPEN_ARROW;
		case IS_A, PART_OF, COMPONENT_OF, MAPS_TO -> Head.DIAMOND;
		default -> Head.NONE;
		};
	}

	static boolean isCorrelation(Relation relation) {
		return switch (relation) {
		case POSITIVELY_CORRELATES, NEGATIVELY_CORRELATES, ASSOCIATED_WITH, NOT_ASSOCIATED_WITH, PREDICTS, DOES_NOT_PREDICT, HIGHER_IN,
				LOWER_IN, FREQUENCY_IN -> true;
		default -> false;
		};
	}

	/** Sign of a correlation, to stand on the line, or an empty text. */
	static String sign(Relation relation) {
		return switch (relation) {
		case POSITIVELY_CORRELATES, HIGHER_IN -> "+";
		case NEGATIVELY_CORRELATES, LOWER_IN -> "\u2212";
		case NOT_ASSOCIATED_WITH, DOES_NOT_PREDICT, DOES_NOT_IMPROVE -> "0";
		default -> "";
		};
	}
}
