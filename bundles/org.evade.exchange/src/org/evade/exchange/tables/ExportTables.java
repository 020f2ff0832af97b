/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;
import java.util.List;

import org.evade.exchange.loss.FormatCoverage;

/** The tables of the export. */
public final class ExportTables {
	/** All tables: those of the design in its order, then others. */
	public static final List<ExportTable> ALL = List.of(new ReferencesTable(), new TrialsTable(), new MeasurementsTable(),
			new ClaimsTable(), new EdgesTable(), new EntitiesTable(), new MechanismsTable(), new StrategiesTable(),
			new MappingsTable(), new MatrixTable(), new StudyGroupsTable(), new NodesTable(), new ClassesTable(), new DefinitionsTable(),
			new ApprovalsTable(), new CohortsTable(), new ReviewsTable(), new ErrataTable());

	/** What the tables hold of the metamodel. */
	public static final FormatCoverage HELD = FormatCoverage.of("Participant: name label curies synonyms note; Entity: type of allele species markers members isoform modification sites origin clone; Drug: *; Endpoint: *; "
			+ "Regimen: *; RegimenComponent: *; Cohort: *; Population: *; PopulationCount: n kind; HistologyCount: *",
			"Publication: name title authors etAl group journal year volume issue pages curies kind notPrinted status statusDate links publisher version address accessed; PublicationLink: *; ReferenceList: *; LocalReference: *; "
					+ "Citation: number publication",
			"ClaimSet: article section claims; ParticipantRef: *; Claim: *; ClaimLink: kind claim; Passage: start end digest; Comparison: *; Quantity: *; "
					+ "MeasuredValue: *; Spread: *; PValue: *; Pooling: *; Correction: *; CorrectedId: *",
			"Trial: printedName registryIds correctedIds phase population status intervention therapies targetsPrinted targets rowAuthor rowYear "
					+ "rowYearCorrection arms strata results tellings citations; Telling: article printedName registryIds correctedIds citations; "
					+ "Arm: *; StrataGroup: *; Stratum: *; ResultSet: *; ResultRow: *",
			"Scheme: *; SchemeClass: *; ClassMapping: *; ClassCrosswalk: *; Mechanism: *; Strategy: *; Answer: *; Definition: *; Criterion: *; Approval: *",
			"MapDiagram: name elements; Compartment: *; Node: *; Edge: *; ReviewRecord: *; AcceptedException: *; Misprint: *; Observation: *");

	private ExportTables() {
	}
}
