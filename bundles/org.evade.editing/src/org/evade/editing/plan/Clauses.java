/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.editing.operations.Refused;
import org.evade.editing.plan.ConcreteSyntax.Slot;
import org.evade.editing.plan.ConcreteSyntax.Unit;
import org.evade.editing.plan.WrittenObject.Item;
import org.evade.language.load.ModelFile;

/** Sets, adds and takes away values of an object, touching nothing else of its text. */
public final class Clauses {
	private final ChangeBuilder draft;
	private final ModelFile file;
	private final WrittenObject written;

	/**
	 * @param draft
	 *            receives the edits
	 * @param file
	 *            file of the object
	 * @param object
	 *            the object
	 */
	public Clauses(ChangeBuilder draft, ModelFile file, EObject object) {
		this.draft = draft;
		this.file = file;
		written = new WrittenObject(object);
	}

	/** The object as it is written. */
	public WrittenObject written() {
		return written;
	}

	/** Sets features that have one value each; new clauses are written together when they belong together. */
	public void set(Map<EStructuralFeature, String> values) throws Refused {
		Map<String, List<String>> missing = new HashMap<>();
		List<Slot> slots = new ArrayList<>();
		for (Map.Entry<EStructuralFeature, String> value : values.entrySet()) {
			List<Item> old = written.values(value.getKey());
			if (old.isEmpty()) {
				missing.put(value.getKey().getName(), List.of(value.getValue()));
				slots.add(first(value.getKey()));
			} else
				replace(old.get(0), value.getValue());
		}
		for (Slot slot : slots)
			if (missing.containsKey(slot.feature().getName()))
				write(slot, missing);
	}

	/** Replaces the item of a list. */
	public void replace(EStructuralFeature feature, int index, String value) throws Refused {
		replace(written.values(feature).get(index), value);
	}

	private void replace(Item item, String value) throws Refused {
		if (Values.kind(item.slot().assignment()) == Values.Kind.FLAG)
			return;
		String text = Values.write(written.object(), written.object().eClass(), item.slot().assignment(), value);
		new Removal(draft).replace(file, item.start(), item.end(), text);
	}

	private Slot first(EStructuralFeature feature) throws Refused {
		List<Slot> slots = written.form().slots(feature);
		if (slots.isEmpty())
			throw new Refused("The language has no place for " + feature.getName() + " here.");
		return slots.get(0);
	}

	/**
	 * Adds items to a list.
	 *
	 * @param index
	 *            where the first of them will stand, -1 for the end
	 */
	public void add(EStructuralFeature feature, int index, List<String> added) throws Refused {
		List<Item> old = written.values(feature);
		Map<String, List<String>> values = new HashMap<>(Map.of(feature.getName(), added));
		if (old.isEmpty()) {
			write(first(feature), values);
			return;
		}
		boolean last = index < 0 || index >= old.size();
		Item at = last ? old.getLast() : old.get(index);
		Unit unit = at.slot().unit();
		for (String value : added)
			if (at.slot().separator() != null || unit == null || at.slot().isRow() && !inBlock(at.slot()))
				item(at, last, value);
			else
				clause(at, last, new Emitter(written.object(), written.object().eClass(), Map.of(feature.getName(), List.of(value)))
						.write(unit.element()));
	}

	private void item(Item at, boolean last, String value) throws Refused {
		String text = Values.write(written.object(), written.object().eClass(), at.slot().assignment(), value),
				between = at.slot().separator();
		String spaced = between == null ? " " : between.equals(",") ? ", " : " " + between + " ";
		draft.insert(file, last ? at.end() : at.start(), last ? spaced + text : text + spaced);
	}

	private void clause(Item at, boolean last, String text) throws Refused {
		List<Item> there = written.occurrence(at.slot().unit(), at);
		int start = there.getFirst().start(), end = there.getLast().end();
		if (!inBlock(at.slot()))
			draft.insert(file, last ? end : start, last ? " " + text : text + " ");
		else if (last)
			new Insertion(draft).after(file, start, end, text);
		else
			new Insertion(draft).before(file, start, text);
	}

	private static boolean inBlock(Slot slot) {
		return slot.open() >= 0;
	}

	/** Writes a clause that is not there yet, in its place in the order of the grammar. */
	private void write(Slot slot, Map<String, List<String>> values) throws Refused {
		Unit unit = slot.unit();
		if (unit == null)
			throw new Refused("A value for " + slot.feature().getName() + " cannot be added here: write the text anew.");
		while (unit.parent() != null && !written.has(unit.parent()) && !isBlock(unit.parent()))
			unit = unit.parent();
		Emitter emitter = new Emitter(written.object(), written.object().eClass(), values);
		String text = emitter.write(unit.element());
		List<String> left = emitter.left();
		values.keySet().removeIf(name -> !left.contains(name));
		place(unit, text);
	}

