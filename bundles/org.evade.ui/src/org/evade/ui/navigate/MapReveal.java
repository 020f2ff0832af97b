/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.navigate;

import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;

/** Opens maps on elements. UI thread. */
public final class MapReveal {
	private MapReveal() {
	}

	/** Opens a map that shows the element and selects it there; where no map shows it, its text is opened. */
	public static void show(ElementKey key) {
		if (!Reveal.inMap(key))
			Reveal.inText(key);
	}
}
