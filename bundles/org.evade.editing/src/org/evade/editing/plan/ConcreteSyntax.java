/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.evade.language.EvadeStandaloneSetup;

/**
 * How objects of a class are written, as the grammar says: the order of the parts, which parts may be left out, and what
 * stands between the items of a list. Parts are numbered in the order of the grammar.
 */
public final class ConcreteSyntax {
	/**
	 * A part of the text that can be left out as a whole, such as a clause with its keyword.
	 *
	 * @param element
	 *            the part in the grammar
	 * @param parent
	 *            part around it that can be left out as well, or null
	 * @param open
	 *            number of the brace around it, or -1
	 * @param repeats
	 *            whether it can stand several times
	 * @param start
	 *            number of its first part
	 * @param size
	 *            how many numbers it takes
	 */
	public record Unit(AbstractElement element, Unit parent, int open, boolean repeats, int start, int[] size) {
		/** Whether a part belongs to it. */
		public boolean holds(int order) {
			return order >= start && order < start + size[0];
		}
	}

	/** Where a feature is written. */
	public static final class Slot {
		private final EStructuralFeature feature;
		private final Assignment assignment;
		private final Unit unit;
		private final int order;
		private final int open;
		private String separator;

		Slot(EStructuralFeature feature, Assignment assignment, Unit unit, int order, int open) {
			this.feature = feature;
			this.assignment = assignment;
			this.unit = unit;
			this.order = order;
			this.open = open;
		}

		/** The feature. */
		public EStructuralFeature feature() {
			return feature;
		}

		/** Its first assignment in the grammar. */
		public Assignment assignment() {
			return assignment;
		}

		/** What is left out when the feature has no value; null when there must be one. */
		public Unit unit() {
			return unit;
		}

		/** Number of the part. */
		public int order() {
			return order;
		}

		/** Number of the brace around it, or -1. */
		public int open() {
			return open;
		}

		/** What stands between the items of a list, or null when nothing does. */
		public String separator() {
			return separator;
		}

		/** Whether items follow each other without anything between them. */
		public boolean isRow() {
			return GrammarUtil.isMultipleCardinality(assignment);
		}
	}

	private static final Map<EClass, ConcreteSyntax> FORMS = new ConcurrentHashMap<>();

	private final ParserRule rule;
	private final Map<EObject, Integer> orders = new IdentityHashMap<>();
	private final Map<Assignment, Slot> slots = new IdentityHashMap<>();
	private final Map<EStructuralFeature, List<Slot>> byFeature = new LinkedHashMap<>();
	private final Map<Integer, Keyword> keywords = new HashMap<>();
	private int counter;
	private int open = -1;

	private ConcreteSyntax(EClass type) {
		Grammar grammar = EvadeStandaloneSetup.injector().getInstance(IGrammarAccess.class).getGrammar();
		rule = (ParserRule) GrammarUtil.findRuleForName(grammar, type.getName());
		walk(rule.getAlternatives(), null, type);
	}

	/** The form of a class; every class that can be written has one. */
	public static ConcreteSyntax of(EClass type) {
		return FORMS.computeIfAbsent(type, ConcreteSyntax::new);
	}

	/** The rule. */
	public ParserRule rule() {
		return rule;
	}

	private void walk(AbstractElement element, Unit around, EClass type) {
		Unit unit = around;
		boolean choice = element instanceof Alternatives;
		if (GrammarUtil.isOptionalCardinality(element) && !choice)
			unit = unit(element, around, GrammarUtil.isMultipleCardinality(element));
		if (element instanceof Keyword keyword)
			keyword(keyword);
		else if (element instanceof Assignment assignment)
			assignment(assignment, unit, type);
		else if (element instanceof Group group)
			for (AbstractElement child : group.getElements())
				walk(child, unit, type);
		else if (element instanceof Alternatives alternatives)
			for (AbstractElement branch : alternatives.getElements()) {
				Unit own = GrammarUtil.isOptionalCardinality(element)
						? unit(branch, around, GrammarUtil.isMultipleCardinality(element))
						: unit;
				walk(branch, own, type);
				if (own != unit)
					own.size[0] = counter - own.start;
			}
		else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule fragment && fragment.isFragment())
			walk(fragment.getAlternatives(), unit, type);
		if (unit != around)
			unit.size[0] = counter - unit.start;
	}

	private Unit unit(AbstractElement element, Unit around, boolean repeats) {
		return new Unit(element, around, open, repeats, counter, new int[1]);
	}

	private void keyword(Keyword keyword) {
		orders.put(keyword, counter);
		keywords.put(counter, keyword);
		if (keyword.getValue().equals("{"))
			open = counter;
		else if (keyword.getValue().equals("}"))
			open = -1;
		counter++;
	}

	private void assignment(Assignment assignment, Unit unit, EClass type) {
		EStructuralFeature feature = type.getEStructuralFeature(assignment.getFeature());
		List<Slot> known = byFeature.computeIfAbsent(feature, f -> new ArrayList<>(1));
		orders.put(assignment, counter);
		if (!known.isEmpty() && unit != null && unit.repeats && unit.element instanceof Group group
				&& group.getElements().get(0) instanceof Keyword between && known.getLast().unit == unit.parent) {
			known.getLast().separator = between.getValue();
			slots.put(assignment, known.getLast());
		} else {
			Slot slot = new Slot(feature, assignment, unit, counter, open);
			known.add(slot);
			slots.put(assignment, slot);
		}
		counter++;
	}

	/** The places where a feature may be written; several when the grammar gives a choice; empty when it cannot be. */
	public List<Slot> slots(EStructuralFeature feature) {
		return byFeature.getOrDefault(feature, List.of());
	}

	/** Every feature that can be written, in the order of the grammar. */
	public Iterable<EStructuralFeature> features() {
		return byFeature.keySet();
	}

	/** The assignment that a node stands for, or null. */
	Assignment assignment(INode node) {
		return node.getGrammarElement() instanceof AbstractElement element ? GrammarUtil.containingAssignment(element) : null;
	}

	/** Number of the part that a node stands for, or -1 when it is none of this form. */
	int order(INode node) {
		Assignment assignment = assignment(node);
		EObject part = assignment == null ? node.getGrammarElement() : assignment;
		return orders.getOrDefault(part, -1);
	}

	/** The slot that a node fills, or null. */
	Slot slot(INode node) {
		return slots.get(assignment(node));
	}

	/** Number of the brace that opens the block, or -1. */
	int brace() {
		return keywords.entrySet().stream().filter(entry -> entry.getValue().getValue().equals("{")).mapToInt(Map.Entry::getKey)
				.findFirst().orElse(-1);
	}
}
