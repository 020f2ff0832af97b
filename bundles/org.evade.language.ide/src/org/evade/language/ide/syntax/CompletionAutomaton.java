/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.evade.language.EvadeStandaloneSetup;
import org.evade.language.services.EvadeGrammarAccess;

/**
 * The grammar as a network of states, one part for each rule that makes objects; fragments, data types and enumerations are
 * written into the rules that use them. Walked token by token it says what may come next, also where no parser gets to.
 */
public final class CompletionAutomaton {
	/** A place between two tokens of a rule. */
	static final class State {
		final List<Step> steps = new ArrayList<>();
		final String rule;
		/** Whether the rule may be over here. */
		boolean last;

		State(String rule) {
			this.rule = rule;
		}
	}

	/** A way from a state: over a token, into a rule, or over nothing. */
	sealed interface Step {
		State to();
	}

	record Free(State to) implements Step {
	}

	/** Over a rule; {@code feature} is what its object is assigned to. */
	record Call(String rule, String feature, State to) implements Step {
	}

	/** Over a token. */
	record Over(Word word, State to) implements Step {
	}

	/** Where an element stands: in an assignment, in a reference, in a data type or an enumeration. */
	private record Context(String rule, String feature, EClass reference, String inner) {
		Context of(String assigned) {
			return new Context(rule, assigned, reference, inner);
		}

		Context to(EClass type) {
			return new Context(rule, feature, type, inner);
		}

		Context in(String name) {
			return new Context(rule, feature, reference, inner == null ? name : inner);
		}
	}

	private static CompletionAutomaton instance;

	private final Map<String, State> starts = new HashMap<>();
	private final Map<String, Integer> terminals = new HashMap<>();

	private CompletionAutomaton(Grammar grammar) {
		org.evade.language.lexer.TokenTypes
				.read(org.evade.language.parser.antlr.internal.InternalEvadeLexer.class, "InternalEvade.tokens")
				.forEach((name, type) -> {
					if (name.startsWith("RULE_"))
						terminals.put(name.substring(5), type);
				});
		for (AbstractRule rule : grammar.getRules())
			if (rule instanceof ParserRule parser && makesObjects(parser))
				starts.put(rule.getName(), new State(rule.getName()));
		for (AbstractRule rule : grammar.getRules())
			if (starts.containsKey(rule.getName())) {
				State last = new State(rule.getName());
				last.last = true;
				element(rule.getAlternatives(), starts.get(rule.getName()), last, new Context(rule.getName(), null, null, null));
			}
	}

	/** The network of the language; made once. */
	static synchronized CompletionAutomaton instance() {
		if (instance == null)
			instance = new CompletionAutomaton(EvadeStandaloneSetup.injector().getInstance(EvadeGrammarAccess.class).getGrammar());
		return instance;
	}

	/** Where a rule begins. */
	State start(String rule) {
		return starts.get(rule);
	}

	private static boolean makesObjects(ParserRule rule) {
		return !rule.isFragment() && !GrammarUtil.isDatatypeRule(rule);
	}

	private void element(AbstractElement element, State from, State to, Context context) {
		String cardinality = element.getCardinality();
		if (cardinality == null) {
			once(element, from, to, context);
			return;
		}
		State in = new State(context.rule), out = new State(context.rule);
		from.steps.add(new Free(in));
		once(element, in, out, context);
		out.steps.add(new Free(to));
		if (!cardinality.equals("?"))
			out.steps.add(new Free(in));
		if (!cardinality.equals("+"))
			from.steps.add(new Free(to));
	}

	private void once(AbstractElement element, State from, State to, Context context) {
		switch (element) {
		case Group group -> chain(group.getElements(), from, to, context);
		case Alternatives several -> several.getElements().forEach(one -> element(one, from, to, context));
		case Assignment assignment -> element(assignment.getTerminal(), from, to, context.of(assignment.getFeature()));
		case CrossReference reference -> element(reference.getTerminal(), from, to,
				context.to((EClass) reference.getType().getClassifier()));
		case EnumLiteralDeclaration literal -> element(literal.getLiteral(), from, to, context);
		case Keyword keyword -> from.steps.add(new Over(word(keyword.getValue(), TokenVocabulary.type(keyword.getValue()), context),
				to));
		case RuleCall call -> call(call.getRule(), from, to, context);
		default -> from.steps.add(new Free(to));
		}
	}

	private void chain(List<AbstractElement> elements, State from, State to, Context context) {
		State at = from;
		for (int i = 0; i < elements.size(); i++) {
			State next = i == elements.size() - 1 ? to : new State(context.rule);
			element(elements.get(i), at, next, context);
			at = next;
		}
	}

	private void call(AbstractRule rule, State from, State to, Context context) {
		if (rule instanceof TerminalRule)
			from.steps.add(new Over(word(null, terminals.get(rule.getName()), context), to));
		else if (starts.containsKey(rule.getName()))
			from.steps.add(new Call(rule.getName(), context.feature, to));
		else
			element(rule.getAlternatives(), from, to,
					rule instanceof EnumRule || GrammarUtil.isDatatypeRule(rule) ? context.in(rule.getName()) : context);
	}

	private static Word word(String keyword, int type, Context context) {
		return new Word(type, keyword, context.rule, context.feature, context.reference, context.inner);
	}
}
