/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.outline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.evade.ui.icons.Icons;

/**
 * A tree of outline entries. Files have thousands of them, and change with each key: an item is made when it comes into view,
 * and only what changed is touched.
 */
final class OutlineTree {
	/** More changes among the entries of one parent than this, and all of them are made anew. */
	private static final int PATCHED = 100;

	private final Tree tree;
	private final Set<String> open = new HashSet<>();
	private List<OutlineNode> nodes = List.of();
	private boolean allOpen;

	/**
	 * @param parent
	 *            composite that it is put into
	 * @param style
	 *            {@link SWT#SINGLE} or {@link SWT#MULTI}
	 */
	OutlineTree(Composite parent, int style) {
		tree = new Tree(parent, style | SWT.VIRTUAL | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item));
		tree.addListener(SWT.Expand, event -> opened((TreeItem) event.item, true));
		tree.addListener(SWT.Collapse, event -> opened((TreeItem) event.item, false));
		OutlinePainter.attach(this);
	}

	/** The widget. */
	Tree control() {
		return tree;
	}

	/**
	 * Shows entries. What is open, in view and selected stays so where it is still there.
	 *
	 * @param shown
	 *            entries of the top level
	 * @param everything
	 *            whether all levels are open, as for what a search found
	 */
	void show(List<OutlineNode> shown, boolean everything) {
		List<OutlineNode> before = nodes, chosen = selected();
		boolean other = everything != allOpen;
		nodes = shown;
		allOpen = everything;
		tree.setRedraw(false);
		try {
			if (other)
				rebuild(null, shown);
			else
				patch(null, before, shown);
			if (tree.getSelectionCount() == 0)
				chosen.stream().map(this::item).filter(Objects::nonNull).forEach(tree::select);
		} finally {
			tree.setRedraw(true);
		}
	}

	/** Opens the entries of the top level. */
	void openTop() {
		for (OutlineNode node : nodes)
			open.add(node.path());
		reopen(null, nodes, 0, nodes.size());
	}

	/** Closes all entries. */
	void collapse() {
		open.clear();
		for (int i = 0; i < nodes.size(); i++)
			if (tree.getItem(i).getExpanded())
				tree.getItem(i).setExpanded(false);
	}

	/** The entries selected. */
	List<OutlineNode> selected() {
		return Arrays.stream(tree.getSelection()).map(this::node).filter(Objects::nonNull).toList();
	}

	/** Selects an entry and brings it into view; one that is not shown is not selected. */
	void select(OutlineNode wanted) {
		TreeItem item = item(wanted);
		if (item != null)
			tree.setSelection(item);
	}

	/** The item of an entry, with the entries that it lies in open; null when it is not shown. */
	private TreeItem item(OutlineNode wanted) {
		TreeItem parent = wanted.parent() == null ? null : item(wanted.parent());
		if (wanted.parent() != null && parent == null)
			return null;
		int index = siblings(parent).indexOf(wanted);
		if (index < 0)
			return null;
		if (parent != null && !parent.getExpanded()) {
			open.add(wanted.parent().path());
			parent.setExpanded(true);
		}
		return filled(parent, index);
	}

	/** The entry of an item, or null while the tree changes. */
	OutlineNode node(TreeItem item) {
		TreeItem parent = item.getParentItem();
		List<OutlineNode> siblings = siblings(parent);
		int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
		return index < 0 || index >= siblings.size() ? null : siblings.get(index);
	}

	private List<OutlineNode> siblings(TreeItem parent) {
		OutlineNode node = parent == null ? null : node(parent);
		return parent == null ? nodes : node == null ? List.of() : node.children();
	}

	private void opened(TreeItem item, boolean now) {
		OutlineNode node = node(item);
		if (node != null && now)
			open.add(node.path());
		else if (node != null)
			open.remove(node.path());
	}

	private void fill(TreeItem item) {
		OutlineNode node = node(item);
		if (node == null)
			return;
		item.setData(Boolean.TRUE);
		item.setText(node.text());
		item.setImage(Icons.of(node.item().kind()));
		item.setItemCount(node.children().size());
	}

	private TreeItem filled(TreeItem parent, int index) {
		TreeItem item = parent == null ? tree.getItem(index) : parent.getItem(index);
		if (item.getData() == null)
			fill(item);
		return item;
	}

	private void patch(TreeItem parent, List<OutlineNode> before, List<OutlineNode> now) {
		int shorter = Math.min(before.size(), now.size()), head = 0, tail = 0;
		while (head < shorter && before.get(head).equals(now.get(head)))
			head++;
		while (tail < shorter - head && before.get(before.size() - 1 - tail).equals(now.get(now.size() - 1 - tail)))
			tail++;
		int gone = before.size() - head - tail, come = now.size() - head - tail;
		if (gone + come > PATCHED || before.isEmpty() || now.isEmpty()) {
			rebuild(parent, now);
			return;
		}
		for (int i = 0; i < gone; i++)
			(parent == null ? tree.getItem(head) : parent.getItem(head)).dispose();
		for (int i = 0; i < come; i++)
			fill(parent == null ? new TreeItem(tree, SWT.NONE, head + i) : new TreeItem(parent, SWT.NONE, head + i));
		reopen(parent, now, head, head + come);
		for (int i = 0; i < head; i++)
			patch(parent, i, before.get(i), now.get(i));
		for (int i = 1; i <= tail; i++)
			patch(parent, now.size() - i, before.get(before.size() - i), now.get(now.size() - i));
	}

	/** The same entry, which may read otherwise and have other entries below. */
	private void patch(TreeItem parent, int index, OutlineNode before, OutlineNode now) {
		if (before.looksLike(now))
			return;
		TreeItem item = parent == null ? tree.getItem(index) : parent.getItem(index);
		if (item.getData() == null)
			return; // was never in view
		item.setText(now.text());
		item.setImage(Icons.of(now.item().kind()));
		patch(item, before.children(), now.children());
		if (isOpen(now)) // an item closes by itself when it has none below it for a moment
			item.setExpanded(true);
	}

	private boolean isOpen(OutlineNode node) {
		return !node.children().isEmpty() && (allOpen || open.contains(node.path()));
	}

	private void rebuild(TreeItem parent, List<OutlineNode> now) {
		if (parent == null) {
			int top = tree.getTopItem() == null ? 0 : tree.indexOf(tree.getTopItem());
			tree.removeAll();
			tree.setItemCount(now.size());
			if (top > 0 && top < now.size())
				tree.setTopItem(tree.getItem(top));
		} else {
			parent.removeAll();
			parent.setItemCount(now.size());
		}
		reopen(parent, now, 0, now.size());
	}

	private void reopen(TreeItem parent, List<OutlineNode> siblings, int from, int to) {
		for (int i = from; i < to; i++) {
			OutlineNode node = siblings.get(i);
			if (!isOpen(node))
				continue;
			TreeItem item = filled(parent, i);
			item.setExpanded(true);
			reopen(item, node.children(), 0, node.children().size());
		}
	}
}
