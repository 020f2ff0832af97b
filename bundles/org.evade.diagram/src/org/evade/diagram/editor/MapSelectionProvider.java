/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.evade.diagram.model.Key;
import org.evade.diagram.ui.MapPane;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.SelectionSource;

/** Publishes what is selected on the map as keys of elements, so that text, outline and properties can follow. */
final class MapSelectionProvider extends SelectionSource {
	private final CorpusSession session;
	private final MapPane pane;
	private boolean quiet;

	MapSelectionProvider(CorpusSession session, MapPane pane) {
		this.session = session;
		this.pane = pane;
		pane.viewer().addSelectionChangedListener(event -> {
			if (!quiet)
				tell();
		});
	}

	/** Elements of the map that a full name means: the element itself, or the nodes and edges that show it. */
	List<Key> keysOf(String name) {
		var map = pane.session().snapshot();
		String prefix = map.map() + ".";
		List<Key> keys = new ArrayList<>();
		if (name.startsWith(prefix) && map.find(name.substring(prefix.length())) != null)
			keys.add(map.find(name.substring(prefix.length())));
		else {
			map.ends().forEach((id, ends) -> {
				if (ends.participants().contains(name))
					keys.add(Key.node(id));
			});
			map.evidence().forEach((id, claims) -> {
				if (claims.stream().anyMatch(claim -> claim.claim().equals(name)))
					keys.add(Key.edge(id));
			});
		}
		return keys.stream().filter(map::has).toList();
	}

	/** The map has another name, and so has what is selected. */
	void renamed() {
		tell();
	}

	/** Does something that selects without telling others. */
	void quietly(Runnable action) {
		quiet = true;
		try {
			action.run();
		} finally {
			quiet = false;
		}
	}

	@Override
	public ISelection getSelection() {
		List<ElementKey> keys = pane.context().selectedKeys().stream()
				.map(key -> new ElementKey(session.project(), pane.session().map() + "." + key.id())).toList();
		return keys.isEmpty() ? new StructuredSelection(new ElementKey(session.project(), pane.session().map()))
				: new StructuredSelection(keys.reversed());
	}

	@Override
	public void setSelection(ISelection selection) {
		List<Key> keys = new ArrayList<>();
		if (selection instanceof IStructuredSelection structured)
			for (Object element : structured.toList()) {
				if (element instanceof ElementKey key)
					keys.addAll(keysOf(key.name()));
				else if (element instanceof EditPart part && part.getModel() instanceof Key key)
					keys.add(key);
			}
		pane.select(keys);
	}
}
