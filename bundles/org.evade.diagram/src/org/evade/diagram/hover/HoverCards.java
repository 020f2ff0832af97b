/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.evade.diagram.model.ClaimSummary;
import org.evade.diagram.model.Key;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.scene.Group;

/** Marks what is under the pointer and shows a card about it after a while. */
public final class HoverCards {
	private static final int DELAY = 550;

	private final ViewerContext context;
	private final Runnable show = this::show;
	private Point pointer = new Point(0, 0);
	private Key over;
	private EvidenceCard card;
	private java.util.function.Function<Key, List<String>> problems = key -> List.of();

	public HoverCards(ViewerContext context) {
		this.context = context;
		Control canvas = context.viewer().canvas();
		canvas.addListener(SWT.MouseExit, event -> over(null));
		canvas.addListener(SWT.KeyDown, event -> close());
		canvas.addListener(SWT.FocusOut, event -> close());
		canvas.addListener(SWT.MouseWheel, event -> close());
	}

	public void setProblems(java.util.function.Function<Key, List<String>> source) {
		problems = source;
	}

	public void pointer(Point at, boolean pressed) {
		pointer = at;
		if (pressed)
			close();
		else
			over(context.at(at));
	}

	private void over(Key key) {
		if (Objects.equals(key, over))
			return;
		over = key;
		close();
		context.feedback().setHover(key != null && key.part() != Group.Part.COMPARTMENT ? key : null);
		if (key != null && key.part() != Group.Part.COMPARTMENT)
			context.viewer().canvas().getDisplay().timerExec(DELAY, show);
	}

	private void show() {
		if (over == null || isGone() || !context.map().has(over) || card != null)
			return;
		Group group = context.map().groups().get(over);
		List<ClaimSummary> claims = new ArrayList<>(
				over.part() == Group.Part.EDGE ? context.map().evidence().getOrDefault(over.id(), List.of()) : List.of());
		card = new EvidenceCard(context.viewer().canvas(), context.toDisplay(pointer),
				context.look(), group.words(), claims, problems.apply(over));
	}

	public void close() {
		if (!isGone())
			context.viewer().canvas().getDisplay().timerExec(-1, show);
		if (card != null)
			card.close();
		card = null;
	}

	private boolean isGone() {
		return context.viewer().canvas() == null || context.viewer().canvas().isDisposed();
	}
}
