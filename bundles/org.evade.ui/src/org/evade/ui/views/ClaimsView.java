/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.evade.queries.items.ItemKind;
import org.evade.queries.items.QueryItem;
import org.evade.ui.review.ReviewEdits;

/** All claims of the corpus, with their context, evidence and review. The keys 1 to 5 give the state of the review. */
public final class ClaimsView extends ItemView {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.claims";

	/** Made by the workbench. */
	public ClaimsView() {
		super(ItemKind.CLAIMS, "id:230", "subject:210", "relation:140", "object:230", "level:55", "phenotype:90", "tumour:100", "system:120", "cites:70",
				"modality:90", "state:80", "article:60", "section:180", "note:260");
	}

	@Override
	protected void create(Composite parent) {
		super.create(parent);
		control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) != 0 || !ReviewEdits.KEYS.containsKey(event.character))
				return;
			event.doit = false;
			List<QueryItem> judged = selected();
			if (ReviewEdits.record(control().getShell(), session(), judged.stream().map(QueryItem::name).toList(), ReviewEdits.KEYS.get(event.character), false)
					&& judged.size() == 1)
				list().selectNext();
		}));
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
