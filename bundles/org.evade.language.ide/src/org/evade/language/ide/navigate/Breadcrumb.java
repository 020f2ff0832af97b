/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.navigate;

import java.nio.file.Path;
import java.util.List;

import org.evade.language.ide.structure.Enclosing;
import org.evade.language.ide.structure.OutlineItem;
import org.evade.language.load.Corpus;

/** What the cursor is in. */
public final class Breadcrumb {
	private Breadcrumb() {
	}

	/** The elements around an offset, the outermost first, without their children. */
	public static List<OutlineItem> at(Corpus corpus, Path file, int offset) {
		return Enclosing.items(corpus, file, offset);
	}
}
