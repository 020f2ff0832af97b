/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.evade.diagram.model.Key;
import org.evade.diagram.tools.MarqueeTracker;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.scene.Group;

/** The map. Its children are all elements, in drawing order; after each reading only those that changed are touched. */
public final class MapEditPart extends AbstractGraphicalEditPart {
	private final Map<Key, Group> shown = new HashMap<>();

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		// everything is done by trackers
	}

	@Override
	protected List<?> getModelChildren() {
		return ViewerContext.of(this).session().snapshot().keys();
	}

	/** Takes over what the map is now. */
	public void update() {
		refreshChildren();
		Map<Key, Group> now = ViewerContext.of(this).session().snapshot().groups();
		for (Object child : getChildren())
			if (child instanceof ElementEditPart part && isNew(part.key(), now))
				part.refreshVisuals();
		shown.clear();
		shown.putAll(now);
		ViewerContext.of(this).show();
	}

	private boolean isNew(Key key, Map<Key, Group> now) {
		Key marker = new Key(Group.Part.MARKER, key.id());
		return !java.util.Objects.equals(now.get(key), shown.get(key))
				|| key.part() == Group.Part.EDGE && !java.util.Objects.equals(now.get(marker), shown.get(marker));
	}

	/** Lines must be as easy to hit at any zoom. */
	public void zoomed(double zoom) {
		for (Object child : getChildren())
			if (child instanceof EdgeEditPart edge)
				((EdgeFigure) edge.getFigure()).setZoom(zoom);
	}

	@Override
	public Object getAdapter(Class type) {
		return Platform.isRunning() ? super.getAdapter(type) : null;
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new MarqueeTracker(this);
	}
}
