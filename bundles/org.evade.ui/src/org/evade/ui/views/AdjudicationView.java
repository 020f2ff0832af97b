/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.evade.editing.history.Compound;
import org.evade.editing.operations.Refused;
import org.evade.editing.operations.ReviewOperations;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.Named;
import org.evade.model.ReviewRecord;
import org.evade.model.ReviewState;
import org.evade.model.terms.CuratorName;
import org.evade.model.terms.ReviewStates;
import org.evade.queries.agreement.Agreement;
import org.evade.queries.agreement.ComparedField;
import org.evade.queries.agreement.Curation;
import org.evade.queries.find.QueryFields;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.preferences.CuratorPage;
import org.evade.ui.text.Refusals;
import org.evade.ui.views.RowTree.Column;

/**
 * What two curators made of the same sections, side by side. The keys take one of both: 1 the first's, 2 the second's, 3 both; 0 takes
 * over all on which they agree. Taken is accepted, the other one is retired, each signed by who works here.
 */
public final class AdjudicationView extends RowView<AdjudicationView.Row> {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.adjudication";

	/**
	 * A claim of one of them, or a pair.
	 *
	 * @param first
	 *            full name of the first's claim, or null
	 * @param second
	 *            full name of the second's claim, or null
	 * @param agreement
	 *            {@code agreed}, {@code differs}, {@code only ...}
	 */
	record Row(String first, String second, String agreement, String saysFirst, String saysSecond, String fields, String place) {
		String element() {
			return first != null ? first : second;
		}
	}

	private static final List<Column<Row>> COLUMNS = List.of(Column.of("Agreement", 120, Row::agreement), Column.of("First", 330, Row::saysFirst),
			Column.of("Second", 330, Row::saysSecond), Column.of("Differs in", 260, Row::fields), Column.of("Section", 130, Row::place));
	private static final QueryFields<Row> FIELDS = new QueryFields<>(COLUMNS.stream().map(Column::field).toList());
	private static final String AGREED = "agreed";
	private static final int MOST_CURATORS = 12, PAIR = 1_000;

	private volatile String first;
	private volatile String second;
	private volatile String compared;
	private volatile List<String> curators = List.of();

	/** Compares two curators. */
	public void compare(String one, String other) {
		first = one;
		second = other;
		later(0);
	}

	@Override
	QueryFields<Row> fields() {
		return FIELDS;
	}

	@Override
	List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	List<String> groupings() {
		return List.of("agreement", "section");
	}

