/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.evade.language.lexer.Tokens;

/**
 * Parses a file so that one broken statement does not hide the others: a statement, or a claim of a set, that cannot be
 * parsed is reported, blanked and the rest is parsed again. Places stay, because blanks take the room of what they replace.
 */
final class StatementRecovery {
	/** After this many broken statements the rest of the file is left as the parser leaves it. */
	private static final int MAX_ROUNDS = 25;
	private static final Pattern EXPECTED = Pattern.compile("; expected '[^']*'");
	private static final Map<String, String> OPTIONS = Map.of(XtextResource.OPTION_ENCODING, "UTF-8");

	private final String name;
	private final XtextResource resource;

	StatementRecovery(String name, XtextResource resource) {
		this.name = name;
		this.resource = resource;
	}

	/**
	 * Loads the resource from a text.
	 *
	 * @param problems
	 *            receives what is wrong with the statements that were blanked
	 */
	void load(String text, List<Problem> problems) throws IOException {
		String rest = text;
		Pieces pieces = null;
		for (int round = 0;; round++) {
			resource.load(new ByteArrayInputStream(rest.getBytes(StandardCharsets.UTF_8)), OPTIONS);
			Problem first = firstError();
			if (first == null || round == MAX_ROUNDS)
				return;
			if (pieces == null)
				pieces = new Pieces(text);
			Pieces.Piece piece = pieces.at(first.place().offset());
			while (!piece.isStatement() && rest.substring(piece.start(), piece.end()).isBlank())
				piece = pieces.before(piece);
			int start = piece.start(), end = piece.end();
			if (rest.substring(start, end).isBlank())
				return;
			boolean inside = piece.isStatement() || first.place().offset() < end;
			report(inside ? first : unfinished(text, piece, first), start, end, problems);
			rest = rest.substring(0, start) + blank(rest.substring(start, end)) + rest.substring(end);
			resource.unload();
		}
	}

	/** Unit by unit, because a pair of surrogates takes the room of two blanks. */
	private static String blank(String text) {
		char[] units = text.toCharArray();
		for (int i = 0; i < units.length; i++)
			if (units[i] != '\n' && units[i] != '\r')
				units[i] = ' ';
		return new String(units);
	}

	/** The first error and those on later lines of the statement; what follows on one line is an echo. */
	private void report(Problem first, int start, int end, List<Problem> problems) {
		problems.add(first);
		int line = first.place().line();
		for (Diagnostic error : resource.getErrors()) {
			Problem problem = ModelFile.problem(name, resource, error);
			int offset = problem.place().offset();
			if (offset >= start && offset < end && problem.place().line() > line) {
				problems.add(problem);
				line = problem.place().line();
			}
		}
	}

	/** What is missing at the end of a claim is a matter of that claim, not of the one where the parser noticed it. */
	private Problem unfinished(String text, Pieces.Piece claim, Problem noticed) {
		int end = claim.start();
		for (Tokens.Token token : Tokens.of(text.substring(claim.start(), claim.end())))
			if (!token.isSpace() && !token.isComment())
				end = claim.start() + token.offset() + token.text().length();
		int line = 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
		Place place = Place.at(text, end - 1, 1, line);
		Matcher expected = EXPECTED.matcher(noticed.message());
		return new Problem(name, place, Problem.SYNTAX, "", "The claim ends too early" + (expected.find() ? expected.group() : ""),
				List.of());
	}

	private Problem firstError() {
		Problem first = null;
		for (Diagnostic error : resource.getErrors()) {
			Problem problem = ModelFile.problem(name, resource, error);
			if (first == null || problem.place().offset() < first.place().offset())
				first = problem;
		}
		return first;
	}
}
