/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.requests;

import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.evade.diagram.model.ElementKind;

/** Says which kind of element a creation request is about. What it shows is chosen afterwards. */
public record KindFactory(ElementKind kind) implements CreationFactory {
	@Override
	public Object getNewObject() {
		return null;
	}

	@Override
	public Object getObjectType() {
		return kind;
	}

	/** A request for an element of a kind at a place of the canvas. */
	public static CreateRequest request(ElementKind kind, org.eclipse.draw2d.geometry.Point canvas) {
		CreateRequest request = new CreateRequest();
		request.setFactory(new KindFactory(kind));
		request.setLocation(canvas);
		return request;
	}
}
