/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.maps;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evade.exchange.loss.FormatCoverage;
import org.evade.exchange.loss.Losses;
import org.evade.model.Edge;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.Node;
import org.evade.model.maps.MapElements;
import org.evade.model.terms.Participants;

/** What formats of maps hold, and what they lose of a map. */
public final class MapHolding {
	private static final String ELEMENTS = "MapDiagram: name label figure note elements; Compartment: name label kind elements; Node: *; Edge: *; "
			+ "ParticipantRef: *";
	private static final String PLACES = "Layout: map width height entries; BoxLayout: *; RouteLayout: *; RoutePoint: *";
	private static final String CLAIMS = "Claim: name results evidenceType models subject relation object polarity polarityReason modality basis phenotypes systems species "
			+ "tumours cohort trial therapies line condition recipients moreThan level rating mechanisms classes citations links passages note; "
			+ "Citation: number publication; ClaimLink: kind claim; Passage: start end digest";
	private static final String SHOWN = "Participant: name label curies synonyms note; Entity: type of allele species markers members isoform modification sites origin clone; "
			+ "Drug: codes drugClass targets; Endpoint: measure statistic unit; Regimen: components; RegimenComponent: *";
	private static final String CITED = "Publication: name curies";

	/** Formats whose nodes and edges take facts of any name. */
	static final FormatCoverage OPEN = FormatCoverage.of(ELEMENTS, PLACES, CLAIMS, SHOWN, CITED);
	/** Formats of three words a line. */
	static final FormatCoverage BARE = FormatCoverage.of("MapDiagram: elements; Compartment: elements; Node: name; Edge: source relation target");

	private MapHolding() {
	}

	/** Notes what a format does not hold of a map, of what its nodes show, of the claims behind it and of its saved layout. */
	public static void audit(MapSheet sheet, FormatCoverage held, Losses losses) {
		Set<EObject> told = new LinkedHashSet<>();
		told.add(sheet.map());
		sheet.corpus().statements(Layout.class).filter(layout -> layout.getMap() == sheet.map()).findFirst().ifPresent(layout -> {
			told.add(layout);
			for (LayoutEntry entry : layout.getEntries())
				if (MapElements.find(sheet.map(), entry.getElement()) == null)
					losses.add(entry, "place of an element that is gone", entry.getElement());
		});
		for (Node node : MapElements.nodes(sheet.map())) {
			if (node.getShows() != null)
				told.addAll(Participants.of(node.getShows()));
			if (node.getClaim() != null)
				told.add(node.getClaim());
		}
		for (Edge edge : MapElements.edges(sheet.map()))
			told.addAll(edge.getClaims());
		told.addAll(sheet.publications());
		told.removeIf(EObject::eIsProxy);
		told.forEach(object -> held.audit(object, losses));
	}
}
