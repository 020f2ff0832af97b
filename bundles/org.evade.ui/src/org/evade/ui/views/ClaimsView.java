/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.List;

import org.evade.queries.items.ItemKind;

/** All claims of the corpus, with their context, evidence and review. */
public final class ClaimsView extends ItemView {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.claims";

	/** Made by the workbench. */
	public ClaimsView() {
		super(ItemKind.CLAIMS, "id:230", "subject:210", "relation:140", "object:230", "level:55", "phenotype:90", "tumour:100", "system:120", "cites:70",
				"modality:90", "state:80", "article:60", "section:180", "note:260");
	}

	@Override
	List<String> groupings() {
		return List.of("article", "section", "level", "state", "phenotype", "tumour", "relation", "system", "modality", "publication");
	}

	@Override
	String whenEmpty() {
		return "No claims yet. Write them in a text: claims from ARTICLE { ... }";
	}
}
