/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.matrix;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.evade.figure.matrix.CellWords;
import org.evade.language.load.Corpus;
import org.evade.maps.matrix.ClaimSupport;
import org.evade.maps.matrix.Matrix;
import org.evade.maps.matrix.MatrixLine;
import org.evade.maps.matrix.Pairing;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.EvidenceLevel;
import org.evade.model.Mechanism;
import org.evade.model.Participant;
import org.evade.model.Strategy;
import org.evade.model.StrategyEffect;
import org.evade.model.terms.Terms;
import org.evade.ui.matrix.MatrixSheet.Answer;
import org.evade.ui.matrix.MatrixSheet.Cell;
import org.evade.ui.matrix.MatrixSheet.Evidence;
import org.evade.ui.matrix.MatrixSheet.Head;
import org.evade.ui.matrix.MatrixSheet.Member;
import org.evade.ui.views.CellText;

/** Makes the sheet of a corpus. */
final class MatrixSheetReader {
	private final Matrix matrix;

	private MatrixSheetReader(Corpus corpus) {
		matrix = new Matrix(corpus);
	}

	/** The matrix as it is shown. */
	static MatrixSheet read(Corpus corpus) {
		return new MatrixSheetReader(corpus).sheet();
	}

	private MatrixSheet sheet() {
		return new MatrixSheet(matrix.rows().stream().map(MatrixSheetReader::head).toList(), matrix.columns().stream().map(MatrixSheetReader::head)
				.toList(),
				matrix.rows().stream().map(row -> matrix.columns().stream().map(column -> cell(row, column)).toList()).toList());
	}

	private static <T extends Participant> Head head(MatrixLine<T> line) {
		return new Head(line.label(), line.members().stream()
				.map(member -> new Member(CellText.full(member), Terms.label(member), line.gaps().contains(member))).toList());
	}

	private Cell cell(MatrixLine<Mechanism> row, MatrixLine<Strategy> column) {
		ClaimSupport support = matrix.cell(row, column);
		if (support.pairings().isEmpty())
			return new Cell(List.of(), "", support.source(), false, "no answer");
		return new Cell(support.pairings().stream().map(pairing -> answer(pairing, support)).toList(),
				CellWords.number(support) + "  " + CellWords.letters(support), support.source(), !support.contested().isEmpty(),
				CellWords.cell(support));
	}

	private static Answer answer(Pairing pairing, ClaimSupport support) {
		String effect = pairing.effect() == StrategyEffect.UNSPECIFIED ? "answers" : pairing.effect().getLiteral();
		return new Answer(CellText.full(pairing.strategy()), CellText.label(pairing.strategy()) + " - " + effect + " - "
				+ CellText.label(pairing.mechanism()), pairing.claims().stream().map(claim -> evidence(claim, support)).toList());
	}

	private static Evidence evidence(Claim claim, ClaimSupport support) {
		EObject set = claim.eContainer();
		return new Evidence(CellText.full(claim), CellText.id(claim), CellText.says(claim),
				claim.getLevel() == EvidenceLevel.NONE ? "" : claim.getLevel().getLiteral().replace("level ", ""),
				claim.getSystems().stream().map(system -> system.getLiteral()).collect(Collectors.joining(", ")),
				set instanceof ClaimSet claims ? CellText.id(claims.getArticle()) : "", support.contested().contains(claim));
	}
}
