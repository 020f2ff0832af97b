/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.LineStarts;
import org.evade.language.ide.syntax.TokenVocabulary;
import org.evade.language.lexer.Statements;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;

/** What can be folded, from the tokens alone, so that it works in broken files. */
public final class FoldRegions {
	private static final Set<String> OPENERS = Set.of("claim", "population", "strata", "results", "for", "section", "class",
			"compartment", "figure", "table");
	/** Tokens of a head before its brace that are looked at. */
	private static final int LONGEST_HEAD = 60;

	private final Lexed lexed;
	private final CharSequence text;
	private final List<FoldRegion> folds = new ArrayList<>();

	private FoldRegions(Lexed lexed) {
		this.lexed = lexed;
		text = lexed.text();
	}

	/** Folds of a text in order of their starts, outer ones first. */
	public static List<FoldRegion> of(String text) {
		return of(new Lexed(text));
	}

	/** As above with tokens at hand. */
	public static List<FoldRegion> of(Lexed lexed) {
		FoldRegions folding = new FoldRegions(lexed);
		folding.run();
		folding.folds.sort(Comparator.comparingInt(FoldRegion::offset).thenComparingInt(fold -> -fold.length()));
		return folding.folds;
	}

	private void run() {
		Deque<Integer> open = new ArrayDeque<>();
		int comments = -1, imports = -1;
		for (int token = 0; token < lexed.size(); token++) {
			int type = lexed.type(token);
			if (type == InternalEvadeLexer.RULE_WS)
				continue;
			String word = TokenVocabulary.keyword(type);
			if (type == InternalEvadeLexer.RULE_SL_COMMENT && LineStarts.isFirst(text, lexed.start(token))) {
				comments = comments < 0 ? token : comments;
				if (!nextIsLineComment(token)) {
					add(lexed.start(comments), lexed.start(token), FoldRegion.Kind.COMMENT);
					comments = -1;
				}
			} else if (type == InternalEvadeLexer.RULE_ML_COMMENT)
				add(lexed.start(token), lexed.end(token) - 1, isHeader(token) ? FoldRegion.Kind.HEADER : FoldRegion.Kind.COMMENT);
			else if (type == InternalEvadeLexer.RULE_TEXT_BLOCK)
				add(lexed.start(token), lexed.end(token) - 1, FoldRegion.Kind.TEXT);
			else if ("{".equals(word))
				open.push(token);
			else if ("}".equals(word) && !open.isEmpty())
				add(head(open.pop()), lexed.start(token), FoldRegion.Kind.BLOCK);
			else if ("import".equals(word))
				imports = imports < 0 ? token : imports;
			else if (imports >= 0 && word != null && Statements.begin(word)) {
				add(lexed.start(imports), lexed.start(lexed.previous(token)), FoldRegion.Kind.IMPORTS);
				imports = -1;
			}
		}
	}

	private boolean nextIsLineComment(int token) {
		int next = token + 1;
		if (next < lexed.size() && lexed.type(next) == InternalEvadeLexer.RULE_WS && !lexed.text(next).contains("\n"))
			next++;
		return next < lexed.size() && lexed.type(next) == InternalEvadeLexer.RULE_SL_COMMENT;
	}

	private boolean isHeader(int token) {
		return lexed.previous(token) < 0;
	}

	/** Where the statement begins whose brace this is. */
	private int head(int brace) {
		int at = lexed.previous(brace);
		for (int steps = 0; at >= 0 && steps < LONGEST_HEAD; at = lexed.previous(at), steps++) {
			String word = TokenVocabulary.keyword(lexed.type(at));
			if (word == null)
				continue;
			if (word.equals("{") || word.equals("}") || word.equals(";"))
				break;
			boolean opens = OPENERS.contains(word) || Statements.begin(word);
			if (opens && LineStarts.isFirst(text, lexed.start(at)))
				return lexed.start(at);
		}
		return lexed.start(brace);
	}

	/** Folds whole lines from that of one offset to that of another, when there is more than one. */
	private void add(int from, int to, FoldRegion.Kind kind) {
		int start = LineStarts.start(text, from), last = LineStarts.start(text, to);
		if (last > start)
			folds.add(new FoldRegion(start, LineStarts.next(text, to) - start, kind));
	}
}
