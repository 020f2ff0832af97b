/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.evade.maps.matrix.ClaimSupport;
import org.evade.maps.matrix.Matrix;
import org.evade.maps.matrix.MatrixLine;
import org.evade.maps.matrix.Pairing;
import org.evade.model.Claim;
import org.evade.model.EvidenceLevel;
import org.evade.model.Mechanism;
import org.evade.model.Strategy;
import org.evade.model.StrategyEffect;
import org.evade.model.terms.Terms;

/**
 * The mechanism x strategy matrix in full: a row for each answer of a strategy to a mechanism, then the gaps: mechanisms
 * that no strategy answers, and strategies that answer no mechanism.
 */
final class MatrixTable implements ExportTable {
	@Override
	public String name() {
		return "matrix";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("mechanism_topic[]", "strategy_topic[]", "mechanism", "strategy", "effect", "claims[]",
				"gap", "mechanism_name", "strategy_name", "articles[]", "claim_number:integer",
				"best_level=EvidenceLevel", "evidence", "contested_claims[]");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		Matrix matrix = new Matrix(source.corpus());
		for (Pairing pairing : inOrder(matrix)) {
			ClaimSupport support = matrix.support(pairing);
			cells.list(topics(matrix.rows(), pairing.mechanism())).list(topics(matrix.columns(), pairing.strategy()));
			cells.text(source.id(pairing.mechanism())).text(source.id(pairing.strategy())).text(effect(pairing.effect()));
			cells.list(source.ids(pairing.claims())).text(null);
			cells.text(Terms.label(pairing.mechanism())).text(Terms.label(pairing.strategy()));
			cells.list(pairing.claims().stream().map(claim -> source.id(source.articles().of(claim))).distinct().toList());
			cells.number(pairing.claims().size());
			cells.text(support.best() == EvidenceLevel.NONE ? null : support.best().getLiteral());
			cells.text(evidence(support.source())).list(ids(source, support.contested())).end();
		}
		for (Mechanism mechanism : matrix.unanswered()) {
			cells.list(topics(matrix.rows(), mechanism)).text(null).text(source.id(mechanism)).text(null).text(null).text(null)
					.text("no strategy").text(Terms.label(mechanism)).text(null);
			endOfGap(cells);
		}
		for (Strategy strategy : matrix.idle()) {
			cells.text(null).list(topics(matrix.columns(), strategy)).text(null).text(source.id(strategy)).text(null).text(null)
					.text("no mechanism").text(null).text(Terms.label(strategy));
			endOfGap(cells);
		}
	}

	private static void endOfGap(Cells cells) throws IOException {
		cells.list(List.of()).number(null).text(null).text(null).list(List.of()).end();
	}

	/** By row and column of the matrix, then in the order of the corpus. */
	private static List<Pairing> inOrder(Matrix matrix) {
		return matrix.pairings().stream().sorted(Comparator
				.comparingInt((Pairing pairing) -> first(matrix.rows(), pairing.mechanism()))
				.thenComparingInt(pairing -> first(matrix.columns(), pairing.strategy()))).toList();
	}

	private static <T> int first(List<MatrixLine<T>> lines, T member) {
		int at = 0;
		while (at < lines.size() && !lines.get(at).members().contains(member))
			at++;
		return at;
	}

	private static <T> List<String> topics(List<MatrixLine<T>> lines, T member) {
		return lines.stream().filter(line -> line.topic() != null && line.members().contains(member))
				.map(line -> line.topic().getName()).toList();
	}

	private static List<String> ids(TableSource source, Set<Claim> claims) {
		return source.ids(claims);
	}

	private static String effect(StrategyEffect effect) {
		return effect == StrategyEffect.UNSPECIFIED ? "unspecified" : effect.getLiteral();
	}

	private static String evidence(ClaimSupport.Origin origin) {
		return switch (origin) {
		case PATIENTS -> "patients";
		case PRECLINICAL -> "preclinical";
		case STATEMENT -> "statement";
		case NONE -> null;
		};
	}
}
