/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.ui.MapPane;
import org.evade.figure.content.NodeFace;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;

/**
 * The elements of a map as a tree: compartments with what they hold, nodes with the edges that begin there. What is selected
 * here is selected on the map, and the other way round.
 */
final class ElementTree {
	private final MapPane pane;
	private final TreeViewer viewer;
	private boolean following;
	private MapSnapshot shown;

	ElementTree(Composite parent, MapPane pane) {
		this.pane = pane;
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Contents());
		viewer.setLabelProvider(new Words());
		viewer.setInput(pane);
		viewer.expandToLevel(2);
		viewer.addSelectionChangedListener(event -> selected());
		Runnable refresh = this::refresh;
		pane.session().addListener(refresh);
		pane.viewer().addSelectionChangedListener(event -> follow());
		Runnable relook = () -> quietly(() -> viewer.refresh(true));
		pane.context().addLookListener(relook);
		viewer.getControl().addListener(SWT.Dispose, event -> {
			pane.session().removeListener(refresh);
			pane.context().removeLookListener(relook);
		});
		shown = pane.session().snapshot();
		follow();
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Only what the tree says is looked at again: a move changes nothing here. */
	private void refresh() {
		if (viewer.getControl().isDisposed() || pane.isDisposed())
			return;
		MapSnapshot now = pane.session().snapshot();
		boolean same = shown.regions().equals(now.regions()) && shown.nodes().equals(now.nodes()) && shown.edges().equals(now.edges());
		shown = now;
		if (!same)
			quietly(viewer::refresh);
		follow();
	}

	private void selected() {
		if (following || pane.isDisposed())
			return;
		List<Key> keys = new ArrayList<>();
		for (Object element : viewer.getStructuredSelection().toList())
			if (element instanceof Key key && pane.session().snapshot().has(key))
				keys.add(key);
		following = true;
		try {
			pane.select(keys);
		} finally {
			following = false;
		}
	}

	private void follow() {
		if (!following && !viewer.getControl().isDisposed() && !pane.isDisposed())
			quietly(() -> viewer.setSelection(new StructuredSelection(pane.context().selectedKeys()), true));
	}

	private void quietly(Runnable action) {
		following = true;
		try {
			action.run();
		} finally {
			following = false;
		}
	}

	private final class Contents implements ITreeContentProvider {
		private MapSnapshot map() {
			return pane.session().snapshot();
		}

		@Override
		public Object[] getElements(Object input) {
			return inside(null);
		}

		private Object[] inside(String compartment) {
			return map().boxKeys().stream().filter(key -> Objects.equals(map().parent(key), compartment)).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			Key key = (Key) element;
			return switch (key.part()) {
			case COMPARTMENT -> map().regions().containsKey(key.id()) ? inside(key.id()) : new Object[0];
			case NODE -> map().edges().values().stream().filter(edge -> edge.source().equals(key.id()))
					.map(edge -> Key.edge(edge.id())).toArray();
			default -> new Object[0];
			};
		}

		@Override
		public Object getParent(Object element) {
			Key key = (Key) element;
			if (!map().has(key))
				return null;
			if (key.part() == Part.EDGE)
				return Key.node(map().edges().get(key.id()).source());
			String parent = map().parent(key);
			return parent == null ? null : Key.compartment(parent);
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	private final class Words extends LabelProvider {
		@Override
		public String getText(Object element) {
			Key key = (Key) element;
			MapSnapshot map = pane.session().snapshot();
			if (key.part() == Part.COMPARTMENT && map.regions().containsKey(key.id()))
				return String.join(" ", map.regions().get(key.id()).title());
			NodeFace node = key.part() == Part.NODE ? map.nodes().get(key.id()) : null;
			if (node != null)
				return (node.aspect().isEmpty() ? "" : node.aspect() + " ") + String.join(" ", node.lines());
			Group group = map.groups().get(key);
			return group == null ? key.id() : group.words();
		}

		@Override
		public Image getImage(Object element) {
			return pane.isDisposed() || !pane.session().snapshot().has((Key) element) ? null : pane.context().icon((Key) element);
		}
	}
}
