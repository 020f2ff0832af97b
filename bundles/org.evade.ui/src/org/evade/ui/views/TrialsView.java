/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.List;

import org.evade.queries.items.ItemKind;

/** All trials, with what they gave, whom, and who tells of them. */
public final class TrialsView extends ItemView {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.trials";

	/** Made by the workbench. */
	public TrialsView() {
		super(ItemKind.TRIALS, "label:200", "registered:120", "phase:60", "status:110", "tumour:160", "therapy:220", "patients:70", "measured:180", "article:90",
				"publication:160", "claims:60");
	}

	@Override
	List<String> groupings() {
		return List.of("phase", "status", "tumour", "therapy", "article");
	}

	@Override
	String whenEmpty() {
		return "No trials yet. Write them in a text, as in: trial CheckMate-227 { registered NCT02477826 }";
	}
}
