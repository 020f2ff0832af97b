/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.evade.editing.operations.Refused;
import org.evade.editing.operations.ReviewOperations;
import org.evade.model.ReviewState;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.preferences.CuratorPage;
import org.evade.ui.text.Refusals;

/** Gives claims a state of review, signed by who works here: one step of the history each time. */
public final class ReviewEdits {
	/** The state that each key gives. */
	public static final Map<Character, ReviewState> KEYS = new LinkedHashMap<>();
	static {
		KEYS.put('1', ReviewState.DRAFT);
		KEYS.put('2', ReviewState.SUBMITTED);
		KEYS.put('3', ReviewState.ACCEPTED);
		KEYS.put('4', ReviewState.REJECTED);
		KEYS.put('5', ReviewState.RETIRED);
	}

	private ReviewEdits() {
	}

	/**
	 * Records a state; asks for the reason when something is rejected or retired, and for a comment when that is wanted.
	 *
	 * @param names
	 *            full names
	 * @return whether it was written
	 */
	public static boolean record(Shell shell, CorpusSession session, List<String> names, ReviewState state, boolean comments) {
		if (names.isEmpty())
			return false;
		boolean refuses = state == ReviewState.REJECTED || state == ReviewState.RETIRED;
		String comment = null;
		if (refuses || comments) {
			InputDialog dialog = new InputDialog(shell, title(state), (names.size() == 1 ? names.getFirst() : names.size() + " claims") + " by " + CuratorPage.written()
					+ ". " + (refuses ? "Why?" : "Comment:"), "", text -> refuses && text.isBlank() ? "" : null);
			if (dialog.open() != Window.OK)
				return false;
			comment = dialog.getValue();
		}
		try {
			session.apply(new ReviewOperations(session.model(), session::isWritable).record(names, state, CuratorPage.written(), LocalDate.now(), comment));
			return true;
		} catch (Refused refused) {
			Refusals.show(shell, title(state), refused);
			return false;
		}
	}

	/** A state in a menu. */
	public static String title(ReviewState state) {
		return switch (state) {
		case DRAFT -> "Back to Draft";
		case SUBMITTED -> "Submit";
		case ACCEPTED -> "Accept";
		case REJECTED -> "Reject...";
		case RETIRED -> "Retire...";
		};
	}
}
