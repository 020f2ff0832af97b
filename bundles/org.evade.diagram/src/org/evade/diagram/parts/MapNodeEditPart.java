/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.evade.diagram.figures.BoxAnchor;
import org.evade.diagram.model.Key;
import org.evade.diagram.policies.NodeConnectionEditPolicy;

/** A node, at which edges begin and end. */
public final class MapNodeEditPart extends BoxEditPart implements NodeEditPart {
	private ConnectionAnchor anchor;

	@Override
	protected void createEditPolicies() {
		super.createEditPolicies();
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new NodeConnectionEditPolicy());
	}

	@Override
	protected List<Key> getModelSourceConnections() {
		return ((MapEditPart) getParent()).edges().from(key().id());
	}

	@Override
	protected List<Key> getModelTargetConnections() {
		return ((MapEditPart) getParent()).edges().to(key().id());
	}

	/** Takes over which edges begin here. */
	void refreshOutgoing() {
		refreshSourceConnections();
	}

	/** Takes over which edges end here. */
	void refreshIncoming() {
		refreshTargetConnections();
	}

	private ConnectionAnchor anchor() {
		if (anchor == null)
			anchor = new BoxAnchor(getFigure());
		return anchor;
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart edge) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart edge) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return anchor();
	}
}
