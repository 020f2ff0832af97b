/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.evade.diagram.figures.HitFigure;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.policies.ElementComponentEditPolicy;
import org.evade.diagram.policies.LabelEditPolicy;
import org.evade.diagram.tools.MapDragTracker;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.scene.Group;
import org.evade.layout.Box;

/** A node or compartment. How it is moved and resized says the layout policy of the map. */
abstract class BoxEditPart extends AbstractGraphicalEditPart implements ElementEditPart {
	private ElementAccessible accessible;

	final MapSnapshot map() {
		return ViewerContext.of(this).map();
	}

	@Override
	public String words() {
		Group group = map().groups().get(key());
		return group == null ? key().id() : group.words();
	}

	@Override
	protected IFigure createFigure() {
		return new HitFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new ElementComponentEditPolicy());
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelEditPolicy());
	}

	@Override
	public void refreshVisuals() {
		Box box = map().box(key());
		if (box != null)
			getFigure().setBounds(new Rectangle(box.x(), box.y(), box.width(), box.height()));
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType()) || RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()))
			ViewerContext.of(this).prompts().edit(key());
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new MapDragTracker(this);
	}

	@Override
	public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
		if (type == AccessibleEditPart.class)
			return getAccessibleEditPart();
		return Platform.isRunning() ? super.getAdapter(type) : null;
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null)
			accessible = new ElementAccessible(this);
		return accessible;
	}
}
