/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evade.model.Named;
import org.evade.model.ReviewRecord;
import org.evade.model.terms.ReviewStates;

/** The latest review of an object by date, the last one among equals. */
final class LatestReviews {
	private final Map<Named, ReviewRecord> latest = new HashMap<>();

	LatestReviews(TableSource source) {
		source.corpus().statements(ReviewRecord.class).filter(review -> review.getSubject() != null)
				.forEach(review -> latest.merge(review.getSubject(), review, (one, other) -> ReviewStates.latest(List.of(one, other))));
	}

	/** State in words; null when nobody judged the object. */
	String state(Named object) {
		ReviewRecord review = latest.get(object);
		return review == null ? null : review.getState().getLiteral();
	}

	/** Whether the object was taken back: rejected or retired. */
	boolean isWithdrawn(Named object) {
		ReviewRecord review = latest.get(object);
		return review != null && switch (review.getState()) {
		case REJECTED, RETIRED -> true;
		default -> false;
		};
	}
}
