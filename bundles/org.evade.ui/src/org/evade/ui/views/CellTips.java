/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.evade.queries.order.RowGroup;

/** Shows the whole text of a cell that is cut. */
final class CellTips extends ToolTip {
	private static final int WIDEST = 520;

	private final Tree tree;

	private CellTips(Tree tree) {
		super(tree, NO_RECREATE, false);
		this.tree = tree;
		setShift(new Point(0, 18));
		setPopupDelay(400);
	}

	static void on(Tree tree) {
		new CellTips(tree);
	}

	@Override
	protected Object getToolTipArea(Event event) {
		Cell cell = cell(event);
		return cell == null ? null : cell.text();
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		Cell cell = cell(event);
		return cell != null && cell.isCut();
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		Label label = new Label(area, SWT.WRAP);
		label.setText(cell(event).text().replace("&", "&&"));
		int width = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		label.setLayoutData(new GridData(Math.min(width, WIDEST), SWT.DEFAULT));
		return area;
	}

	private record Cell(String text, boolean isCut) {
	}

	private Cell cell(Event event) {
		Point place = new Point(event.x, event.y);
		TreeItem item = tree.getItem(place);
		if (item == null || item.getData() instanceof RowGroup<?>)
			return null;
		for (int i = 0; i < tree.getColumnCount(); i++)
			if (item.getBounds(i).contains(place)) {
				String text = item.getText(i);
				GC gc = new GC(tree);
				gc.setFont(tree.getFont());
				int width = gc.textExtent(text).x;
				gc.dispose();
				Rectangle room = item.getTextBounds(i);
				return new Cell(text, !text.isEmpty() && width > room.width - 4);
			}
		return null;
	}
}
