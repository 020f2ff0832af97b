/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.evade.model.terms.Folding;
import org.evade.queries.find.QueryTokens.Kind;
import org.evade.queries.find.QueryTokens.Token;

/** Makes a condition of a query. */
final class QueryParser<R> {
	/** What asks whether a field has a value at all. */
	static final String HAS = "has";
	private static final int MOST = 2000;
	private static final int DEEPEST = 50;

	private final QueryFields<R> fields;
	private final String text;
	private final boolean growing;
	private final List<Query.Asked<R>> asked = new ArrayList<>();
	private List<Token> tokens;
	private int at;
	private int depth;

	QueryParser(QueryFields<R> fields, String text, boolean growing) {
		this.fields = fields;
		this.text = text;
		this.growing = growing;
	}

	Query<R> parse() throws QueryProblem {
		if (text.length() > MOST)
			throw new QueryProblem(MOST, text.length(), "A query has at most " + MOST + " characters.");
		tokens = QueryTokens.of(text);
		if (tokens.isEmpty())
			return Query.all();
		Predicate<R> condition = alternatives();
		if (at < tokens.size())
			throw problem(tokens.get(at), "This bracket closes nothing.");
		return new Query<>(text, condition, asked);
	}

	private Predicate<R> alternatives() throws QueryProblem {
		Predicate<R> condition = together();
		while (at < tokens.size() && tokens.get(at).kind() == Kind.OR) {
			at++;
			condition = condition.or(together());
		}
		return condition;
	}

	private Predicate<R> together() throws QueryProblem {
		Predicate<R> condition = one();
		while (at < tokens.size() && tokens.get(at).kind() != Kind.OR && tokens.get(at).kind() != Kind.CLOSE)
			condition = condition.and(one());
		return condition;
	}

	private Predicate<R> one() throws QueryProblem {
		if (at == tokens.size())
			throw new QueryProblem(Math.max(0, text.length() - 1), text.length(), "Something is missing at the end.");
		Token token = tokens.get(at++);
		switch (token.kind()) {
		case NOT:
			deeper(token);
			Predicate<R> denied = one().negate();
			depth--;
			return denied;
		case OPEN:
			deeper(token);
			Predicate<R> inside = alternatives();
			if (at == tokens.size())
				throw problem(token, "This bracket is not closed.");
			at++;
			depth--;
			return inside;
		case TERM:
			return term(token);
		default:
			throw problem(token, "'" + text.substring(token.start(), token.end()) + "' stands between two terms.");
		}
	}

	private void deeper(Token token) throws QueryProblem {
		if (++depth > DEEPEST)
			throw problem(token, "Brackets and hyphens can stand in one another up to " + DEEPEST + " times.");
	}

	private Predicate<R> term(Token token) throws QueryProblem {
		int colon = QueryTokens.colon(text, token);
		if (colon < 0)
			return anywhere(token);
		String name = text.substring(token.start(), colon);
		boolean last = growing && token.end() == text.length();
		if (name.equalsIgnoreCase(HAS)) {
			String of = text.substring(colon + 1, token.end());
			if (of.isEmpty() && last)
				return row -> true;
			QueryField<R> field = field(of, colon + 1, token.end());
			return row -> !field.values().apply(row).isEmpty();
		}
		QueryField<R> field = field(name, token.start(), colon);
		if (colon + 1 == token.end()) {
			if (last)
				return row -> true; // about to be typed
			throw problem(token, "Say which " + field.name() + ": " + field.name() + ":VALUE, " + field.name() + ":none or has:" + field.name() + ".");
		}
		List<SoughtValue> values = values(field, colon + 1, token, last);
		return row -> {
			List<Value> there = field.values().apply(row);
			for (SoughtValue wanted : values)
				if (wanted.fits(field.kind(), there))
					return true;
			return false;
		};
	}

	private Predicate<R> anywhere(Token token) throws QueryProblem {
		String key = Folding.fold(text.substring(token.start(), token.end()).replace("\"", ""));
		return key.isEmpty() ? row -> true : row -> fields.words(row).contains(key);
	}

	private QueryField<R> field(String name, int start, int end) throws QueryProblem {
		QueryField<R> field = fields.byName(name);
		if (field != null)
			return field;
		String near = fields.near(name);
		throw new QueryProblem(start, end, "There is no field '" + name + "'" + (near != null ? "; did you mean " + near + "?"
				: ". Fields: " + fields.all().stream().map(QueryField::name).collect(Collectors.joining(", "))
						+ ". What is no field stands in quotation marks."));
	}

	private List<SoughtValue> values(QueryField<R> field, int start, Token token, boolean last) throws QueryProblem {
		List<SoughtValue> values = new ArrayList<>();
		boolean quote = false;
		int from = start;
		for (int i = start; i <= token.end(); i++)
			if (i == token.end() || text.charAt(i) == ',' && !quote) {
				add(values, field, from, i, last && i == token.end());
				from = i + 1;
			} else if (text.charAt(i) == '"')
				quote = !quote;
		return values;
	}

	private void add(List<SoughtValue> values, QueryField<R> field, int start, int end, boolean last) throws QueryProblem {
		String written = text.substring(start, end);
		if (written.isEmpty()) {
			if (last)
				return;
			throw new QueryProblem(Math.max(0, start - 1), start, "A value is missing beside the comma.");
		}
		boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
		SoughtValue wanted = SoughtValue.of(quoted ? written.substring(1, written.length() - 1) : written.replace("\"", ""), quoted, last, field.kind());
		String reason = last ? null : wanted.reasonAgainst(field);
		if (reason != null)
			throw new QueryProblem(start, end, reason + ".");
		if (last && wanted.reasonAgainst(field) != null)
			return; // the number is about to be typed
		values.add(wanted);
		asked.add(new Query.Asked<>(field, wanted));
	}

	private static QueryProblem problem(Token token, String message) {
		return new QueryProblem(token.start(), token.end(), message);
	}
}
