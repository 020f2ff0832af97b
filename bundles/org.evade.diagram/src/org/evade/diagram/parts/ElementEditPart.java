/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import org.eclipse.gef.GraphicalEditPart;
import org.evade.diagram.model.Key;

/** The edit part of an element. Its model is a {@link Key}, so that it lives on when the text is parsed again. */
public interface ElementEditPart extends GraphicalEditPart {
	/** The element. */
	default Key key() {
		return (Key) getModel();
	}

	/** What it says, for readers of the screen and for tooltips. */
	String words();

	/** Takes places and words from the map. */
	void refreshVisuals();
}
