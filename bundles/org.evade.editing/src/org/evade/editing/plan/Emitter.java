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

import org.eclipse.emf.ecore.EClass;
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
public final class Emitter {
	private static final String BREAK = "\n";

	private final EObject context;
	private final EClass type;
	private final Map<String, Deque<String>> values = new HashMap<>();

	/**
	 * @param context
	 *            object whose place decides what names mean
	 * @param type
	 *            class of the object that is written
	 * @param values
	 *            values by feature
	 */
	public Emitter(EObject context, EClass type, Map<String, List<String>> values) {
		this.context = context;
		this.type = type;
		values.forEach((feature, list) -> this.values.put(feature, new ArrayDeque<>(list)));
	}

	/**
	 * The text of a part, its own cardinality not looked at.
	 *
	 * @throws Refused
	 *             when a value cannot stand where it is, or one is missing
	 */
	public String write(AbstractElement element) throws Refused {
		List<String> words = new ArrayList<>();
		once(element, words, false);
		return joined(words);
	}

	/** The features whose values were not written. */
	public List<String> left() {
		return values.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).map(Map.Entry::getKey).sorted().toList();
	}

	private void element(AbstractElement element, List<String> words, boolean block) throws Refused {
		boolean many = GrammarUtil.isMultipleCardinality(element);
		if (!GrammarUtil.isOptionalCardinality(element))
			line(element, words, block);
		else if (!many && wanted(element))
			line(element, words, block);
		while (many && wanted(element))
			line(element, words, block);
	}

	/** In a block every clause is a line. */
	private void line(AbstractElement element, List<String> words, boolean block) throws Refused {
		if (block && !(element instanceof RuleCall))
			words.add(BREAK);
		once(element, words, block && element instanceof RuleCall);
	}

	private void once(AbstractElement element, List<String> words, boolean block) throws Refused {
		if (element instanceof Keyword keyword)
			words.add(keyword.getValue());
		else if (element instanceof Assignment assignment)
			words.add(value(assignment));
		else if (element instanceof Group group)
			group(group, words);
		else if (element instanceof Alternatives alternatives)
			element(branch(alternatives), words, false);
		else if (element instanceof RuleCall call)
			element(call.getRule().getAlternatives(), words, block);
	}

	private void group(Group group, List<String> words) throws Refused {
		boolean block = false;
		for (AbstractElement child : group.getElements()) {
			boolean close = child instanceof Keyword keyword && keyword.getValue().equals("}");
			if (close)
				words.add(BREAK);
			element(child, words, block && !close);
			block = !close && (block || child instanceof Keyword keyword && keyword.getValue().equals("{"));
		}
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
		return Values.write(context, type, assignment, left.removeFirst());
	}

	/** Blanks and lines as the formatter sets them. */
	private static String joined(List<String> words) {
		StringBuilder text = new StringBuilder();
		int depth = 0;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (word.equals(BREAK)) {
				boolean close = i + 1 < words.size() && words.get(i + 1).equals("}");
				text.append('\n').append(SourceLines.STEP.repeat(close ? depth - 1 : depth));
				continue;
			}
			depth += word.equals("{") ? 1 : word.equals("}") ? -1 : 0;
			boolean close = word.equals(",") || word.equals(";") || word.equals(")") || word.equals(":") || word.equals("-");
			boolean open = text.isEmpty() || "(-".indexOf(text.charAt(text.length() - 1)) >= 0 || words.get(i - 1).equals(BREAK);
			text.append(close || open ? "" : " ").append(word);
		}
		return text.toString();
	}
}
