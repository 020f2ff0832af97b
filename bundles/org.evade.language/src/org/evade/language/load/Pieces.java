/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evade.language.lexer.Statements;

/**
 * The pieces of a text that can be left out when they are broken, without a look at its grammar: statements, and in a set of
 * claims each claim.
 */
final class Pieces {
	/** A part of the text, and the statement that it belongs to; the two are the same for what is no claim. */
	record Piece(int start, int end, int from, int to) {
		boolean isStatement() {
			return start == from && end == to;
		}

		/** The whole statement. */
		Piece statement() {
			return new Piece(from, to, from, to);
		}
	}

	private final String text;
	private final List<Piece> pieces = new ArrayList<>();
	private final List<Piece> statements = new ArrayList<>();
	/** Where a statement begins behind a set of claims that is whole. */
	private final Set<Integer> afterWhole = new HashSet<>();

	Pieces(String text) {
		this.text = text;
		List<Integer> starts = new ArrayList<>(Statements.offsets(text));
		if (starts.isEmpty() || starts.get(0) > 0)
			starts.add(0, 0);
		for (int i = 0; i < starts.size(); i++)
			add(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length());
	}

	private void add(int from, int to) {
		String statement = text.substring(from, to);
		int end = Statements.isClaimSet(statement) ? from + Statements.closed(statement) : from;
		if (end > from && text.substring(end, to).isBlank())
			afterWhole.add(to);
		else if (end > from) {
			// a set that is whole has no part in what was begun behind it
			add(from, end);
			pieces.add(new Piece(end, to, end, to));
			return;
		}
		List<Integer> claims = Statements.isClaimSet(statement) ? Statements.claims(statement) : List.of();
		int close = claims.isEmpty() ? -1 : Statements.lastBrace(statement);
		if (close <= (claims.isEmpty() ? 0 : claims.get(claims.size() - 1))) {
			pieces.add(new Piece(from, to, from, to));
			return;
		}
		for (int i = 0; i < claims.size(); i++)
			pieces.add(new Piece(from + claims.get(i), from + (i + 1 < claims.size() ? claims.get(i + 1) : close), from, to));
		// what is wrong before the first claim concerns the whole set
		pieces.add(pieces.size() - claims.size(), new Piece(from, to, from, to));
	}

	/** The statements, one after another. */
	List<Piece> statements() {
		if (statements.isEmpty())
			for (Piece piece : pieces)
				if (statements.isEmpty() || statements.get(statements.size() - 1).start != piece.from)
					statements.add(piece.statement());
		return statements;
	}

	/** The number of the statement that a piece belongs to. */
	int statement(Piece piece) {
		return Collections.binarySearch(statements(), piece, Comparator.comparingInt(Piece::from));
	}

	/** The claims of the set that a claim belongs to. */
	List<Piece> claims(Piece claim) {
		int last = index(claim.from);
		int end = last;
		while (end + 1 < pieces.size() && pieces.get(end + 1).from == claim.from)
			end++;
		return pieces.subList(last + 1, end + 1);
	}

	/** The number of the first piece that starts at an offset. */
	private int index(int start) {
		int low = 0, high = pieces.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (pieces.get(middle).start < start)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/**
	 * The piece that a mistake belongs to. A mistake at the word that begins a piece is one of the piece before, unless that is
	 * whole, and one behind the last claim of a set is that claim's; an id where a claim should begin is its own.
	 */
	Piece at(int offset) {
		Piece found = pieces.get(Math.max(0, index(offset) - 1));
		for (int i = index(offset); i < pieces.size() && pieces.get(i).start == offset; i++) {
			Piece piece = pieces.get(i);
			if (piece.isStatement() ? afterWhole.contains(offset) : !text.startsWith("claim ", offset))
				found = piece;
		}
		return found;
	}

	/** The claim before a claim, or its whole set when it is the first. */
	Piece before(Piece claim) {
		Piece before = pieces.get(index(claim.start) - (claim.start == claim.from ? 0 : 1));
		return before.isStatement() ? claim.statement() : before;
	}
}
