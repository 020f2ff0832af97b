/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evade.model.ReviewState;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.review.ReviewEdits;

/** Gives the selected claims a state of review; which one is told by the last part of the command's id. */
public final class ReviewHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		String id = event.getCommand().getId(), what = id.substring(id.lastIndexOf('.') + 1);
		Shell shell = HandlerUtil.getActiveShell(event);
		List<ElementKey> keys = keys(event, shell);
		CorpusSession session = keys.isEmpty() ? null : CorpusSession.of(keys.getFirst().project());
		if (session != null)
			ReviewEdits.record(shell, session, keys.stream().map(ElementKey::name).toList(), state(what), what.equals("acceptWithComment"));
		return null;
	}

	private static ReviewState state(String what) {
		return switch (what) {
		case "draft" -> ReviewState.DRAFT;
		case "submit" -> ReviewState.SUBMITTED;
		case "accept", "acceptWithComment" -> ReviewState.ACCEPTED;
		case "reject" -> ReviewState.REJECTED;
		case "retire" -> ReviewState.RETIRED;
		default -> throw new IllegalArgumentException(what);
		};
	}

	/** What is selected in a list; in an editor, where several claims may share a place, somebody says which. */
	private static List<ElementKey> keys(ExecutionEvent event, Shell shell) {
		List<ElementKey> keys = new ArrayList<>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection items)
			for (Object item : items.toList())
				if (item instanceof ElementKey key)
					keys.add(key);
		if (keys.isEmpty())
			ElementHandler.key(event).ifPresent(keys::add);
		if (keys.size() < 2 || !(HandlerUtil.getActivePart(event) instanceof IEditorPart))
			return keys;
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(key -> ((ElementKey) key).name()));
		dialog.setTitle("Review");
		dialog.setMessage("Several claims are here. Which ones?");
		dialog.setMultipleSelection(true);
		dialog.setElements(keys.toArray());
		return dialog.open() == Window.OK ? Arrays.stream(dialog.getResult()).map(ElementKey.class::cast).toList() : List.of();
	}
}
