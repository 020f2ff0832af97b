/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.maps.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.evade.model.Claim;
import org.evade.model.EvidenceLevel;
import org.evade.model.ModelSystem;
import org.evade.model.StrategyEffect;

/**
 * What the claims of some answers amount to.
 *
 * @param pairings
 *            the answers
 * @param claims
 *            their claims, each once
 * @param effects
 *            effects, the most frequent first
 * @param best
 *            best level that a claim has, {@link EvidenceLevel#NONE} when none has one
 * @param source
 *            where the evidence comes from at best
 * @param contested
 *            claims that contradict others or are contradicted
 */
public record ClaimSupport(List<Pairing> pairings, Set<Claim> claims, List<StrategyEffect> effects, EvidenceLevel best,
		Origin source, Set<Claim> contested) {
	/** Where evidence comes from, the strongest first. */
	public enum Origin {
		/** Something was seen in patients. */
		PATIENTS,
		/** Animals, cells or tissue, and nothing in patients. */
		PRECLINICAL,
		/** Statements of a review that name no system. */
		STATEMENT,
		/** No claim at all. */
		NONE
	}

	private static final Set<EvidenceLevel> CLINICAL = EnumSet.of(EvidenceLevel.A, EvidenceLevel.B, EvidenceLevel.C);
	private static final Set<ModelSystem> PATIENTS = EnumSet.of(ModelSystem.HUMAN_COHORT, ModelSystem.CASE_REPORT);
	private static final Set<ModelSystem> PRECLINICAL = EnumSet.of(ModelSystem.MOUSE_MODEL, ModelSystem.CELL_LINE,
			ModelSystem.EX_VIVO, ModelSystem.IN_SILICO);

	static ClaimSupport of(List<Pairing> pairings, Set<Claim> contradicting) {
		Set<Claim> claims = new LinkedHashSet<>();
		Map<StrategyEffect, Integer> effects = new EnumMap<>(StrategyEffect.class);
		for (Pairing pairing : pairings) {
			claims.addAll(pairing.claims());
			effects.merge(pairing.effect(), 1, Integer::sum);
		}
		List<StrategyEffect> ordered = new ArrayList<>(effects.keySet());
		ordered.sort((a, b) -> effects.get(b) - effects.get(a)); // stable: the metamodel's order among equals
		EvidenceLevel best = EvidenceLevel.NONE;
		Set<Origin> origins = new TreeSet<>(Set.of(claims.isEmpty() ? Origin.NONE : Origin.STATEMENT));
		for (Claim claim : claims) {
			origins.add(origin(claim));
			EvidenceLevel level = claim.getLevel();
			if (level != EvidenceLevel.NONE && (best == EvidenceLevel.NONE || level.getLiteral().compareTo(best.getLiteral()) < 0))
				best = level;
		}
		Set<Claim> contested = new LinkedHashSet<>(claims);
		contested.retainAll(contradicting);
		return new ClaimSupport(List.copyOf(pairings), claims, ordered, best, origins.iterator().next(), contested);
	}

	/** Where a claim's evidence comes from. */
	public static Origin origin(Claim claim) {
		if (CLINICAL.contains(claim.getLevel()) || any(claim.getSystems(), PATIENTS))
			return Origin.PATIENTS;
		return claim.getLevel() == EvidenceLevel.D || any(claim.getSystems(), PRECLINICAL) ? Origin.PRECLINICAL
				: Origin.STATEMENT;
	}

	private static boolean any(Collection<ModelSystem> systems, Set<ModelSystem> kind) {
		return systems.stream().anyMatch(kind::contains);
	}
}
