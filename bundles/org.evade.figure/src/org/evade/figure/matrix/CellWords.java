/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.evade.figure.scene.Tone;
import org.evade.language.naming.EvadeNames;
import org.evade.maps.matrix.ClaimSupport;
import org.evade.maps.matrix.ClaimSupport.Origin;
import org.evade.maps.matrix.MatrixLine;
import org.evade.model.EvidenceLevel;
import org.evade.model.Participant;
import org.evade.model.StrategyEffect;
import org.evade.model.terms.Terms;

/** What the matrix writes and how it is tinted. */
public final class CellWords {
	/** Letters of effects in a cell; more do not fit. */
	private static final int MOST_LETTERS = 3;

	private CellWords() {
	}

	/** Number and noun, the noun in the plural but for 1. */
	static String count(int number, String noun) {
		String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
		return number + " " + (number == 1 ? noun : plural);
	}

	/** Members of all lines; one that stands on several lines counts once. */
	static <T> int members(List<MatrixLine<T>> lines) {
		Set<T> all = new HashSet<>();
		lines.forEach(line -> all.addAll(line.members()));
		return all.size();
	}

	/** A mechanism or strategy with the namespace that declares it. */
	static String name(Participant participant) {
		String namespace = EvadeNames.namespaceOf(participant);
		return Terms.label(participant) + (namespace == null ? "" : " (" + namespace + ")");
	}

	static String letter(StrategyEffect effect) {
		return switch (effect) {
		case INHIBITS -> "I";
		case ACTIVATES -> "A";
		case MODULATES -> "M";
		case BYPASSES -> "B";
		case RESTORES -> "R";
		case UNSPECIFIED -> "?";
		};
	}

	public static String letters(ClaimSupport support) {
		return support.effects().stream().limit(MOST_LETTERS).map(CellWords::letter).collect(Collectors.joining());
	}

	/** Claims and the best level, such as {@code 23 B}. */
	public static String number(ClaimSupport support) {
		return support.claims().size() + (support.best() == EvidenceLevel.NONE ? "" : " " + level(support.best()));
	}

	static String level(EvidenceLevel level) {
		String literal = level.getLiteral();
		return literal.substring(literal.lastIndexOf(' ') + 1);
	}

	public static Tone tone(Origin origin) {
		return switch (origin) {
		case PATIENTS -> Tone.MOLECULE;
		case PRECLINICAL -> Tone.PROCESS;
		case STATEMENT -> Tone.KNOWLEDGE;
		case NONE -> Tone.AREA;
		};
	}

	public static String origin(Origin origin) {
		return switch (origin) {
		case PATIENTS -> "seen in patients";
		case PRECLINICAL -> "seen in animals, cells or tissue only";
		case STATEMENT -> "review statement, no system named";
		case NONE -> "no claim recorded";
		};
	}

	/** A cell in words, for a reader who does not see it. */
	public static String cell(ClaimSupport support) {
		String effects = support.effects().stream().map(effect -> effect == StrategyEffect.UNSPECIFIED ? "unspecified"
				: effect.getLiteral()).collect(Collectors.joining(", "));
		return count(support.pairings().size(), "answer") + ", " + count(support.claims().size(), "claim") + "; " + effects + "; "
				+ origin(support.source())
				+ (support.best() == EvidenceLevel.NONE ? "" : "; best level " + level(support.best()))
				+ (support.contested().isEmpty() ? "" : "; " + count(support.contested().size(), "claim") + " contradicted");
	}
}
