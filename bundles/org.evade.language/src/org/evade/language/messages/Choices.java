/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.messages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.evade.language.services.EvadeGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The words that may stand behind a word, where the language has a closed list of them; from the grammar. */
@Singleton
public class Choices {
	private static final String ASPECTS = "Aspect";

	/** A closed list behind a word, and the kind of object in which it stands. */
	private record Choice(String kind, List<String> words) {
	}

	private final Map<String, List<Choice>> behind = new HashMap<>();
	private final List<String> aspects = new ArrayList<>();

	/** @param grammar the grammar of the language */
	@Inject
	public Choices(EvadeGrammarAccess grammar) {
		Grammar all = grammar.getGrammar();
		for (ParserRule rule : EcoreUtil2.getAllContentsOfType(all, ParserRule.class))
			for (Group group : EcoreUtil2.getAllContentsOfType(rule, Group.class))
				read(rule, group.getElements());
		for (EnumRule rule : EcoreUtil2.getAllContentsOfType(all, EnumRule.class))
			if (rule.getName().equals(ASPECTS))
				aspects.addAll(words(rule));
	}

	private void read(ParserRule rule, List<AbstractElement> elements) {
		for (int i = 0; i + 1 < elements.size(); i++)
			if (elements.get(i) instanceof Keyword keyword && elements.get(i + 1) instanceof Assignment assignment
					&& assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule words)
				behind.computeIfAbsent(keyword.getValue(), key -> new ArrayList<>())
						.add(new Choice(rule.getType().getClassifier().getName(), words(words)));
	}

	private static List<String> words(EnumRule rule) {
		List<String> words = new ArrayList<>();
		for (EnumLiteralDeclaration literal : EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class))
			words.add(literal.getLiteral() == null ? literal.getEnumLiteral().getLiteral() : literal.getLiteral().getValue());
		return words;
	}

	/**
	 * What may stand behind a word.
	 *
	 * @param context
	 *            object that is being read, or null
	 * @return empty when there is no closed list
	 */
	List<String> behind(String word, EObject context) {
		List<Choice> choices = behind.getOrDefault(word, List.of());
		for (Choice choice : choices)
			if (context != null && choice.kind.equals(context.eClass().getName()))
				return choice.words;
		return choices.size() == 1 ? choices.get(0).words : List.of();
	}

	/** The aspects of a participant, as written. */
	List<String> aspects() {
		return aspects;
	}
}
