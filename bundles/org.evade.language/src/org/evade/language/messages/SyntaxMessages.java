/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;
import org.evade.model.terms.Characters;

import com.google.inject.Inject;

/** Says in a curator's words what the parser did not understand, and what to write instead. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {
	/** Code of every message about the shape of a file. */
	public static final String CODE = "syntax";
	private static final int LONGEST = 30;

	@Inject
	private Choices choices;

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException error = context.getRecognitionException();
		if (error == null || error.token == null)
			return new SyntaxErrorMessage(context.getDefaultMessage(), CODE);
		return new SyntaxErrorMessage(explain(error, context), CODE);
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(context.getDefaultMessage(), CODE);
	}

	private String explain(RecognitionException error, IParserErrorContext context) {
		Token token = error.token;
		String text = token.getText();
		if (token.getType() == Token.EOF)
			return "The file ends too early" + expected(error, context) + ": is a closing brace missing?";
		if (text.startsWith("\"\"\""))
			return "The text that starts here is never closed: end it with \"\"\"";
		if (text.startsWith("\"") && token.getType() == InternalEvadeLexer.RULE_ANY_OTHER)
			return "The text that starts here is not closed on its line: end it with \", or use \"\"\" for several lines";
		if (text.startsWith("/*"))
			return "The comment that starts here is never closed: end it with */";
		String misprint = error.input instanceof TokenStream in ? Misprints.at(in, token, context.getCurrentContext()) : null;
		if (misprint != null)
			return misprint;
		String choice = error.input instanceof TokenStream in ? choice(in, token, context.getCurrentContext()) : null;
		if (choice != null)
			return choice;
		if (IdSyntax.isReserved(text) && expects(error, InternalEvadeLexer.RULE_ID))
			return "'" + text + "' is a word of the language and cannot be an id: write ^" + text + " or choose another id";
		if (token.getType() == InternalEvadeLexer.RULE_ID && !expects(error, InternalEvadeLexer.RULE_ID)) {
			String near = NearMiss.of(text, IdSyntax.reserved());
			if (near == null)
				near = NearMiss.of(text, IdSyntax.phrases());
			if (near != null)
				return "'" + Shorten.to(LONGEST, text) + "' is not understood here; did you mean '" + near + "'?";
		}
		if (text.codePointCount(0, text.length()) == 1 && token.getType() == InternalEvadeLexer.RULE_ANY_OTHER)
			return ofCharacter(text);
		String hint = IdSyntax.isReserved(text) ? " (if it is meant as an id, write ^" + text + ")" : "";
		return "'" + Shorten.to(LONGEST, text) + "' is not understood here" + expected(error, context) + hint;
	}

	/** What may stand here, where the language has a closed list; the nearest word first. */
	private String choice(TokenStream in, Token token, EObject context) {
		int before = token.getTokenIndex() - 1;
		while (before >= 0 && in.get(before).getType() == InternalEvadeLexer.RULE_WS)
			before--;
		if (before < 0)
			return null;
		String text = token.getText(), left = in.get(before).getText();
		if (text.equals("of") && in.get(before).getType() == InternalEvadeLexer.RULE_ID)
			return "'" + Shorten.to(LONGEST, left) + " of' is no aspect; known are " + listed(left + " of", choices.aspects());
		List<String> words = choices.behind(left.replaceAll("\\s+", " "), context);
		return words.isEmpty() || token.getType() == InternalEvadeLexer.RULE_ANY_OTHER || text.equals("}") ? null
				: "'" + Shorten.to(LONGEST, text) + "' cannot stand behind '" + left + "'; known are " + listed(text, words);
	}

	private static String listed(String asked, List<String> words) {
		String near = NearMiss.of(asked, words);
		List<String> sorted = new ArrayList<>(words);
		if (near != null && sorted.remove(near))
			sorted.add(0, near);
		return sorted.stream().distinct().collect(Collectors.joining(", "));
	}

	private static boolean expects(RecognitionException error, int type) {
		return error instanceof MismatchedTokenException mismatch && mismatch.expecting == type;
	}

	private static String expected(RecognitionException error, IParserErrorContext context) {
		if (!(error instanceof MismatchedTokenException mismatch) || mismatch.expecting < 0
				|| mismatch.expecting >= context.getTokenNames().length)
			return "";
		return "; expected " + spoken(context.getTokenNames()[mismatch.expecting]);
	}

	private static String spoken(String token) {
		return switch (token) {
		case "RULE_ID" -> "an id";
		case "RULE_STRING", "RULE_TEXT_BLOCK" -> "a text in quotation marks";
		case "RULE_CURIE" -> "a CURIE such as HGNC:11389";
		case "RULE_NUMBER" -> "a number";
		default -> token.startsWith("'") ? token : "something else";
		};
	}

	/** A character that no word of the language has; what cannot be seen, or looks like another, is told by its code point. */
	private static String ofCharacter(String text) {
		int c = text.codePointAt(0);
		if (Characters.isInvisible(c))
			return "A character that cannot be seen stands here (" + Characters.named(c) + "): remove it";
		char latin = Characters.latinLike(c);
		if (latin != 0)
			return "'" + text + "' is " + Characters.script(c) + " (" + Characters.codePoint(c) + "): type the Latin " + latin;
		return "The character '" + text + "' has no meaning here: put it in quotation marks if it belongs to a text";
	}
}
