/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;

import org.evade.figure.scene.LineEnd;
import org.evade.figure.scene.LineLook;
import org.evade.figure.scene.LineLook.Dash;
import org.evade.figure.scene.Tone;
import org.evade.model.Relation;

/**
 * Lines of relations before evidence is looked at. Heads follow SBGN activity flow and GPML: arrow for stimulation, bar for
 * inhibition, open arrow for production and change, circles for correlations, which never get a causal head. What is
 * required acts on what requires it: its arrow with a bar (necessary stimulation) stands at the start of the line. A change
 * without a direction gets the diamond of a modulation.
 */
public final class RelationLooks {
	private RelationLooks() {
	}

	/** The line of a relation. */
	public static LineLook plain(Relation relation) {
		return switch (relation) {
		case ACTIVATES, UPREGULATES, STABILIZES, INCREASES, CAUSES, RESENSITIZES, PROLONGS, TREND_TO_IMPROVE ->
			to(Tone.STIMULATION, LineEnd.ARROW);
		case MODULATES -> to(Tone.TRANSFORMATION, LineEnd.DIAMOND);
		case REQUIRES -> look(Tone.STIMULATION, LineEnd.NEEDED, LineEnd.NONE, false);
		case DOES_NOT_IMPROVE -> not(Tone.STIMULATION, LineEnd.ARROW);
		case INHIBITS, DOWNREGULATES, HYDROLYZES, CONSUMES, CAPTURES, EXCLUDES, DEPLETES, KILLS, REVERSES, IMPAIRS, REDUCES,
				WORSENS -> to(Tone.INHIBITION, LineEnd.BAR);
		case PRODUCES, SECRETES, EXPRESSES, RELEASES, RECRUITS, DIFFERENTIATES_INTO, CONVERTS, REPROGRAMS, PHOSPHORYLATES,
				MIGRATES_TO, PRESENTS, ENCODES ->
			to(Tone.TRANSFORMATION, LineEnd.CHEVRON);
		case BINDS, COMBINES_WITH -> look(Tone.BINDING, LineEnd.DOT, LineEnd.DOT, false);
		case POSITIVELY_CORRELATES, HIGHER_IN -> to(Tone.CORRELATION, LineEnd.CIRCLE_PLUS);
		case NEGATIVELY_CORRELATES, LOWER_IN -> to(Tone.CORRELATION, LineEnd.CIRCLE_MINUS);
		case ASSOCIATED_WITH, FREQUENCY_IN -> to(Tone.CORRELATION, LineEnd.CIRCLE);
		case NOT_ASSOCIATED_WITH -> not(Tone.CORRELATION, LineEnd.CIRCLE);
		case PREDICTS -> to(Tone.CORRELATION, LineEnd.DIAMOND);
		case DOES_NOT_PREDICT -> not(Tone.CORRELATION, LineEnd.DIAMOND);
		case IS_A -> to(Tone.STRUCTURE, LineEnd.TRIANGLE);
		case PART_OF, COMPONENT_OF -> to(Tone.STRUCTURE, LineEnd.WHOLE);
		case NEXT_STEP, ADDRESSES, MAPS_TO -> to(Tone.STRUCTURE, LineEnd.CHEVRON);
		case EQUALS -> look(Tone.STRUCTURE, LineEnd.CHEVRON, LineEnd.CHEVRON, false);
		case TARGETS -> to(Tone.TREATMENT, LineEnd.DOT);
		case APPROVED_FOR -> to(Tone.TREATMENT, LineEnd.CHEVRON);
		};
	}

	private static LineLook to(Tone family, LineEnd end) {
		return look(family, LineEnd.NONE, end, false);
	}

	private static LineLook not(Tone family, LineEnd end) {
		return look(family, LineEnd.NONE, end, true);
	}

	private static LineLook look(Tone family, LineEnd start, LineEnd end, boolean negated) {
		return new LineLook(family, start, end, 1, family == Tone.CORRELATION ? Dash.DASHED : Dash.SOLID, false, negated);
	}
}