	@Override
	protected void create(Composite parent) {
		super.create(parent);
		control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) != 0 || event.character < '0' || event.character > '3')
				return;
			event.doit = false;
			if (event.character == '0')
				takeAgreed();
			else
				take(selected(), event.character);
		}));
	}

	@Override
	List<Row> rows(CorpusSession session, Corpus corpus) {
		Map<Named, List<ReviewRecord>> reviews = corpus.statements(ReviewRecord.class).filter(record -> record.getSubject() instanceof Claim)
				.collect(Collectors.groupingBy(ReviewRecord::getSubject));
		curators = reviews.values().stream().flatMap(List::stream)
				.filter(each -> (each.getState() == ReviewState.DRAFT || each.getState() == ReviewState.SUBMITTED) && !CuratorName.of(each.getCurator()).isNobody())
				.collect(Collectors.groupingBy(ReviewRecord::getCurator, Collectors.counting())).entrySet().stream()
				.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
		if (!curators.contains(first) || !curators.contains(second))
			first = second = null;
		String[] two = first != null ? new String[] { first, second } : likeliest(corpus, reviews);
		compared = two == null ? null : two[0] + " and " + two[1];
		return two == null ? List.of() : rows(Agreement.of(Curation.of(corpus, two[0]), Curation.of(corpus, two[1])), two, reviews);
	}

	/** The two curators between whom most is undecided; null when nothing is. */
	private String[] likeliest(Corpus corpus, Map<Named, List<ReviewRecord>> reviews) {
		List<String> few = curators.stream().limit(MOST_CURATORS).toList();
		String[] best = null;
		int most = 0;
		for (String one : few)
			for (String other : few) {
				if (one.compareTo(other) >= 0 || CuratorName.of(one).isSame(CuratorName.of(other)))
					continue;
				int open = open(Agreement.of(Curation.of(corpus, one), Curation.of(corpus, other)), reviews);
				if (open > most) {
					most = open;
					best = new String[] { one, other };
				}
			}
		return best;
	}

	/** How much waits for a decision; claims of the same passage weigh more than any number that only one of them made. */
	private static int open(Agreement agreement, Map<Named, List<ReviewRecord>> reviews) {
		long pairs = agreement.pairs().stream().filter(pair -> pair.first() != pair.second() && !isSettled(reviews, pair.first()) && !isSettled(reviews, pair.second())).count();
		long others = Stream.concat(agreement.onlyFirst().stream(), agreement.onlySecond().stream()).filter(claim -> !isSettled(reviews, claim)).count();
		return (int) Math.min(Integer.MAX_VALUE, PAIR * pairs + others);
	}

	private static List<Row> rows(Agreement agreement, String[] two, Map<Named, List<ReviewRecord>> reviews) {
		List<Row> rows = new ArrayList<>();
		for (Agreement.Pair pair : agreement.pairs())
			if (!isSettled(reviews, pair.first()) || !isSettled(reviews, pair.second()))
				rows.add(new Row(CellText.full(pair.first()), CellText.full(pair.second()), pair.differences().isEmpty() ? AGREED : "differs", CellText.says(pair.first()),
						CellText.says(pair.second()), pair.differences().stream().map(field -> differing(field, pair)).collect(Collectors.joining("; ")),
						new Curation.Place(set(pair.first()).getArticle(), set(pair.first()).getSection()).words()));
		agreement.onlyFirst().stream().filter(each -> !isSettled(reviews, each)).forEach(each -> rows.add(only(each, two[0], true)));
		agreement.onlySecond().stream().filter(each -> !isSettled(reviews, each)).forEach(each -> rows.add(only(each, two[1], false)));
		return rows;
	}

	private static String differing(ComparedField field, Agreement.Pair pair) {
		String one = field.of(pair.first()), other = field.of(pair.second());
		return field.word() + ": " + (one.isEmpty() ? "none" : one) + " | " + (other.isEmpty() ? "none" : other);
	}

	private static ClaimSet set(Claim claim) {
		return (ClaimSet) claim.eContainer();
	}

	private static Row only(Claim claim, String who, boolean isFirst) {
		String name = CellText.full(claim), says = CellText.says(claim);
		return new Row(isFirst ? name : null, isFirst ? null : name, "only " + CuratorName.of(who).name(), isFirst ? says : "", isFirst ? "" : says, "",
				new Curation.Place(set(claim).getArticle(), set(claim).getSection()).words());
	}

	/** Somebody has decided already. */
	private static boolean isSettled(Map<Named, List<ReviewRecord>> reviews, Claim claim) {
		ReviewState state = ReviewStates.state(reviews.getOrDefault(claim, List.of()));
		return state != ReviewState.DRAFT && state != ReviewState.SUBMITTED;
	}

	/** Takes over all pairs that agree: the first's claim is accepted, the second's retired. */
	public void takeAgreed() {
		take(rows().stream().filter(row -> row.agreement().equals(AGREED)).toList(), '1');
	}

	private void take(List<Row> chosen, char key) {
		List<String> accepted = new ArrayList<>(), retired = new ArrayList<>();
		for (Row row : chosen) {
			if (row.first() != null)
				(key == '2' ? retired : accepted).add(row.first());
			if (row.second() != null)
				(key == '1' ? retired : accepted).add(row.second());
		}
		if (chosen.isEmpty())
			return;
		CorpusSession session = session();
		String curator = CuratorPage.written();
		int[] made = { 0 };
		try (Compound step = session.history().compound("Adjudicate " + chosen.size())) {
			ReviewOperations operations = new ReviewOperations(session.model(), session::isWritable);
			if (!accepted.isEmpty()) {
				session.apply(operations.record(accepted, ReviewState.ACCEPTED, curator, LocalDate.now(), "Adjudicated."));
				made[0]++;
			}
			if (!retired.isEmpty())
				session.apply(operations.record(retired, ReviewState.RETIRED, curator, LocalDate.now(), "The other curator's claim was taken."));
		} catch (Refused refused) {
			Refusals.show(control().getShell(), "Adjudication", refused);
			if (made[0] > 0)
				control().getDisplay().asyncExec(session::undo);
		}
	}

	@Override
	void fillMenu(IMenuManager menu) {
		List<Row> rows = selected();
		if (!rows.isEmpty()) {
			menu.add(CellMenu.action("Take the First\t1", () -> take(rows, '1')));
			menu.add(CellMenu.action("Take the Second\t2", () -> take(rows, '2')));
			menu.add(CellMenu.action("Take Both\t3", () -> take(rows, '3')));
		}
		menu.add(CellMenu.action("Take Over All That Agree\t0", this::takeAgreed));
		MenuManager compared = new MenuManager("Compare");
		for (String one : curators)
			for (String other : curators)
				if (one.compareTo(other) < 0)
					compared.add(CellMenu.action(one + " and " + other, () -> compare(one, other)));
		menu.add(compared);
		menu.add(new Separator());
	}

	@Override
	String icon(Row row) {
		return "claim";
	}

	@Override
	String element(Row row) {
		return row.element();
	}

	@Override
	Object identity(Row row) {
		return row.first() + " " + row.second();
	}

	@Override
	String title(int shown, int all) {
		return compared == null ? "" : compared + ": " + count(shown, all, "decision", "decisions");
	}

	@Override
	String whenEmpty() {
		return compared == null ? "No two curators signed claims that wait for a decision: Curate Blind in the article editor signs what is written."
				: "Nothing is left to decide between " + compared + ".";
	}
}
