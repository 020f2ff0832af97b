/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.ui;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.session.EditPlan;
import org.evade.diagram.session.MapDifference;
import org.evade.editing.text.Change;

/** Makes, takes back and repeats changes so that the map shows what each of them did. */
public final class HistorySteps {
	private final MapPane pane;

	HistorySteps(MapPane pane) {
		this.pane = pane;
	}

	/**
	 * Makes a change and selects what it added.
	 *
	 * @return whether something was changed
	 */
	public boolean add(String label, EditPlan plan) {
		pane.settle();
		MapSnapshot before = pane.session().snapshot();
		if (!pane.run(label, plan))
			return false;
		pane.select(MapDifference.between(before, pane.session().snapshot()).added());
		return true;
	}

	/** Takes the last change of the corpus back. What keys have moved but not yet made counts as the last change. */
	public void undo() {
		pane.settle();
		retrace("Undone", pane.session().corpus().history().undoLabel(), pane.session().corpus()::undo);
	}

	/** Makes the change that was taken back last again. */
	public void redo() {
		pane.settle();
		retrace("Redone", pane.session().corpus().history().redoLabel(), pane.session().corpus()::redo);
	}

	private void retrace(String done, String label, Supplier<List<Change>> step) {
		MapSnapshot before = pane.session().snapshot();
		List<Change> made = step.get();
		pane.session().refresh();
		MapDifference difference = MapDifference.between(before, pane.session().snapshot());
		if (made.isEmpty())
			return;
		if (!difference.added().isEmpty())
			pane.select(difference.added());
		else if (!difference.removed())
			show(difference.changed());
		if (!pane.session().isBlocked())
			pane.session().say(done + (difference.isEmpty() ? " in " + files(made) : "") + ": " + label);
	}

	/** What the user has selected stays selected when it is among what changed, or when all of the map has. */
	private void show(List<Key> changed) {
		if (changed.stream().anyMatch(pane.context().selectedKeys()::contains))
			pane.reveal(changed);
		else if (!changed.isEmpty() && changed.size() * 2 < pane.session().snapshot().keys().size())
			pane.select(changed);
	}

	private static String files(List<Change> made) {
		return made.stream().flatMap(change -> change.files().stream()).map(edits -> edits.file().getFileName().toString())
				.distinct().collect(Collectors.joining(", "));
	}
}
