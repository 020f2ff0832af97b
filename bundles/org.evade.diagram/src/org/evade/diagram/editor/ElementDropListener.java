/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;
import org.evade.diagram.create.ElementDrop;
import org.evade.diagram.ui.MapPane;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;

/** Takes what is dragged from lists of the workbench onto the map. */
final class ElementDropListener extends DropTargetAdapter {
	private final MapPane pane;
	private final CorpusSession session;
	private final ElementDrop dropping;

	private ElementDropListener(MapPane pane, CorpusSession session) {
		this.pane = pane;
		this.session = session;
		dropping = new ElementDrop(pane.context());
	}

	static void on(MapPane pane, CorpusSession session) {
		DropTarget target = new DropTarget(pane.viewer().getControl(),
				DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(new ElementDropListener(pane, session));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = names().isEmpty() || pane.session().isBlocked() ? DND.DROP_NONE
				: (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragEnter(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		Control canvas = pane.viewer().getControl();
		var at = canvas.toControl(event.x, event.y);
		dropping.drop(names(), pane.context().toMap(new Point(at.x, at.y)));
		pane.setFocus();
	}

	private List<String> names() {
		List<String> names = new ArrayList<>();
		if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection)
			for (Object element : selection.toList())
				if (element instanceof ElementKey key && key.project().equals(session.project()))
					names.add(key.name());
		return names;
	}
}
