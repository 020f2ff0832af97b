/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** An object as it stands in a file: its parts in the order of the text. */
public final class WrittenObject {
	/**
	 * A part of the object's own text: a word of the language or a value.
	 *
	 * @param node
	 *            the node
	 * @param order
	 *            number of the part in the form
	 * @param slot
	 *            what it is a value of, or null for a word of the language
	 */
	public record Item(INode node, int order, ConcreteSyntax.Slot slot) {
		/** Start without comments before it. */
		public int start() {
			return node.getOffset();
		}

		/** End. */
		public int end() {
			return node.getEndOffset();
		}
	}

	private final EObject object;
	private final ConcreteSyntax form;
	private final ICompositeNode node;
	private final List<Item> items = new ArrayList<>();

	/** Looks at an object that was parsed. */
	public WrittenObject(EObject object) {
		this.object = object;
		form = ConcreteSyntax.of(object.eClass());
		node = NodeModelUtils.findActualNodeFor(object);
		collect(node);
	}

	private void collect(INode parent) {
		for (INode child : ((ICompositeNode) parent).getChildren()) {
			if (child instanceof ILeafNode leaf && leaf.isHidden())
				continue;
			int order = form.order(child);
			if (order >= 0)
				items.add(new Item(child, order, form.slot(child)));
			else if (child instanceof ICompositeNode)
				collect(child);
		}
	}

	/** The object. */
	public EObject object() {
		return object;
	}

	/** Its form. */
	public ConcreteSyntax form() {
		return form;
	}

	/** Its parts. */
	public List<Item> items() {
		return items;
	}

	/** Start without comments before it. */
	public int start() {
		return node.getOffset();
	}

	/** End. */
	public int end() {
		return node.getEndOffset();
	}

	/** Text from start to end. */
	public String text() {
		return node.getRootNode().getText().substring(start(), end());
	}

	/** The values of a feature in the order of the text. */
	public List<Item> values(EStructuralFeature feature) {
		return items.stream().filter(item -> item.slot() != null && item.slot().feature() == feature).toList();
	}

	/** The word of the language with a text, such as a brace; null when it is not there. */
	public Item word(String text) {
		return items.stream().filter(item -> item.slot() == null && item.node().getText().equals(text)).findFirst().orElse(null);
	}

	/** The parts of the one occurrence of a unit that a part belongs to. */
	public List<Item> occurrence(ConcreteSyntax.Unit unit, Item part) {
		int from = items.indexOf(part), to = from;
		while (from > 0 && items.get(from).order() != unit.start() && unit.holds(items.get(from - 1).order()))
			from--;
		while (to + 1 < items.size() && unit.holds(items.get(to + 1).order()) && items.get(to + 1).order() != unit.start())
			to++;
		return items.subList(from, to + 1);
	}

	/** Whether any part of a unit is written. */
	public boolean has(ConcreteSyntax.Unit unit) {
		return items.stream().anyMatch(item -> unit.holds(item.order()));
	}
}
