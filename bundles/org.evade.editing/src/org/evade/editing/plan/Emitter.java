/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.evade.editing.operations.Refused;

/** Writes a part of the grammar with the values of some features. */
final class Emitter {
	private final EObject context;
	private final Map<String, Deque<String>> values = new HashMap<>();

	Emitter(EObject context, Map<String, List<String>> values) {
		this.context = context;
		values.forEach((feature, list) -> this.values.put(feature, new ArrayDeque<>(list)));
	}

	/**
	 * The text of a part, its own cardinality not looked at.
	 *
	 * @throws Refused
	 *             when a value cannot stand where it is, or one is missing
	 */
	String write(AbstractElement element) throws Refused {
		List<String> words = new ArrayList<>();
		once(element, words);
		return joined(words);
	}

	/** The features whose values were not written. */
	List<String> left() {
		return values.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).map(Map.Entry::getKey).sorted().toList();
	}

	private void element(AbstractElement element, List<String> words) throws Refused {
		if (!GrammarUtil.isOptionalCardinality(element)) {
			once(element, words);
			while (GrammarUtil.isMultipleCardinality(element) && wanted(element))
				once(element, words);
			return;
		}
		if (GrammarUtil.isMultipleCardinality(element))
			while (wanted(element))
				once(element, words);
		else if (wanted(element))
			once(element, words);
	}

	private void once(AbstractElement element, List<String> words) throws Refused {
		if (element instanceof Keyword keyword)
			words.add(keyword.getValue());
		else if (element instanceof Assignment assignment)
			words.add(value(assignment));
		else if (element instanceof Group group)
			for (AbstractElement child : group.getElements())
				element(child, words);
		else if (element instanceof Alternatives alternatives)
			element(branch(alternatives), words);
		else if (element instanceof RuleCall call)
			element(((ParserRule) call.getRule()).getAlternatives(), words);
	}

	private AbstractElement branch(Alternatives alternatives) {
		for (AbstractElement branch : alternatives.getElements())
			if (wanted(branch))
				return branch;
		return alternatives.getElements().get(0);
	}

	/** Whether a value is left that stands in the element. */
	private boolean wanted(AbstractElement element) {
		if (element instanceof Assignment assignment)
			return !values.getOrDefault(assignment.getFeature(), new ArrayDeque<>()).isEmpty();
		if (element instanceof RuleCall call)
			return call.getRule() instanceof ParserRule rule && rule.isFragment() && wanted(rule.getAlternatives());
		return element.eContents().stream().anyMatch(child -> child instanceof AbstractElement part && wanted(part));
	}

	private String value(Assignment assignment) throws Refused {
		Deque<String> left = values.get(assignment.getFeature());
		if (left == null || left.isEmpty())
			throw new Refused("A value for " + assignment.getFeature() + " is missing: give it together with the others.");
		return Values.write(context, assignment, left.removeFirst());
	}

	/** Blanks as the formatter sets them. */
	private static String joined(List<String> words) {
		StringBuilder text = new StringBuilder();
		for (String word : words) {
			boolean close = word.equals(",") || word.equals(";") || word.equals(")") || word.equals(":") || word.equals("-");
			boolean open = !text.isEmpty() && (text.charAt(text.length() - 1) == '(' || text.charAt(text.length() - 1) == '-');
			text.append(text.isEmpty() || close || open ? "" : " ").append(word);
		}
		return text.toString();
	}
}
