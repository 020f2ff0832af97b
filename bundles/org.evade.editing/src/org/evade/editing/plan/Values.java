/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.evade.editing.operations.Refused;
import org.evade.language.EvadeStandaloneSetup;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.conversion.Quoting;
import org.evade.language.lexer.Tokens;
import org.evade.language.lexer.Tokens.Token;

/** A value as the curator gives it, turned into the text of the language. */
public final class Values {
	private static final IValueConverterService CONVERTERS = EvadeStandaloneSetup.injector()
			.getInstance(IValueConverterService.class);

	private Values() {
	}

	/** The kind of value that stands at a place of the grammar. */
	public enum Kind {
		/** Text in quotation marks. */
		TEXT,
		/** Number. */
		NUMBER,
		/** A word of the language that is there or not. */
		FLAG,
		/** Id, CURIE, unit, date and the like, written as it is. */
		WORD,
		/** One of several words of the language. */
		CHOICE,
		/** Name of something declared. */
		REFERENCE,
		/** Something with parts of its own, given as text of the language. */
		PART
	}

	/** The kind of value of an assignment. */
	public static Kind kind(Assignment assignment) {
		AbstractElement terminal = assignment.getTerminal();
		if (GrammarUtil.isBooleanAssignment(assignment))
			return Kind.FLAG;
		if (terminal instanceof CrossReference)
			return Kind.REFERENCE;
		if (!(terminal instanceof RuleCall call))
			return Kind.CHOICE;
		AbstractRule rule = call.getRule();
		if (rule instanceof EnumRule)
			return Kind.CHOICE;
		return switch (rule.getName()) {
		case "STRING", "Text" -> Kind.TEXT;
		case "Integer", "SignedInteger", "Decimal" -> Kind.NUMBER;
		case "Word", "ID", "QualifiedName", "CURIE", "Unit", "RegistryId", "Date" -> Kind.WORD;
		default -> Kind.PART;
		};
	}

	/** The words that may stand at an assignment, in the order of the grammar; empty when it is no choice. */
	public static List<String> choices(Assignment assignment) {
		List<String> words = new ArrayList<>();
		if (assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule rule)
			choices(rule.getAlternatives(), words);
		return words;
	}

	private static void choices(EObject element, List<String> words) {
		if (element instanceof EnumLiteralDeclaration literal)
			words.add(literal.getLiteral().getValue());
		else
			element.eContents().forEach(child -> choices(child, words));
	}

	/**
	 * Writes a value.
	 *
	 * @param context
	 *            object it will belong to, or one in whose place it is written
	 * @param type
	 *            class of the object it will belong to
	 * @param assignment
	 *            where it stands
	 * @param value
	 *            as the curator gives it; a reference by a name that can be found from the context, or by full name
	 * @return the text of the language
	 * @throws Refused
	 *             when the value cannot stand there
	 */
	public static String write(EObject context, EClass type, Assignment assignment, String value) throws Refused {
		String name = assignment.getFeature();
		return switch (kind(assignment)) {
		case FLAG -> ((Keyword) firstKeyword(assignment)).getValue();
		case CHOICE -> choice(assignment, value);
		case PART -> part(value, name);
		case TEXT -> Quoting.quote(value);
		case NUMBER, WORD -> converted(rule(assignment), value.strip(), name);
		case REFERENCE -> reference(context, type, assignment, value.strip());
		};
	}

	private static EObject firstKeyword(Assignment assignment) {
		AbstractElement terminal = assignment.getTerminal();
		return terminal instanceof Alternatives several ? several.getElements().get(0) : terminal;
	}

	private static String rule(Assignment assignment) {
		return ((RuleCall) assignment.getTerminal()).getRule().getName();
	}

	private static String choice(Assignment assignment, String value) throws Refused {
		List<String> words = choices(assignment);
		String plain = value.strip().replaceAll("\\s+", " ");
		if (!words.contains(plain))
			throw new Refused("'" + value + "' cannot stand here: choose " + String.join(", ", words) + ".");
		return plain;
	}

	private static String part(String value, String name) throws Refused {
		if (value.isBlank())
			throw new Refused("There is nothing to write for " + name + ".");
		for (Token token : Tokens.of(value))
			if (token.isBroken())
				throw new Refused("'" + token.text() + "' cannot stand in " + name + ".");
		return value.strip();
	}

	private static String converted(String rule, String value, String name) throws Refused {
		List<Token> tokens = Tokens.of(value);
		boolean fits = switch (rule) {
		case "Integer" -> value.matches("\\d+");
		case "SignedInteger" -> value.matches("-?\\d+");
		case "Decimal" -> value.matches("-?\\d+(\\.\\d+)?");
		case "CURIE" -> tokens.size() == 1 && tokens.get(0).isCurie();
		case "Date" -> value.matches("\\d+(-\\d+(-\\d+)?)?");
		case "Word", "ID" -> IdSyntax.isWord(value);
		case "QualifiedName" -> Arrays.stream(value.split("\\.", -1)).allMatch(IdSyntax::isWord);
		case "RegistryId" -> tokens.size() == 1 && tokens.get(0).isCurie() || !value.isEmpty();
		default -> !value.isEmpty();
		};
		if (!fits)
			throw new Refused("'" + value + "' cannot be the " + name + ": " + expected(rule) + ".");
		if (rule.equals("RegistryId") && tokens.size() == 1 && tokens.get(0).isCurie())
			return value;
		if (rule.equals("Word") || rule.equals("ID"))
			return IdSyntax.escape(value);
		if (rule.equals("QualifiedName"))
			return IdSyntax.escapeQualified(value);
		if (rule.equals("Unit") || rule.equals("RegistryId"))
			return value.equals("%") || IdSyntax.isWord(value) && !isKeyword(value) ? IdSyntax.escape(value) : Quoting.quote(value);
		try {
			return CONVERTERS.toString(CONVERTERS.toValue(value, rule, null), rule);
		} catch (ValueConverterException e) {
			throw new Refused("'" + value + "' cannot be the " + name + ": " + expected(rule) + ".");
		}
	}

	private static boolean isKeyword(String value) {
		List<Token> tokens = Tokens.of(value);
		return tokens.size() != 1 || !tokens.get(0).isId();
	}

	private static String expected(String rule) {
		return switch (rule) {
		case "Integer" -> "a whole number is expected";
		case "SignedInteger" -> "a whole number is expected, with or without a minus";
		case "Decimal" -> "a number is expected";
		case "CURIE" -> "an identifier such as HGNC:11389 is expected";
		case "Date" -> "a date such as 2026-11-21 is expected";
		case "Word", "ID", "QualifiedName" -> "an id of letters, digits, _ and inner hyphens is expected";
		default -> "a word or a text is expected";
		};
	}

	private static String reference(EObject context, EClass type, Assignment assignment, String value) throws Refused {
		EReference reference = (EReference) type.getEStructuralFeature(assignment.getFeature());
		EObject target = ReferenceText.find(context, reference, value.replace("^", ""));
		if (target == null)
			throw new Refused("'" + value + "' is not declared, or cannot stand here.");
		return ReferenceText.write(context, reference, target);
	}
}
