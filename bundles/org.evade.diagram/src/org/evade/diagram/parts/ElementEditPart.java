/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.evade.diagram.handles.Handles;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.scene.Group;

/** An element of the map. Its model is a {@link Key}, so that it lives on when the text is parsed again. */
public abstract class ElementEditPart extends AbstractGraphicalEditPart {
	/** The element. */
	public Key key() {
		return (Key) getModel();
	}

	/** What it looks like, or null while it is being removed. */
	protected Group group() {
		return map().groups().get(key());
	}

	/** The map. */
	protected MapSnapshot map() {
		return ViewerContext.of(this).session().snapshot();
	}

	/** What it says, for readers of the screen and for tooltips. */
	public String words() {
		Group group = group();
		return group == null ? key().id() : group.words();
	}

	@Override
	protected IFigure createFigure() {
		return new HitFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new Handles());
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType()))
			ViewerContext.of(this).actions().edit(key());
	}

	/** Takes places and words from the map. */
	@Override
	public abstract void refreshVisuals();

	@Override
	public Object getAdapter(Class type) {
		if (type == AccessibleEditPart.class)
			return accessible();
		return Platform.isRunning() ? super.getAdapter(type) : null;
	}

	private AccessibleEditPart spoken;

	private AccessibleEditPart accessible() {
		if (spoken == null)
			spoken = new Spoken();
		return spoken;
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return accessible();
	}

	private final class Spoken extends AccessibleGraphicalEditPart {
		@Override
		public void getName(AccessibleEvent event) {
			event.result = words();
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			event.result = key().part().name().toLowerCase(java.util.Locale.ROOT) + " " + key().id();
		}

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = ACC.ROLE_LISTITEM;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE
					| (getSelected() == SELECTED_NONE ? 0 : ACC.STATE_SELECTED | ACC.STATE_FOCUSED);
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle bounds = getFigure().getBounds().getCopy();
			getFigure().translateToAbsolute(bounds);
			var at = getViewer().getControl().toDisplay(bounds.x, bounds.y);
			event.x = at.x;
			event.y = at.y;
			event.width = bounds.width;
			event.height = bounds.height;
		}
	}
}
