/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.evade.language.ide.structure.OutlineItem;

/**
 * An entry of the outline in its tree. Two entries are equal when they stand for the same thing, so that a tree keeps
 * what is
 * expanded while the text changes.
 */
final class OutlineNode {
	private final OutlineNode parent;
	private final OutlineItem item;
	private final String path;
	private final List<OutlineNode> children = new ArrayList<>();

	private OutlineNode(OutlineNode parent, OutlineItem item, int twin) {
		this.parent = parent;
		this.item = item;
		String id = item.element() != null ? item.element() : item.kind() + ' ' + item.label();
		path = (parent == null ? "" : parent.path + '/') + id + (twin == 0 ? "" : "#" + twin);
		children.addAll(of(this, item.children()));
	}

	/** Entries of the top level. */
	static List<OutlineNode> roots(List<OutlineItem> items) {
		return of(null, items);
	}

	private static List<OutlineNode> of(OutlineNode parent, List<OutlineItem> items) {
		List<OutlineNode> nodes = new ArrayList<>();
		Map<String, Integer> twins = new HashMap<>();
		for (OutlineItem item : items) {
			String id = item.element() + '/' + item.kind() + '/' + item.label();
			nodes.add(new OutlineNode(parent, item, twins.merge(id, 1, Integer::sum) - 1));
		}
		return nodes;
	}

	private OutlineNode(OutlineNode whole, List<OutlineNode> children) {
		parent = whole.parent;
		item = whole.item;
		path = whole.path;
		this.children.addAll(children);
	}

	/** What a filter leaves of entries, in the order of the text or by name. */
	static List<OutlineNode> shown(List<OutlineNode> nodes, WordFilter filter, boolean byName) {
		if (filter.isEmpty() && !byName)
			return nodes;
		Stream<OutlineNode> kept = nodes.stream().filter(filter::keeps)
				.map(node -> new OutlineNode(node, shown(node.children, filter, byName)));
		return (byName ? kept.sorted(Comparator.comparing(OutlineNode::text, String.CASE_INSENSITIVE_ORDER)) : kept).toList();
	}

	/** Tells it from all others of the file. */
	String path() {
		return path;
	}

	/** What is shown. */
	String text() {
		return item.detail().isEmpty() ? item.label() : item.label() + "  " + item.detail();
	}

	/** Whether an entry that equals this one is shown in the same way, with all below. */
	boolean looksLike(OutlineNode other) {
		if (!equals(other) || !item.label().equals(other.item.label()) || !item.detail().equals(other.item.detail())
				|| !item.kind().equals(other.item.kind()) || children.size() != other.children.size())
			return false;
		for (int i = 0; i < children.size(); i++)
			if (!children.get(i).looksLike(other.children.get(i)))
				return false;
		return true;
	}

	OutlineNode parent() {
		return parent;
	}

	OutlineItem item() {
		return item;
	}

	List<OutlineNode> children() {
		return children;
	}

	/** The innermost entry that holds an offset, or ends there; null when there is none. */
	static OutlineNode at(List<OutlineNode> nodes, int offset) {
		OutlineNode found = null;
		for (OutlineNode node : nodes)
			if (node.item.range().touches(offset)) {
				found = node;
				if (offset < node.item.range().end())
					break;
			}
		OutlineNode inner = found == null ? null : at(found.children, offset);
		return inner == null ? found : inner;
	}

	/** The entry of an element, or null. */
	static OutlineNode of(List<OutlineNode> nodes, String element) {
		for (OutlineNode node : nodes) {
			if (element.equals(node.item.element()))
				return node;
			OutlineNode inner = of(node.children, element);
			if (inner != null)
				return inner;
		}
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OutlineNode node && node.path.equals(path);
	}

	@Override
	public int hashCode() {
		return path.hashCode();
	}

	@Override
	public String toString() {
		return item.label();
	}
}
