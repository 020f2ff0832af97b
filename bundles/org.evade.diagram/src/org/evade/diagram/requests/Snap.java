/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.requests;

import org.eclipse.gef.Request;

/** Whether what a request moves snaps. GEF 3.2 has no place for it in its requests, so it travels as extended data. */
public final class Snap {
	private static final String FREE = "org.evade.diagram.free";

	private Snap() {
	}

	/** Says whether the user lets things snap, which he does not while Alt is held. */
	@SuppressWarnings("unchecked")
	public static void set(Request request, boolean snaps) {
		request.getExtendedData().put(FREE, !snaps);
	}

	/** Whether what is moved may snap. */
	public static boolean isWanted(Request request) {
		return !Boolean.TRUE.equals(request.getExtendedData().get(FREE));
	}
}
