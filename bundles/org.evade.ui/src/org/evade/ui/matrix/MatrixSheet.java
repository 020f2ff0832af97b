/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.matrix;

import java.util.List;
import java.util.stream.Collectors;

import org.evade.language.load.Corpus;
import org.evade.maps.matrix.ClaimSupport.Origin;

/**
 * The matrix of mechanisms and strategies as it is shown: texts and full names, nothing of the model. The last row and the
 * last
 * two columns count what stands in a line and what has no counterpart.
 *
 * @param rows
 *            topics of mechanisms
 * @param columns
 *            topics of strategies
 * @param cells
 *            one list of cells for each row
 */
public record MatrixSheet(List<Head> rows, List<Head> columns, List<List<Cell>> cells) {
	/**
	 * A topic.
	 *
	 * @param label
	 *            its label
	 * @param members
	 *            mechanisms or strategies that stand there
	 */
	public record Head(String label, List<Member> members) {
		/** Members without a counterpart. */
		public List<Member> gaps() {
			return members.stream().filter(Member::gap).toList();
		}
	}

	/**
	 * A mechanism or strategy.
	 *
	 * @param name
	 *            full name
	 * @param gap
	 *            whether nothing answers it, or it answers nothing
	 */
	public record Member(String name, String label, boolean gap) {
	}

	/**
	 * What the strategies of a column do to the mechanisms of a row.
	 *
	 * @param text
	 *            number of claims with the best level and letters of the effects, such as {@code 22 B  RI}; empty for a gap
	 * @param words
	 *            the same in a sentence
	 */
	public record Cell(List<Answer> answers, String text, Origin origin, boolean contested, String words) {
		/** Whether there is no answer. */
		public boolean isEmpty() {
			return answers.isEmpty();
		}
	}

	/**
	 * One answer of a strategy to a mechanism.
	 *
	 * @param name
	 *            full name of the strategy
	 * @param sentence
	 *            strategy, effect and mechanism
	 */
	public record Answer(String name, String sentence, List<Evidence> claims) {
	}

	/**
	 * A claim behind an answer.
	 *
	 * @param name
	 *            full name
	 * @param says
	 *            subject, relation and object
	 */
	public record Evidence(String name, String id, String says, String level, String system, String article,
			boolean contested) {
	}

	/** A matrix of nothing. */
	public static final MatrixSheet EMPTY = new MatrixSheet(List.of(), List.of(), List.of());

	/** The matrix of a corpus. */
	public static MatrixSheet of(Corpus corpus) {
		return MatrixSheetReader.read(corpus);
	}

	/** Whether there is nothing to show. */
	public boolean isEmpty() {
		return rows.isEmpty() || columns.isEmpty();
	}

	/** Number of different mechanisms or strategies in lines; one that stands in several counts once. */
	static long count(List<Head> lines, boolean gapsOnly) {
		return lines.stream().flatMap(line -> (gapsOnly ? line.gaps() : line.members()).stream()).map(Member::name).distinct()
				.count();
	}

	/** Number of claims in the matrix; one in several cells counts once. */
	long claims() {
		return cells.stream().flatMap(List::stream).flatMap(cell -> cell.answers().stream()).flatMap(answer -> answer.claims()
				.stream())
				.map(Evidence::name).distinct().count();
	}

	/** The matrix as lines of text with tabs, with the counts, for a spreadsheet. */
	public String asText() {
		StringBuilder text = new StringBuilder();
		line(text, "", columns.stream().map(Head::label).toList(), "mechanisms", "without a strategy");
		for (int i = 0; i < rows.size(); i++)
			line(text, rows.get(i).label(), cells.get(i).stream().map(Cell::text).toList(),
					Integer.toString(rows.get(i).members().size()), Integer.toString(rows.get(i).gaps().size()));
		line(text, "strategies", columns.stream().map(head -> Integer.toString(head.members().size())).toList(), "", "");
		line(text, "without a mechanism", columns.stream().map(head -> Integer.toString(head.gaps().size())).toList(), "", "");
		return text.toString();
	}

	private static void line(StringBuilder text, String head, List<String> cells, String members, String gaps) {
		text.append(head).append('\t').append(cells.stream().map(cell -> cell.replaceAll("\\s+", " "))
				.collect(Collectors.joining("\t")))
				.append('\t').append(members).append('\t').append(gaps).append(System.lineSeparator());
	}
}
