/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.Criterion;
import org.evade.model.Passage;
import org.evade.model.Stratum;
import org.evade.model.terms.Characters;

/** What articles print otherwise than the language writes it: numbers, intervals, quotation marks, identifiers, lists. */
final class Misprints {
	private static final String POINTS = "\u00B7\u2219\u22C5\u2027", DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
			QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u2019\u201A\u2033\u2032", TIMES = "x\u00D7X*";

	private static final Set<String> OPEN_ENDS = Set.of("NR", "NE", "UK", "open");

	private final TokenStream in;
	private final int at;
	private final EObject context;

	private Misprints(TokenStream in, int at, EObject context) {
		this.in = in;
		this.at = at;
		this.context = context;
	}

	/**
	 * Looks at the tokens around one that is not understood.
	 *
	 * @param context
	 *            object that was being read, or null
	 * @return what to write instead, or null when it is none of these
	 */
	static String at(TokenStream in, Token token, EObject context) {
		int index = token.getTokenIndex();
		return index < 0 || index >= in.size() ? null : new Misprints(in, index, context).explain();
	}

	private String explain() {
		String text = text(at);
		if (text.equals(","))
			return comma();
		if (isOneOf(POINTS, text) && isNumber(at - 1) && isNumber(at + 1))
			return "'" + text(at - 1) + text + text(at + 1) + "' has a raised point: write " + text(at - 1) + "." + text(at + 1);
		if (isOneOf(DASHES, text))
			return dash(text);
		if (isOneOf(QUOTES, text))
			return "'" + text + "' (" + Characters.codePoint(text.codePointAt(0)) + ") begins or ends no text: use straight quotation marks, \"like this\"";
		if (text.equals(".") && isNumber(at + 1))
			return "'." + text(at + 1) + "' lacks its zero: write 0." + text(at + 1);
		if (isOneOf(TIMES, text) && isNumber(before(at)) && isNumber(after(at)))
			return power();
		if (text.equals("("))
			return group();
		if (text.equals(":") || text(at + 1).equals(":"))
			return curie();
		if (isNumber(at))
			return number();
		if (text(before(at)).equals("kind") && text.matches("retracted|withdrawn|corrected|superseded"))
			return "'" + text + "' is no kind of publication but what became of it: write `is " + text + "`";
		return null;
	}

	private String comma() {
		if (!isNumber(at - 1) || !isNumber(at + 1))
			return null;
		String left = text(at - 1), right = text(at + 1), whole = left + "," + right, point = left + "." + right;
		if (right.length() != 3 || left.length() > 3 || left.indexOf('.') >= 0)
			return "'" + whole + "' has a decimal comma: write " + point;
		return left.equals("0") ? "'" + whole + "' has a decimal comma: write " + point
				: "'" + whole + "' has a comma: write " + left + right + ", or " + point + " if it is a decimal comma";
	}

	private String dash(String text) {
		String name = "'" + text + "' (" + Characters.codePoint(text.codePointAt(0)) + ") is no hyphen of the keyboard: ";
		int left = before(at), right = after(at);
		if (!isNumber(right))
			return name + "type -";
		if (!isNumber(left))
			return name + "write -" + text(right);
		if (context instanceof Stratum || context instanceof Passage || context instanceof Criterion)
			return name + "write " + text(left) + "-" + text(right);
		return name + "an interval or a range is written " + text(left) + " to " + text(right);
	}

	/** 2.3 x 10-5, in which the sign of the power may be any dash. */
	private String power() {
		int ten = after(at), next = after(ten);
		if (!text(ten).equals("10"))
			return null;
		boolean negative = text(next).equals("-") || isOneOf(DASHES, text(next));
		String power = text(negative ? after(next) : next).equals("^") ? "N" : text(negative ? after(next) : next);
		return "A power of ten is written with e: " + text(before(at)) + "e" + (negative ? "-" : "") + (power.matches("\\d+") ? power : "N");
	}

	/** The group of a value stands right behind its number. */
	private String group() {
		int to = before(before(at));
		return isEnd(before(at)) && to >= 0 && text(to).equals("to") && isEnd(before(to))
				? "The group of a value stands before its interval: write " + inBrackets() + " right behind the number and its unit" : null;
	}

	/** The end of an interval: a number or what stands for one. */
	private boolean isEnd(int i) {
		return isNumber(i) || OPEN_ENDS.contains(text(i));
	}

	private String inBrackets() {
		StringBuilder group = new StringBuilder();
		for (int i = at; i < in.size() && i < at + 8; i++) {
			group.append(text(i));
			if (text(i).equals(")"))
				return group.toString();
		}
		return "(group)";
	}

	private String curie() {
		int colon = text(at).equals(":") ? at : at + 1;
		if (!isWord(colon - 1) || colon + 1 >= in.size() || !isBlank(colon + 1))
			return null;
		StringBuilder local = new StringBuilder();
		for (int i = after(colon); i < in.size() && !isBlank(i) && local.length() < 40; i++)
			local.append(text(i));
		return local.isEmpty() ? null
				: "An identifier has no blank behind its colon: write " + text(colon - 1) + ":" + local;
	}

	/** A number behind a number. */
	private String number() {
		int left = before(at);
		if (!isNumber(left))
			return null;
		List<String> numbers = new ArrayList<>(List.of(text(at)));
		int i = left;
		for (; i >= 0 && (isNumber(i) || text(i).equals(",")); i = before(i))
			if (isNumber(i))
				numbers.add(0, text(i));
		if (i >= 0 && text(i).equals("cites"))
			return "There is a comma between the numbers of references: cites " + String.join(", ", numbers);
		if (text(at).length() == 3 && text(left).length() <= 3 && text(left).indexOf('.') < 0 && !(context instanceof Claim || context instanceof Citation))
			return "'" + text(left) + " " + text(at) + "' are two numbers: write " + text(left) + text(at) + " if it is one with a blank for thousands";
		return null;
	}

	// ------------------------------------------------------------------------------------------------------------ tokens

	private String text(int i) {
		if (i < 0 || i >= in.size())
			return "";
		String text = in.get(i).getText();
		return text == null ? "" : text;
	}

	private boolean isNumber(int i) {
		return i >= 0 && i < in.size() && in.get(i).getType() == InternalEvadeLexer.RULE_NUMBER;
	}

	private boolean isWord(int i) {
		return !text(i).isEmpty() && Character.isLetter(text(i).charAt(0));
	}

	private boolean isBlank(int i) {
		return i >= 0 && i < in.size() && in.get(i).getType() == InternalEvadeLexer.RULE_WS;
	}

	private int before(int i) {
		int found = i - 1;
		while (found >= 0 && isBlank(found))
			found--;
		return found;
	}

	private int after(int i) {
		int found = i + 1;
		while (found < in.size() && isBlank(found))
			found++;
		return found;
	}

	private static boolean isOneOf(String characters, String text) {
		return text.length() == 1 && characters.indexOf(text.charAt(0)) >= 0;
	}
}
