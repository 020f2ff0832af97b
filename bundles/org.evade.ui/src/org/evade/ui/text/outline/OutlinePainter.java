/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.outline;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/** Draws what an entry says beside its name in a quieter colour. */
final class OutlinePainter {
	private final OutlineTree tree;

	private OutlinePainter(OutlineTree tree) {
		this.tree = tree;
	}

	/** Draws the items of a tree. */
	static void attach(OutlineTree tree) {
		tree.control().addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		tree.control().addListener(SWT.PaintItem, new OutlinePainter(tree)::paint);
	}

	private void paint(Event event) {
		TreeItem item = (TreeItem) event.item;
		OutlineNode node = tree.node(item);
		if (node == null)
			return;
		GC gc = event.gc;
		Rectangle image = item.getImageBounds(0), text = item.getTextBounds(0);
		if (item.getImage() != null)
			gc.drawImage(item.getImage(), image.x + Math.max(0, (image.width - item.getImage().getBounds().width) / 2),
					image.y + Math.max(0, (image.height - item.getImage().getBounds().height) / 2));
		int y = text.y + (text.height - gc.getFontMetrics().getHeight()) / 2;
		gc.drawText(node.item().label(), text.x, y, true);
		if ((event.detail & SWT.SELECTED) == 0)
			gc.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
		gc.drawText(node.text().substring(node.item().label().length()), text.x + gc.textExtent(node.item().label()).x, y, true);
	}
}
