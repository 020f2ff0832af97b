/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.evade.figure.scene.LineLook;
import org.evade.figure.scene.LineLook.Dash;
import org.evade.figure.scene.Tone;
import org.evade.model.Claim;
import org.evade.model.ClaimBasis;
import org.evade.model.EvidenceLevel;
import org.evade.model.Modality;
import org.evade.model.ModelSystem;
import org.evade.model.Polarity;
import org.evade.model.Relation;

/** What the claims of an edge amount to, and the line that follows from it. */
final class EdgeEvidence {
	private static final Set<ModelSystem> PRECLINICAL = EnumSet.of(ModelSystem.MOUSE_MODEL, ModelSystem.CELL_LINE,
			ModelSystem.EX_VIVO, ModelSystem.IN_VITRO, ModelSystem.IN_VIVO);
	private static final Set<Modality> WEAK = EnumSet.of(Modality.HEDGED, Modality.SPECULATIVE, Modality.TREND_ONLY,
			Modality.OPEN_QUESTION);

	private final LineLook plain;
	private final List<Claim> claims;
	private final List<Reference> references;

	EdgeEvidence(Relation relation, List<Claim> claims, List<Reference> references) {
		plain = RelationLooks.plain(relation);
		this.claims = claims;
		this.references = references;
	}

	LineLook look() {
		Dash hedged = plain.dash() == Dash.DASHED ? Dash.DASH_DOTTED : Dash.DOTTED;
		return new LineLook(references.isEmpty() ? Tone.UNCITED : plain.tone(), plain.start(), plain.end(), weight(),
				isHedged() ? hedged : plain.dash(), isPreclinical() && !references.isEmpty(), isNegated());
	}

	private int weight() {
		return Math.clamp(references.size(), 1, 3);
	}

	/** No claim states it as a fact; an open question states nothing. */
	boolean isHedged() {
		return !claims.isEmpty() && claims.stream().allMatch(claim -> WEAK.contains(claim.getModality()));
	}

	/** Nothing was seen in patients. */
	boolean isPreclinical() {
		return !claims.isEmpty() && claims.stream().allMatch(EdgeEvidence::isPreclinical);
	}

	private static boolean isPreclinical(Claim claim) {
		return claim.getLevel() == EvidenceLevel.D
				|| !claim.getSystems().isEmpty() && PRECLINICAL.containsAll(claim.getSystems());
	}

	/** The relation does not hold. */
	boolean isNegated() {
		boolean claimsSayNo = !claims.isEmpty() && claims.stream().allMatch(claim -> claim.getPolarity() == Polarity.NEGATIVE);
		return claimsSayNo != plain.negated();
	}

	/** Some claims say that it holds, others that it does not. */
	boolean isMixed() {
		return claims.stream().map(Claim::getPolarity).distinct().count() > 1;
	}

	/** What stands on the line of an edge that cites nothing. */
	String whyUncited() {
		if (claims.isEmpty())
			return "no claim";
		if (claims.stream().anyMatch(claim -> claim.getBasis() == ClaimBasis.OWN_VIEW))
			return "own view";
		return claims.stream().anyMatch(claim -> claim.getBasis() == ClaimBasis.CAPTION) ? "caption" : "no citation";
	}
}
