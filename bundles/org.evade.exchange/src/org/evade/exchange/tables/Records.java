/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.Entity;
import org.evade.model.Participant;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Terms;

/** Rows of the tables as values by column, for formats that hang facts to nodes and edges; empty cells have no value. */
public final class Records {
	private final TableSource source;

	/** Ids are those of the tables. */
	public Records(TableSource source) {
		this.source = source;
	}

	/** What claims.tsv says of a claim. */
	public Map<String, Object> of(Claim claim) {
		Record cells = new Record(new ClaimsTable().columns());
		run(() -> ClaimsTable.row(source, claim.eContainer() instanceof ClaimSet set ? set.getSection() : null, claim, cells));
		return cells.values;
	}

	/** What entities.tsv says of an entity; of another participant its kind, name, identifiers, synonyms and note. */
	public Map<String, Object> of(Participant participant) {
		Record cells = new Record(new EntitiesTable().columns());
		if (participant instanceof Entity entity)
			run(() -> EntitiesTable.row(source, entity, cells));
		else {
			cells.values.put("entity", source.id(participant));
			cells.values.put("type", ParticipantKind.of(participant).word());
			cells.values.put("name", Terms.label(participant));
			if (!participant.getCuries().isEmpty())
				cells.values.put("curie", List.copyOf(participant.getCuries()));
			if (!participant.getSynonyms().isEmpty())
				cells.values.put("synonyms", List.copyOf(participant.getSynonyms()));
			if (participant.getNote() != null)
				cells.values.put("note", participant.getNote());
		}
		return cells.values;
	}

	private interface Writing {
		void write() throws IOException;
	}

	private static void run(Writing writing) {
		try {
			writing.write();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static final class Record extends Cells {
		private final List<ExportColumn> columns;
		private final Map<String, Object> values = new LinkedHashMap<>();

		Record(List<ExportColumn> columns) {
			super(columns);
			this.columns = columns;
		}

		@Override
		void cell(int index, Object value) {
			if (value != null)
				values.put(columns.get(index).name(), value);
		}

		@Override
		void endRow() {
			// one row is all there is
		}
	}
}
