/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.ui;

import org.eclipse.draw2d.geometry.Point;
import org.evade.diagram.model.ElementKind;
import org.evade.diagram.model.Key;
import org.evade.diagram.view.MapPrompts;
import org.evade.figure.scene.Group.Part;

/** Answers requests with the pop-ups and the palette of a pane. */
final class PanePrompts implements MapPrompts {
	private final MapPane pane;
	private final MapNavigation navigation;

	PanePrompts(MapPane pane, MapNavigation navigation) {
		this.pane = pane;
		this.navigation = navigation;
	}

	@Override
	public void create(ElementKind kind, Point canvas) {
		pane.creation().create(kind, canvas, id -> {
		});
	}

	@Override
	public void edit(Key key) {
		if (key.part() == Part.EDGE)
			pane.connecting().retype(key.id());
		else
			pane.creation().edit(key);
	}

	@Override
	public void connect(String source, String target, Point canvas) {
		pane.connecting().connect(source, target, pane.context().toDisplay(canvas));
	}

	@Override
	public void connectFrom(String source) {
		pane.connecting().connectFrom(source);
	}

	@Override
	public void connectToNew(String source, Point canvas) {
		pane.creation().create(null, canvas, id -> connect(source, id, canvas));
	}

	@Override
	public void open(Key key) {
		navigation.showText(pane.session().map() + "." + key.id());
	}

	@Override
	public void searchPalette() {
		pane.palette().focusSearch();
	}

	@Override
	public void disarm() {
		pane.disarm();
	}

	@Override
	public void fit() {
		pane.fit();
	}
}
