/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.evade.language.ide.syntax.CompletionAutomaton.Call;
import org.evade.language.ide.syntax.CompletionAutomaton.Free;
import org.evade.language.ide.syntax.CompletionAutomaton.Over;
import org.evade.language.ide.syntax.CompletionAutomaton.State;
import org.evade.language.ide.syntax.CompletionAutomaton.Step;

/**
 * Reads tokens of one statement and says at every place what may come next. What does not fit is passed over: first as if
 * words before it were missing, then as if the object at hand ended there, else as if it were not there.
 */
public final class AutomatonWalk {
	/** Tokens that may be missing before one that is understood again. */
	private static final int MISSING = 5;

	/** A state within an object in the making. */
	record Position(State state, RuleFrame frame) {
	}

	/** The way to a token: rules that are entered, then the token. */
	private record Way(List<Call> calls, Over over) {
	}

	/**
	 * What may come next.
	 *
	 * @param word
	 *            the token as the grammar asks for it
	 * @param frame
	 *            the object that it becomes part of
	 */
	public record Expected(Word word, RuleFrame frame) {
	}

	/** What leads on from a state, by token type and in the order of the grammar, and whether its rule may be over there. */
	private record Onward(Map<Integer, List<Way>> byType, List<Way> all, boolean ends) {
	}

	private static final Map<State, Onward> ONWARD = Collections.synchronizedMap(new IdentityHashMap<>());

	private List<Position> positions = new ArrayList<>();

	/** Begins before a statement. */
	public AutomatonWalk() {
		positions.add(new Position(CompletionAutomaton.instance().start("Document"), new RuleFrame("Document", null, null, null, null)));
	}

	private AutomatonWalk(List<Position> positions) {
		this.positions = positions;
	}

	/** Another walker at the same place. */
	public AutomatonWalk copy() {
		return new AutomatonWalk(positions);
	}

	/**
	 * Reads a token.
	 *
	 * @param type
	 *            its type
	 * @param token
	 *            its index, kept in what was read
	 * @return whether it was expected
	 */
	public boolean read(int type, int token) {
		List<Position> next = new ArrayList<>();
		for (Position position : positions)
			advance(position, type, token, next);
		boolean fits = !next.isEmpty();
		if (!fits && TokenVocabulary.keyword(type) != null)
			recover(type, token, next);
		if (!next.isEmpty())
			positions = next;
		return fits;
	}

	private void recover(int type, int token, List<Position> next) {
		for (Position position : positions) {
			missing(position, type, token, next);
			for (RuleFrame frame = position.frame; frame.parent() != null && next.isEmpty(); frame = frame.parent()) {
				advance(ended(frame), type, token, next);
				if (next.isEmpty())
					missing(ended(frame), type, token, next);
			}
			if (!next.isEmpty())
				return;
		}
	}

	/** Looks a few tokens further within the object at hand. */
	private static void missing(Position from, int type, int token, List<Position> next) {
		Set<State> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		List<State> reached = List.of(from.state);
		for (int count = 0; count <= MISSING && next.isEmpty() && !reached.isEmpty(); count++) {
			List<State> further = new ArrayList<>();
			for (State state : reached)
				beyond(state, seen, further);
			for (State state : further)
				if (next.isEmpty())
					for (Way way : ways(state, type))
						add(next, follow(way, from.frame, token));
			reached = further;
		}
	}

	/** States behind the next token or rule. */
	private static void beyond(State state, Set<State> seen, List<State> further) {
		for (Step step : state.steps)
			if (step instanceof Free free) {
				if (seen.add(free.to()))
					beyond(free.to(), seen, further);
			} else if (seen.add(step.to()))
				further.add(step.to());
	}

	private static void advance(Position position, int type, int token, List<Position> next) {
		for (Way way : ways(position.state, type))
			add(next, follow(way, position.frame, token));
		if (position.frame.parent() != null && canEnd(position.state))
			advance(ended(position.frame), type, token, next);
	}

	private static Position ended(RuleFrame frame) {
		return new Position(frame.back(), frame.parent().with(frame.feature(), frame.firstToken(), frame));
	}

	private static Position follow(Way way, RuleFrame frame, int token) {
		RuleFrame at = frame;
		for (Call call : way.calls)
			at = new RuleFrame(call.rule(), call.feature(), call.to(), at, null);
		return new Position(way.over.to(), at.with(way.over.word().feature(), token, null));
	}

	private static void add(List<Position> positions, Position position) {
		for (Position known : positions)
			if (known.state == position.state && sameBack(known.frame, position.frame))
				return;
		positions.add(position);
	}

	private static boolean sameBack(RuleFrame a, RuleFrame b) {
		RuleFrame one = a, other = b;
		while (one != null && other != null) {
			if (one.back() != other.back())
				return false;
			one = one.parent();
			other = other.parent();
		}
		return one == other;
	}

	private static boolean canEnd(State state) {
		return onward(state).ends;
	}

	private static boolean canEnd(State state, Set<State> seen) {
		if (state.last)
			return true;
		for (Step step : state.steps)
			if (step instanceof Free free && seen.add(free.to()) && canEnd(free.to(), seen))
				return true;
		return false;
	}

	private static List<Way> ways(State state, int type) {
		return onward(state).byType.getOrDefault(type, List.of());
	}

	private static Onward onward(State state) {
		Onward known = ONWARD.get(state);
		if (known == null) {
			List<Way> all = new ArrayList<>();
			collect(state, List.of(), Collections.newSetFromMap(new IdentityHashMap<>()), all);
			Map<Integer, List<Way>> byType = all.stream().collect(Collectors.groupingBy(way -> way.over.word().type()));
			known = new Onward(byType, all, canEnd(state, Collections.newSetFromMap(new IdentityHashMap<>())));
			ONWARD.put(state, known);
		}
		return known;
	}

	private static void collect(State state, List<Call> calls, Set<State> seen, List<Way> found) {
		if (!seen.add(state))
			return;
		for (Step step : state.steps)
			switch (step) {
			case Free free -> collect(free.to(), calls, seen, found);
			case Over over -> found.add(new Way(calls, over));
			case Call call -> {
				List<Call> deeper = new ArrayList<>(calls);
				deeper.add(call);
				collect(CompletionAutomaton.instance().start(call.rule()), deeper, Collections.newSetFromMap(new IdentityHashMap<>()), found);
			}
			}
	}

	/** Everything that may come next, in the order of the grammar. */
	public List<Expected> expected() {
		List<Expected> all = new ArrayList<>();
		for (Position position : positions)
			expected(position, all);
		return all;
	}

	private static void expected(Position position, List<Expected> all) {
		for (Way way : onward(position.state).all)
			all.add(new Expected(way.over.word(), parent(way, position.frame)));
		if (position.frame.parent() != null && canEnd(position.state))
			expected(ended(position.frame), all);
	}

	private static RuleFrame parent(Way way, RuleFrame frame) {
		RuleFrame at = frame;
		for (Call call : way.calls)
			at = new RuleFrame(call.rule(), call.feature(), call.to(), at, null);
		return at;
	}

	/** The innermost object that is being read, as the first way to read the tokens has it. */
	public RuleFrame frame() {
		return positions.getFirst().frame;
	}
}
