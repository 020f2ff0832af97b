/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.util.List;

/** The tables of the export. */
public final class Tables {
	/** All tables: those of the design in its order, then others. */
	public static final List<Table> ALL = List.of(new ReferencesTable(), new TrialsTable(), new MeasurementsTable(),
			new ClaimsTable(), new EdgesTable(), new EntitiesTable(), new MechanismsTable(), new StrategiesTable(),
			new MappingsTable(), new MatrixTable(), new StudyGroupsTable(), new NodesTable(), new ClassesTable(), new DefinitionsTable(),
			new ApprovalsTable(), new CohortsTable(), new ReviewsTable());

	private Tables() {
	}
}
