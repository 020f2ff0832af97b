/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.ui.MapPane;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.scene.Group.Part;

/** Splits a node in two: asks which of its edges the second node takes over. */
final class SplitNodeDialog {
	private SplitNodeDialog() {
	}

	/** The node that would be split, or null: the one node that is selected, with or without edges of it. */
	static Key node(List<Key> keys, MapSnapshot map) {
		List<Key> nodes = keys.stream().filter(key -> key.part() == Part.NODE).toList();
		return nodes.size() == 1 && !map.edgesOf(Set.of(nodes.get(0).id())).isEmpty() ? nodes.get(0) : null;
	}

	static void ask(Shell shell, MapPane pane) {
		MapSnapshot map = pane.session().snapshot();
		List<Key> keys = pane.context().selectedKeys();
		Key node = node(keys, map);
		if (pane.session().isBlocked()) {
			pane.session().say(pane.session().blocked());
			return;
		}
		List<EdgeFace> edges = map.edgesOf(Set.of(node.id()));
		ListSelectionDialog dialog = ListSelectionDialog.of(edges).title("Split Node")
				.message("A second node that shows the same is added beside it. Edges that move to it:")
				.contentProvider(ArrayContentProvider.getInstance()).labelProvider(new LabelProvider() {
					@Override
					public String getText(Object edge) {
						return map.groups().get(Key.edge(((EdgeFace) edge).id())).words();
					}
				}).preselect(edges.stream().filter(edge -> keys.contains(Key.edge(edge.id()))).toArray()).create(shell);
		if (dialog.open() != Window.OK)
			return;
		Set<String> moved = new TreeSet<>();
		for (Object edge : dialog.getResult())
			moved.add(((EdgeFace) edge).id());
		Set<String> before = Set.copyOf(map.nodes().keySet());
		if (!pane.run("Split Node", pane.edits().split(node.id(), moved)))
			return;
		List<String> added = new ArrayList<>(pane.session().snapshot().nodes().keySet());
		added.removeAll(before);
		pane.select(added.stream().map(Key::node).toList());
	}
}
