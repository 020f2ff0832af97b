/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.util.List;

import org.evade.model.ReviewRecord;
import org.evade.model.ReviewState;

/** What the review records of one object say together. */
public final class ReviewStates {
	private ReviewStates() {
	}

	/**
	 * The record that holds: the latest by date, the last one among equals.
	 *
	 * @param records
	 *            records of one object, in order of files and places
	 * @return null when there is none
	 */
	public static ReviewRecord latest(List<ReviewRecord> records) {
		ReviewRecord latest = null;
		for (ReviewRecord record : records)
			if (latest == null || date(record).compareTo(date(latest)) >= 0)
				latest = record;
		return latest;
	}

	/** State of the latest record; draft without any. */
	public static ReviewState state(List<ReviewRecord> records) {
		ReviewRecord latest = latest(records);
		return latest == null ? ReviewState.DRAFT : latest.getState();
	}

	/** Who drafted or submitted the object, each once. */
	public static List<String> drafters(List<ReviewRecord> records) {
		return records.stream().filter(record -> (record.getState() == ReviewState.SUBMITTED || record.getState() == ReviewState.DRAFT)
				&& !CuratorName.of(record.getCurator()).isNobody()).map(ReviewRecord::getCurator).distinct().toList();
	}

	/** Whether a curator submitted or drafted the object, so that somebody else has to accept it. */
	public static boolean isOwn(String curator, List<ReviewRecord> records) {
		return records.stream().anyMatch(record -> (record.getState() == ReviewState.SUBMITTED || record.getState() == ReviewState.DRAFT)
				&& CuratorName.of(curator).isSame(CuratorName.of(record.getCurator())));
	}

	private static String date(ReviewRecord record) {
		return record.getDate() == null ? "" : record.getDate();
	}
}
