/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.evade.model.terms.Folding;
import org.evade.queries.find.QueryTokens.Token;

/**
 * What can be typed next in a query: fields, and behind a colon the values that rows have, those of most rows first.
 *
 * @param <R>
 *            kind of row
 */
public final class QueryCompletion<R> {
	/**
	 * A proposal.
	 *
	 * @param start
	 *            offset of what it replaces
	 * @param end
	 *            offset behind it
	 * @param text
	 *            what is put there
	 * @param shown
	 *            what a list shows
	 * @param meaning
	 *            what it means, or in how many rows it is; may be empty
	 */
	public record Proposal(int start, int end, String text, String shown, String meaning) {
	}

	private static final int MOST = 200;
	private final QueryFields<R> fields;
	private final Supplier<? extends Collection<R>> rows;

	/**
	 * @param rows
	 *            gives the rows whose values are proposed
	 */
	public QueryCompletion(QueryFields<R> fields, Supplier<? extends Collection<R>> rows) {
		this.fields = fields;
		this.rows = rows;
	}

	/** Proposals for a caret in a query, the best first; none inside of a word without a field when no field begins like it. */
	public List<Proposal> at(String query, int caret) {
		int start = start(query, caret);
		Token token = new Token(QueryTokens.Kind.TERM, start, end(query, caret));
		int colon = QueryTokens.colon(query, token);
		if (colon < 0 || colon >= caret)
			return names(query.substring(start, caret), start, token.end(), true);
		String name = query.substring(start, colon);
		if (name.equalsIgnoreCase(QueryParser.HAS))
			return names(query.substring(colon + 1, caret), colon + 1, token.end(), false);
		QueryField<R> field = fields.byName(name);
		return field == null ? List.of() : values(field, query, colon, caret, token.end());
	}

	/** Start of the term at the caret, behind a hyphen or bracket. */
	private static int start(String query, int caret) {
		int start = 0;
		boolean quote = false;
		for (int i = 0; i < caret; i++)
			if (query.charAt(i) == '"')
				quote = !quote;
			else if (!quote && Character.isWhitespace(query.charAt(i)))
				start = i + 1;
		while (start < caret && (query.charAt(start) == '-' || query.charAt(start) == '('))
			start++;
		return start;
	}

	private static int end(String query, int caret) {
		int end = caret;
		while (end < query.length() && !Character.isWhitespace(query.charAt(end)) && query.charAt(end) != ')')
			end++;
		return end;
	}

	private List<Proposal> names(String typed, int start, int end, boolean asField) {
		String wanted = Folding.fold(typed);
		List<Proposal> proposals = new ArrayList<>();
		for (QueryField<R> field : fields.all())
			if (Folding.fold(field.name()).startsWith(wanted))
				proposals.add(new Proposal(start, end, field.name() + (asField ? ":" : " "), field.name() + (asField ? ":" : ""), field.meaning()));
		if (asField && QueryParser.HAS.startsWith(wanted))
			proposals.add(new Proposal(start, end, "has:", "has:", "Rows where a field has a value; -has: where it has none."));
		return proposals;
	}

	private List<Proposal> values(QueryField<R> field, String query, int colon, int caret, int end) {
		int from = Math.max(colon, lastComma(query, colon, caret)) + 1;
		int to = query.indexOf(',', caret) >= 0 && query.indexOf(',', caret) < end ? query.indexOf(',', caret) : end;
		String wanted = Folding.fold(query.substring(from, caret).replace("\"", "").replaceFirst("^[=<>]+", ""));
		Map<String, Integer> counts = new HashMap<>();
		Map<String, Value> byText = new HashMap<>();
		int without = 0;
		for (R row : rows.get()) {
			List<Value> there = field.values().apply(row);
			without += there.isEmpty() ? 1 : 0;
			for (Value value : there)
				if (begins(value, wanted)) {
					counts.merge(value.text(), 1, Integer::sum);
					byText.putIfAbsent(value.text(), value);
				}
		}
		for (String choice : field.choices())
			if (Folding.fold(choice).startsWith(wanted))
				byText.computeIfAbsent(choice, Value::of);
		Comparator<Value> order = Comparator.comparingInt((Value value) -> -counts.getOrDefault(value.text(), 0)).thenComparing(Value::text);
		List<Proposal> proposals = new ArrayList<>();
		if (field.kind() != QueryField.Kind.TEXT)
			byText.values().stream().sorted(order).limit(MOST)
					.forEach(value -> proposals.add(new Proposal(from, to, written(value.text()) + " ", value.heading(), rows(counts.getOrDefault(value.text(), 0)))));
		if ("none".startsWith(wanted) && (without > 0 || proposals.isEmpty()))
			proposals.add(new Proposal(from, to, "none ", "none", rows(without)));
		return proposals;
	}

	private static boolean begins(Value value, String wanted) {
		return wanted.isEmpty() || value.keys().stream().anyMatch(key -> key.startsWith(wanted))
				|| wanted.length() > 1 && value.keys().stream().anyMatch(key -> key.contains(wanted));
	}

	private static int lastComma(String query, int colon, int caret) {
		boolean quote = false;
		int last = -1;
		for (int i = colon; i < caret; i++)
			if (query.charAt(i) == '"')
				quote = !quote;
			else if (query.charAt(i) == ',' && !quote)
				last = i;
		return last;
	}

	private static String rows(int count) {
		return count == 1 ? "1 row" : count + " rows";
	}

	/** A value as a query writes it: in quotation marks where a sign in it would mean something. */
	public static String written(String value) {
		String plain = value.replace("\"", "");
		boolean safe = !plain.isEmpty() && plain.chars().noneMatch(c -> Character.isWhitespace(c) || ",()*".indexOf(c) >= 0) && !plain.contains("..")
				&& "<>=".indexOf(plain.charAt(0)) < 0 && !plain.equalsIgnoreCase("none");
		return safe ? plain : "\"" + plain + "\"";
	}
}
