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
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.resource.XtextResource;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.lexer.Tokens;
import org.evade.language.load.Pieces.Piece;

/**
 * Parses a file so that one broken statement does not hide the others: a statement, or a claim of a set, that cannot be
 * parsed is reported, blanked and the rest is parsed again. Places stay, because blanks take the room of what they replace.
 * What is behind the second broken statement is looked through in parts, so that the whole is parsed a few times and not once
 * for each mistake.
 */
final class StatementRecovery {
	/** The whole text is parsed at most so often; the rest of the file is then left as the parser leaves it. */
	private static final int MAX_ROUNDS = 25;
	/** No first two words of a statement are longer. */
	private static final int HEAD = 1_000;
	private static final Pattern EXPECTED = Pattern.compile("; expected '[^']*'");
	private static final Map<String, String> OPTIONS = Map.of(XtextResource.OPTION_ENCODING, "UTF-8");

	private final String name;
	private final XtextResource resource;
	private final Supplier<XtextResource> fresh;
	private List<Problem> problems;
	private Pieces pieces;
	private String text;
	private char[] rest;
	/** How much may be read besides to find where something ends. */
	private long extra;

	/**
	 * @param name
	 *            the file as the user knows it
	 * @param resource
	 *            resource of the file
	 * @param fresh
	 *            makes a resource to try parts of the file in
	 */
	StatementRecovery(String name, XtextResource resource, Supplier<XtextResource> fresh) {
		this.name = name;
		this.resource = resource;
		this.fresh = fresh;
	}

	/**
	 * Loads the resource from a text.
	 *
	 * @param found
	 *            receives what is wrong with the statements that were blanked
	 */
	void load(String whole, List<Problem> found) throws IOException {
		text = whole;
		problems = found;
		UnfinishedMerge merge = UnfinishedMerge.in(text);
		if (merge != null) {
			problems.add(merge.problem(name));
			rest = merge.oneSide().toCharArray();
		}
		for (int round = 0;; round++) {
			load(resource, rest == null ? text : new String(rest));
			List<Problem> errors = Excerpt.errors(name, resource);
			if (errors.isEmpty() || round == MAX_ROUNDS)
				return;
			if (pieces == null) {
				if (rest == null)
					rest = text.toCharArray();
				else
					text = new String(rest);
				pieces = new Pieces(text);
				extra = 10L * text.length();
			}
			Piece piece = leaveOut(errors);
			if (piece == null)
				return;
			if (round == 1)
				lookThrough(piece);
			resource.unload();
		}
	}

