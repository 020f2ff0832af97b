/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.evade.diagram.model.Key;

/** Makes the edit part for a key, or for the map itself. */
public final class MapEditPartFactory implements EditPartFactory {
	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		EditPart part = model instanceof Key key ? switch (key.part()) {
		case NODE -> new MapNodeEditPart();
		case EDGE -> new EdgeEditPart();
		default -> new CompartmentEditPart();
		} : new MapEditPart();
		part.setModel(model);
		return part;
	}
}
