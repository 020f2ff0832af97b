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
import org.evade.diagram.session.MapDifference;
import org.evade.diagram.view.ViewerContext;
import org.evade.language.edit.Change;

/** Takes back and repeats changes so that the map shows what each of them did. */
public final class HistorySteps {
	private final ViewerContext context;
	private final Runnable settle;

	/**
	 * @param settle
	 *            makes the change that keys have shown but not yet made
	 */
	HistorySteps(ViewerContext context, Runnable settle) {
		this.context = context;
		this.settle = settle;
	}

	/** Takes the last change of the corpus back. What keys have moved but not yet made counts as the last change. */
	public void undo() {
		settle.run();
		retrace("Undone", context.session().corpus().history().undoLabel(), context.session().corpus()::undo);
	}

	/** Makes the change that was taken back last again. */
	public void redo() {
		settle.run();
		retrace("Redone", context.session().corpus().history().redoLabel(), context.session().corpus()::redo);
	}

	private void retrace(String done, String label, Supplier<List<Change>> step) {
		MapSnapshot before = context.map();
		List<Change> made = step.get();
		context.session().refresh();
		MapDifference difference = MapDifference.between(before, context.map());
		if (made.isEmpty())
			return;
		if (!difference.added().isEmpty())
			context.select(difference.added());
		else if (!difference.removed())
			show(difference.changed());
		if (!context.session().isBlocked())
			context.session().say(done + (difference.isEmpty() ? " in " + files(made) : "") + ": " + label);
	}

	/** What the user has selected stays selected when it is among what changed, or when all of the map has. */
	private void show(List<Key> changed) {
		if (changed.stream().anyMatch(context.selectedKeys()::contains))
			context.reveal(changed);
		else if (!changed.isEmpty() && changed.size() * 2 < context.map().keys().size())
			context.select(changed);
	}

	private static String files(List<Change> made) {
		return made.stream().flatMap(change -> change.files().stream()).map(edits -> edits.file().getFileName().toString())
				.distinct().collect(Collectors.joining(", "));
	}
}
