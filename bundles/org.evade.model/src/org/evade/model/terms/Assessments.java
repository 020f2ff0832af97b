/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.model.Assessed;
import org.evade.model.Assessor;
import org.evade.model.Comparison;
import org.evade.model.EvadePackage.Literals;
import org.evade.model.PopulationKind;
import org.evade.model.Quantity;
import org.evade.model.ResponseCriteria;
import org.evade.model.ResultSet;

/** Circumstances of a comparison: its own, or else those of the block of results it stands in. */
public final class Assessments {
	private final Comparison comparison;
	private final ResultSet block;

	private Assessments(Comparison comparison) {
		this.comparison = comparison;
		EObject at = comparison;
		while (at != null && !(at instanceof ResultSet))
			at = at.eContainer();
		block = (ResultSet) at;
	}

	/** Those of a comparison. */
	public static Assessments of(Comparison comparison) {
		return new Assessments(comparison);
	}

	private Assessed teller(EStructuralFeature feature) {
		return block == null || comparison.eIsSet(feature) ? comparison : block;
	}

	/** Who judged the outcome; unstated when nobody says. */
	public Assessor assessor() {
		return teller(Literals.ASSESSED__ASSESSOR).getAssessor();
	}

	/** Criteria of response; unstated when nobody says, or when they are given in words. */
	public ResponseCriteria criteria() {
		boolean own = comparison.eIsSet(Literals.ASSESSED__OTHER_CRITERIA);
		return own ? comparison.getResponseCriteria() : teller(Literals.ASSESSED__RESPONSE_CRITERIA).getResponseCriteria();
	}

	/** Criteria of response in words, or null. */
	public String otherCriteria() {
		boolean own = comparison.eIsSet(Literals.ASSESSED__RESPONSE_CRITERIA);
		return own ? comparison.getOtherCriteria() : text(Literals.ASSESSED__OTHER_CRITERIA);
	}

	/** Day of the data cut-off, ISO 8601, or null. */
	public String dataCutOff() {
		return text(Literals.ASSESSED__DATA_CUT_OFF);
	}

	private String text(EAttribute feature) {
		return (String) teller(feature).eGet(feature);
	}

	/** Follow-up, or null. */
	public Quantity followUp() {
		return teller(Literals.ASSESSED__FOLLOW_UP).getFollowUp();
	}

	/** Shortest follow-up, or null. */
	public Quantity minimumFollowUp() {
		return teller(Literals.ASSESSED__MINIMUM_FOLLOW_UP).getMinimumFollowUp();
	}

	/** Population that was analysed; not stated when nobody says. */
	public PopulationKind analysis() {
		return teller(Literals.ASSESSED__ANALYSIS).getAnalysis();
	}

	/** Whether the values are characteristics of the patients at baseline. */
	public boolean isBaseline() {
		return block != null && block.isBaseline();
	}
}
