/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.requests;

import org.eclipse.gef.requests.DirectEditRequest;

/** Another label for a node or compartment, as it was typed; empty for none. */
public final class LabelRequest extends DirectEditRequest {
	private final String label;

	/** A request for a label. */
	public LabelRequest(String label) {
		this.label = label;
	}

	/** The label. */
	public String label() {
		return label;
	}
}
