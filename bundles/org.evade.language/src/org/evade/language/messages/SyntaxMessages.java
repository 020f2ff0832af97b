/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.messages;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;
import org.evade.model.terms.Characters;

/** Says in a curator's words what the parser did not understand, and what to write instead. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {
	/** Code of every message about the shape of a file. */
	public static final String CODE = "syntax";
	private static final int LONGEST = 30;

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

	private static String explain(RecognitionException error, IParserErrorContext context) {
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
