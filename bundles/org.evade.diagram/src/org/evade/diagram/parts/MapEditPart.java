/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.evade.diagram.figures.EdgeFigure;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.policies.EmptyPlaceEditPolicy;
import org.evade.diagram.policies.MapLayoutEditPolicy;
import org.evade.diagram.tools.MarqueeTracker;
import org.evade.diagram.view.MapRootEditPart;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.scene.Group;

/**
 * The map. Its children are all compartments and nodes, whatever lies in what; edges are the connections of nodes. After each
 * reading only what changed is touched.
 */
public final class MapEditPart extends AbstractGraphicalEditPart {
	private final Map<Key, Group> shown = new HashMap<>();
	private EdgesByNode edges;

	private MapSnapshot map() {
		return ViewerContext.of(this).map();
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new MapLayoutEditPolicy());
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new EmptyPlaceEditPolicy());
	}

	@Override
	protected List<Key> getModelChildren() {
		return map().boxKeys();
	}

	@Override
	protected void addChildVisual(EditPart child, int index) {
		boolean node = child instanceof MapNodeEditPart;
		IFigure layer = node ? getLayer(MapRootEditPart.NODE_LAYER) : getContentPane();
		int place = node ? index - map().regions().size() : index;
		layer.add(((GraphicalEditPart) child).getFigure(), Math.clamp(place, 0, layer.getChildren().size()));
	}

	@Override
	protected void removeChildVisual(EditPart child) {
		IFigure figure = ((GraphicalEditPart) child).getFigure();
		figure.getParent().remove(figure);
	}

	/** Which edges begin and end at which node. */
	EdgesByNode edges() {
		if (edges == null || edges.map() != map())
			edges = EdgesByNode.of(map());
		return edges;
	}

	/** Takes over what the map is now. */
	public void update() {
		refreshChildren();
		for (Object child : getChildren())
			if (child instanceof MapNodeEditPart node)
				node.refreshOutgoing();
		for (Object child : getChildren())
			if (child instanceof MapNodeEditPart node)
				node.refreshIncoming();
		Map<Key, Group> now = map().groups();
		for (Key key : map().keys())
			if (isNew(key, now) && ViewerContext.of(this).part(key) instanceof ElementEditPart part)
				part.refreshVisuals();
		shown.clear();
		shown.putAll(now);
		ViewerContext.of(this).show();
	}

	private boolean isNew(Key key, Map<Key, Group> now) {
		Key marker = new Key(Group.Part.MARKER, key.id());
		return !Objects.equals(now.get(key), shown.get(key))
				|| key.part() == Group.Part.EDGE && !Objects.equals(now.get(marker), shown.get(marker));
	}

	/** Lines must be as easy to hit at any zoom. */
	public void zoomed(double zoom) {
		for (Object figure : getLayer(org.eclipse.gef.LayerConstants.CONNECTION_LAYER).getChildren())
			if (figure instanceof EdgeFigure edge)
				edge.setZoom(zoom);
	}

	@Override
	public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
		return Platform.isRunning() ? super.getAdapter(type) : null;
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new MarqueeTracker(this);
	}
}