	private static void load(XtextResource into, String content) throws IOException {
		into.load(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), OPTIONS);
	}

	/** Reports the first error and blanks the piece that it belongs to; null when that is blank already. */
	private Piece leaveOut(List<Problem> errors) {
		Problem first = errors.get(0);
		Piece piece = pieces.at(first.place().offset());
		while (!piece.isStatement() && isBlank(piece))
			piece = pieces.before(piece);
		if (isBlank(piece))
			return null;
		boolean inside = piece.isStatement() || first.place().offset() < piece.end();
		report(inside ? first : unfinished(piece, first), piece, errors);
		for (int i = piece.start(); i < piece.end(); i++) // unit by unit: a pair of surrogates takes the room of two blanks
			if (rest[i] != '\n' && rest[i] != '\r')
				rest[i] = ' ';
		return piece;
	}

	private boolean isBlank(Piece piece) {
		for (int i = piece.start(); i < piece.end(); i++)
			if (!Character.isWhitespace(rest[i]))
				return false;
		return true;
	}

	// ------------------------------------------------------------------------------------------------------------- parts

	/** Looks for broken statements from a piece on; parts that are whole are followed by parts twice as long. */
	private void lookThrough(Piece from) throws IOException {
		List<Piece> statements = pieces.statements();
		int at = pieces.statement(from), length = 1;
		Piece broken = from;
		while (at < statements.size()) {
			if (!broken.isStatement())
				lookThroughClaims(broken);
			int end = whole(statements, at, Math.min(at + length, statements.size()));
			Excerpt excerpt = new Excerpt().add(statements.get(at).start(),
					statements.get(Math.min(end, statements.size() - 1)).end());
			Piece next = broken(excerpt, statements.get(end - 1).end());
			if (next == null) {
				at = end;
				length *= 2;
				broken = statements.get(end - 1);
			} else {
				at = pieces.statement(next);
				length = 1;
				broken = next;
			}
		}
	}

	/** Where a part may end: a line that begins with a word of the language may belong to what was opened before it. */
	private int whole(List<Piece> statements, int at, int end) {
		int open = 0, whole = end;
		for (int i = at; i < end; i++)
			open += braces(statements.get(i));
		for (; open > 0 && whole < statements.size() && extra > 0; whole++) {
			open += braces(statements.get(whole));
			extra -= statements.get(whole).end() - statements.get(whole).start();
		}
		return whole;
	}

	/** How many more braces are opened than closed. */
	private int braces(Piece piece) {
		int open = 0;
		for (Tokens.Token token : Tokens.of(new String(rest, piece.start(), piece.end() - piece.start())))
			open += token.text().equals("{") ? 1 : token.text().equals("}") ? -1 : 0;
		return open;
	}

	/** The same within a set of claims, whose head and end every part is given. */
	private void lookThroughClaims(Piece from) throws IOException {
		List<Piece> claims = pieces.claims(from);
		int at = claims.indexOf(from) + 1, length = 1;
		while (at < claims.size()) {
			int end = Math.min(at + length, claims.size());
			while (end < claims.size() && !text.startsWith("claim ", claims.get(end).start()))
				end++;
			Excerpt excerpt = new Excerpt().add(from.from(), claims.get(0).start())
					.add(claims.get(at).start(), claims.get(Math.min(end, claims.size() - 1)).end())
					.add(claims.get(claims.size() - 1).end(), from.to());
			Piece next = broken(excerpt, claims.get(end - 1).end());
			if (next == null) {
				at = end;
				length *= 2;
			} else if (next.isStatement()) {
				return;
			} else {
				at = claims.indexOf(next) + 1;
				length = 1;
			}
		}
	}

	/** Leaves out the first broken piece that begins before an offset; null when there is none. */
	private Piece broken(Excerpt excerpt, int end) throws IOException {
		XtextResource tried = fresh.get();
		load(tried, excerpt.of(rest));
		List<Problem> errors = excerpt.placed(Excerpt.errors(name, tried), resource.getParseResult().getRootNode());
		if (errors.isEmpty() || pieces.at(errors.get(0).place().offset()).start() >= end)
			return null;
		return leaveOut(errors);
	}

	// ----------------------------------------------------------------------------------------------------------- reports

	/** The first error and those on later lines of the statement; what follows on one line is an echo. */
	private void report(Problem first, Piece piece, List<Problem> errors) {
		problems.add(new Problem(first.file(), first.place(), first.code(), declared(piece), first.message(), first.fixes()));
		int line = first.place().line();
		for (Problem problem : errors) {
			int offset = problem.place().offset();
			if (problem != first && offset >= piece.start() && offset < piece.end()
					&& (problem.place().line() > line || RepeatedWord.isOne(problem.message()))) {
				problems.add(problem);
				line = problem.place().line();
			}
		}
	}

	/** What the statement declares: the id behind its first word, if it is one that can be read. */
	private String declared(Piece piece) {
		List<Tokens.Token> words = Tokens.of(text.substring(piece.start(), Math.min(piece.end(), piece.start() + HEAD))).stream()
				.filter(token -> !token.isSpace() && !token.isComment()).limit(2).toList();
		return words.size() == 2 && IdSyntax.isWord(words.get(1).text()) ? words.get(1).text() : "";
	}

	/** What is missing at the end of a claim is a matter of that claim, not of the one where the parser noticed it. */
	private Problem unfinished(Piece claim, Problem noticed) {
		int end = claim.start();
		for (Tokens.Token token : Tokens.of(text.substring(claim.start(), claim.end())))
			if (!token.isSpace() && !token.isComment())
				end = claim.start() + token.offset() + token.text().length();
		Place place = Place.at(resource.getParseResult().getRootNode(), end - 1, 1);
		Matcher expected = EXPECTED.matcher(noticed.message());
		return new Problem(name, place, Problem.SYNTAX, "", "The claim ends too early" + (expected.find() ? expected.group() : ""),
				List.of());
	}
}
