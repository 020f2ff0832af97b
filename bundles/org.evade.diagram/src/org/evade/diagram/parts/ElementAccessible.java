/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import java.util.Locale;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What readers of the screen are told about an element: its words as a name, part and id as a description. */
final class ElementAccessible extends AccessibleEditPart {
	private final ElementEditPart part;

	ElementAccessible(ElementEditPart part) {
		this.part = part;
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = part.words();
	}

	@Override
	public void getDescription(AccessibleEvent event) {
		event.result = part.key().part().name().toLowerCase(Locale.ROOT) + " " + part.key().id();
	}

	@Override
	public void getRole(AccessibleControlEvent event) {
		event.detail = ACC.ROLE_LISTITEM;
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE
				| (part.getSelected() == EditPart.SELECTED_NONE ? 0 : ACC.STATE_SELECTED | ACC.STATE_FOCUSED);
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		var at = part.getViewer().getControl().toDisplay(bounds.x, bounds.y);
		event.x = at.x;
		event.y = at.y;
		event.width = bounds.width;
		event.height = bounds.height;
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		event.detail = 0;
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		event.children = new Object[0];
	}
}
