/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;
import java.util.List;

import org.evade.queries.items.ItemKind;

/** What is misprinted in the articles, and what curators saw about them. */
public final class ErrataView extends ItemView {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.errata";

	/** Made by the workbench. */
	public ErrataView() {
		super(ItemKind.ERRATA, "article:90", "kind:150", "printed:160", "meant:160", "says:380", "about:160", "by:60", "date:90");
	}

	@Override
	List<String> groupings() {
		return List.of("article", "kind", "about", "by");
	}

	@Override
	String whenEmpty() {
		return "No misprints and observations yet. Write them in a text: misprint NAME in ARTICLE { ... }, observation NAME on ARTICLE { ... }";
	}
}
