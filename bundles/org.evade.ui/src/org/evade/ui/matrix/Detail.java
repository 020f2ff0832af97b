/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.evade.ui.matrix.MatrixSheet.Answer;
import org.evade.ui.matrix.MatrixSheet.Cell;

/**
 * A line of the list beside the grid.
 *
 * @param group
 *            answer that a claim stands behind, or what the counted things have in common
 * @param name
 *            full name of what is opened
 * @param kind
 *            kind of element, for its icon
 */
public record Detail(String group, String name, String kind, String id, String says, String level, String system,
		String article) {
	/** What stands behind a place of the grid; a cell's claims, or the counted mechanisms or strategies. */
	public static List<Detail> of(MatrixSheet sheet, GridPosition spot) {
		if (spot == null)
			return List.of();
		Cell cell = spot.cell(sheet);
		if (cell != null)
			return cell.answers().stream().flatMap(Detail::of).toList();
		List<Detail> counted = new ArrayList<>();
		boolean mechanisms = spot.isOfMechanisms(sheet);
		for (MatrixSheet.Member member : spot.countedMembers(sheet))
			counted.add(new Detail(!member.gap() ? "answered" : mechanisms ? "no strategy" : "no mechanism", member.name(),
					mechanisms ? "mechanism" : "strategy", id(member.name()), member.label(), "", "", space(member.name())));
		return counted;
	}

	private static Stream<Detail> of(Answer answer) {
		if (answer.claims().isEmpty())
			return Stream.of(new Detail(answer.sentence(), answer.name(), "strategy", id(answer.name()), "no claim recorded", "", "",
					space(answer.name())));
		return answer.claims().stream().map(claim -> new Detail(answer.sentence(), claim.name(), "claim", claim.id(),
				(claim.contested() ? "\u2260 " : "") + claim.says(), claim.level(), claim.system(), claim.article()));
	}

	private static String id(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private static String space(String name) {
		return name.contains(".") ? name.substring(0, name.indexOf('.')) : "";
	}
}
