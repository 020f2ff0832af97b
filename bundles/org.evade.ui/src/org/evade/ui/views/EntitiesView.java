/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.List;

import org.evade.queries.items.ItemKind;

/** Entities, mechanisms, strategies and trials by their kind, with how often each is used; to be dragged onto a map. */
public final class EntitiesView extends ItemView {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.entities";

	/** Made by the workbench. */
	public EntitiesView() {
		super(ItemKind.ENTITIES, "label:210", "used:50", "id:150", "synonym:200", "curie:150", "kind:90");
	}

	@Override
	List<String> firstGrouping() {
		return List.of("kind");
	}

	@Override
	List<String> groupings() {
		return List.of("kind", "of", "registry", "class");
	}

	@Override
	String whenEmpty() {
		return "No entities yet. Declare them in a text, as in: protein PD-1";
	}
}
