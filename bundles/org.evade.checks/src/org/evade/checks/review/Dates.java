/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.review;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.model.AcceptedException;
import org.evade.model.Approval;
import org.evade.model.EvadePackage;
import org.evade.model.ReviewRecord;

/** Dates of reviews, exceptions and approvals. */
final class Dates {
	private Dates() {
	}

	/** The feature that holds an object's date. */
	static EStructuralFeature feature(EObject object) {
		return switch (object) {
		case ReviewRecord review -> EvadePackage.Literals.REVIEW_RECORD__DATE;
		case AcceptedException exception -> EvadePackage.Literals.ACCEPTED_EXCEPTION__DATE;
		case Approval approval -> EvadePackage.Literals.APPROVAL__DATE;
		default -> throw new IllegalArgumentException("has no date: " + object.eClass().getName());
		};
	}

	/** First day of a year, month or day in the form of ISO 8601, or null when it is malformed. */
	static LocalDate parse(String date) {
		if (!date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
			return null;
		try {
			return LocalDate.parse(date.length() == 4 ? date + "-01-01" : date.length() == 7 ? date + "-01" : date);
		} catch (DateTimeException e) {
			return null;
		}
	}
}
