/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.List;

import org.evade.queries.items.ItemKind;

/** All publications and articles, with what cites them. */
public final class PublicationsView extends ItemView {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.publications";

	/** Made by the workbench. */
	public PublicationsView() {
		super(ItemKind.PUBLICATIONS, "id:150", "author:210", "year:55", "title:380", "journal:150", "curie:190", "claims:60", "number:110", "kind:110");
	}

	@Override
	List<String> groupings() {
		return List.of("author", "year", "journal", "kind", "registry");
	}

	@Override
	String whenEmpty() {
		return "No publications yet. File > Import reads a bibliography, or write them in a text: publication NAME { ... }";
	}
}
