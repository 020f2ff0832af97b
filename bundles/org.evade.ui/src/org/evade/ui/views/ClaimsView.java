/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evade.language.load.Corpus;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.EvidenceLevel;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.views.RowTree.Column;

/** All claims of the corpus as sentences, with their context and evidence. */
public final class ClaimsView extends RowView<ClaimsView.Row> {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.claims";

	/**
	 * A claim.
	 *
	 * @param name
	 *            full name
	 */
	record Row(String name, String id, String subject, String relation, String object, String level, String phenotype,
			String tumour, String system, String cites, String modality, String article, String section, String note) {
	}

	@Override
	List<Column<Row>> columns() {
		return List.of(Column.of("Claim", 230, Row::id), Column.of("Subject", 210, Row::subject),
				Column.of("Relation", 140, Row::relation), Column.of("Object", 230, Row::object), Column.of("Level", 55, Row::level),
				Column.of("Phenotype", 90, Row::phenotype), Column.of("Tumour", 100, Row::tumour), Column.of("System", 120, Row::system),
				Column.of("Cites", 70, Row::cites), Column.of("Modality", 90, Row::modality), Column.of("Article", 60, Row::article),
				Column.of("Section", 180, Row::section), Column.of("Note", 260, Row::note));
	}

	@Override
	List<Row> rows(CorpusSession session, Corpus corpus) {
		return corpus.statements(ClaimSet.class).flatMap(set -> set.getClaims().stream().map(claim -> row(set, claim))).toList();
	}

	private static Row row(ClaimSet set, Claim claim) {
		String section = set.getSection() == null || set.getSection().eIsProxy() ? ""
				: set.getSection().getHeading() == null ? CellText.id(set.getSection()) : set.getSection().getHeading();
		return new Row(CellText.full(claim), CellText.id(claim), CellText.of(claim.getSubject()),
				CellText.relation(claim), CellText.of(claim.getObject()),
				claim.getLevel() == EvidenceLevel.NONE ? "" : claim.getLevel().getLiteral().replace("level ", ""),
				CellText.words(claim.getPhenotypes()), CellText.labels(claim.getTumours()), CellText.words(claim.getSystems()),
				claim.getCitations().stream().map(ClaimsView::cite).collect(Collectors.joining(", ")),
				claim.getModality().getLiteral(), CellText.id(set.getArticle()), section, CellText.text(claim.getNote()));
	}

	private static List<String> cited(Row row) {
		return row.cites().isEmpty() ? List.of("no citation")
				: CellText.values(row.cites(), "").stream().map(cite -> row.article() + " " + cite).toList();
	}

	private static String cite(Citation citation) {
		return citation.getPublication() == null ? Integer.toString(citation.getNumber()) : CellText.id(citation.getPublication());
	}

	@Override
	String icon(Row row) {
		return "claim";
	}

	@Override
	String element(Row row) {
		return row.name();
	}

	@Override
	void groupings(Map<String, Function<Row, List<String>>> ways) {
		ways.put("article", row -> List.of(row.article().isEmpty() ? "no article" : row.article()));
		ways.put("level", row -> List.of(row.level().isEmpty() ? "no level" : "level " + row.level()));
		ways.put("phenotype", row -> CellText.values(row.phenotype(), "no phenotype"));
		ways.put("tumour", row -> CellText.values(row.tumour(), "no tumour named"));
		ways.put("relation", row -> List.of(row.relation()));
		ways.put("section", row -> List.of(row.section().isEmpty() ? "no section" : row.section()));
		ways.put("system", row -> CellText.values(row.system(), "no system"));
		ways.put("modality", row -> List.of(row.modality()));
		ways.put("citation", row -> cited(row));
	}

	@Override
	String title(int shown, int all) {
		return count(shown, all, "claim", "claims");
	}

	@Override
	String whenEmpty() {
		return "No claims yet. Write them in a text: claims from ARTICLE { ... }";
	}

	@Override
	int idColumn() {
		return 0;
	}
}