	/** Whether the unit is the block of the object with its braces. */
	private boolean isBlock(Unit unit) {
		int brace = written.form().brace();
		return brace >= 0 && unit.holds(brace) && unit.open() < 0;
	}

	private void place(Unit unit, String text) throws Refused {
		Item brace = written.word("{"), close = written.word("}");
		boolean block = unit.open() >= 0 && (unit.parent() == null || isBlock(unit.parent()));
		if (block && brace == null) {
			SourceLines lines = new SourceLines(file);
			String newline = lines.newline(), base = lines.indent(written.start());
			draft.insert(file, written.end(),
					" {" + newline + base + SourceLines.STEP + text + newline + base + "}");
			return;
		}
		Item before = null;
		for (Item item : written.items())
			if (item.order() < unit.start() && (unit.parent() == null || isBlock(unit.parent()) || unit.parent().holds(item.order())))
				before = item;
		if (block && (before == null || before == brace)) {
			new Insertion(draft).first(file, brace.end(), close.start(), text);
			return;
		}
		if (before == null) {
			draft.insert(file, written.start(), text + " ");
			return;
		}
		int end = before.end();
		if (!block) {
			draft.insert(file, end, (text.startsWith(":") ? "" : " ") + text);
			return;
		}
		SourceLines lines = new SourceLines(file);
		int start = clauseStart(before);
		if (lines.sameLine(brace.start(), close.start()))
			draft.insert(file, end, " " + text);
		else if (lines.startsLine(start))
			new Insertion(draft).after(file, start, end, text);
		else
			draft.insert(file, lines.afterComments(end),
					lines.newline() + lines.indent(lines.startsLine(start) ? start : firstOnLine(lines, start, brace)) + text);
	}

	/** Start of a clause in the block that begins a line at or above a place, or of what is as far in. */
	private int firstOnLine(SourceLines lines, int place, Item brace) {
		int start = place;
		for (Item item : written.items())
			if (item.start() > brace.start() && lines.startsLine(item.start()) && item.start() <= place
					&& (item.slot() == null || item.slot().unit() != null && item.slot().unit().start() == item.order()))
				start = item.start();
		return start;
	}

	private int clauseStart(Item item) {
		Unit unit = unitOf(item);
		return unit == null ? item.start() : written.occurrence(unit, item).getFirst().start();
	}

	/** The clause of the block that a part belongs to. */
	private Unit unitOf(Item item) {
		Slot slot = item.slot();
		for (int i = written.items().indexOf(item); slot == null && i >= 0; i--)
			slot = written.items().get(i).slot();
		Unit unit = slot == null ? null : slot.unit();
		while (unit != null && unit.parent() != null && !isBlock(unit.parent()))
			unit = unit.parent();
		return unit != null && unit.holds(item.order()) ? unit : null;
	}

	/**
	 * Takes values away; the clause with them when no value is left.
	 *
	 * @param indices
	 *            which values; all of them must exist
	 * @return whether it was possible; when not, the object cannot be without a value and nothing was changed
	 */
	public boolean remove(EStructuralFeature feature, Set<Integer> indices) throws Refused {
		List<Item> items = written.values(feature);
		Removal removal = new Removal(draft);
		boolean all = indices.size() >= items.size();
		Slot slot = items.get(0).slot();
		if (slot.separator() == null && slot.unit() != null) {
			for (int index : indices) {
				List<Item> gone = written.occurrence(items.get(index).slot().unit(), items.get(index));
				if (Values.kind(slot.assignment()) == Values.Kind.PART)
					removal.element(file, gone.getFirst().start(), gone.getLast().end());
				else
					removal.clause(file, gone.getFirst().start(), gone.getLast().end());
			}
			return true;
		}
		if (all && slot.unit() == null)
			return false;
		if (all) {
			List<Item> gone = written.occurrence(slot.unit(), items.get(0));
			int end = Math.max(gone.getLast().end(), items.getLast().end());
			removal.clause(file, gone.getFirst().start(), end);
			return true;
		}
		int kept = 0;
		while (indices.contains(kept))
			kept++;
		if (kept > 0) // the first of them: what comes after moves up
			removeFirst(items.get(0), items.get(kept), slot);
		for (int index : indices)
			if (index > kept) {
				Item item = items.get(index);
				removal.clause(file, slot.separator() == null ? item.start() : between(item).start(), item.end());
			}
		return true;
	}

	private void removeFirst(Item first, Item next, Slot slot) throws Refused {
		Removal removal = new Removal(draft);
		int end = slot.separator() == null ? next.start() : between(next).end();
		if (Removal.comments(file, first.start(), next.start()).isEmpty())
			draft.delete(file, first.start(), next.start());
		else
			removal.clause(file, first.start(), end);
	}

	private Item between(Item item) {
		return written.items().get(written.items().indexOf(item) - 1);
	}
}
