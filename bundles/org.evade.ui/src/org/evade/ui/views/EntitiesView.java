/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Participant;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Terms;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.views.RowTree.Column;

/** Entities, mechanisms, strategies and trials by their kind, with how often each is used; to be dragged onto a map. */
public final class EntitiesView extends RowView<EntitiesView.Row> {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.entities";

	/**
	 * An entity.
	 *
	 * @param name
	 *            full name
	 * @param used
	 *            number of places that refer to it
	 */
	record Row(String name, String label, String id, String kind, int used, String synonyms, String identifiers) {
	}

	@Override
	List<Column<Row>> columns() {
		return List.of(Column.of("Name", 210, Row::label), Column.number("Used", 50, Row::used), Column.of("Id", 150, Row::id),
				Column.of("Also", 200, Row::synonyms), Column.of("Identifiers", 150, Row::identifiers),
				Column.of("Kind", 90, Row::kind));
	}

	@Override
	List<Row> rows(CorpusSession session, Corpus corpus) {
		Map<EObject, Integer> used = new HashMap<>();
		for (ModelFile file : corpus.files())
			file.document().eAllContents().forEachRemaining(object -> count(object, used));
		return corpus.statements(Participant.class).filter(participant -> participant.getName() != null)
				.map(participant -> new Row(CellText.full(participant), Terms.label(participant), participant.getName(),
						ParticipantKind.of(participant).word(), used.getOrDefault(participant, 0),
						String.join(", ", participant.getSynonyms()), String.join(" ", participant.getCuries())))
				.toList();
	}

	private static void count(EObject object, Map<EObject, Integer> used) {
		var references = (EContentsEList.FeatureIterator<EObject>) object.eCrossReferences().iterator();
		while (references.hasNext()) {
			EObject target = references.next();
			if (!((EReference) references.feature()).isContainer() && target instanceof Participant)
				used.merge(target, 1, Integer::sum);
		}
	}

	@Override
	String icon(Row row) {
		return row.kind();
	}

	@Override
	String element(Row row) {
		return row.name();
	}

	@Override
	String firstGrouping() {
		return "kind";
	}

	@Override
	void groupings(Map<String, Function<Row, List<String>>> ways) {
		ways.put("kind", row -> List.of(row.kind()));
		ways.put("use", row -> List.of(row.used() == 0 ? "no use" : row.used() == 1 ? "used once" : "used several times"));
	}

	@Override
	String title(int shown, int all) {
		return count(shown, all, "entity", "entities");
	}

	@Override
	String whenEmpty() {
		return "No entities yet. Declare them in a text, as in: protein PD-1";
	}

	@Override
	int idColumn() {
		return 2;
	}
}
