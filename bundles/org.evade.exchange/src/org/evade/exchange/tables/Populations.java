/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.util.List;

import org.evade.model.EvadePackage;
import org.evade.model.Population;
import org.evade.model.PopulationCount;
import org.evade.model.PopulationKind;

/** Populations of trials and cohorts as cells have them. */
final class Populations {
	private Populations() {
	}

	/** Numbers with what they count: {@code 423 randomised}. */
	static List<String> counts(Population population) {
		return population.getCounts().stream().map(count -> (count.getN() + " " + kind(count)).strip()).toList();
	}

	/** What a number counts; an empty text when that is not stated. */
	static String kind(PopulationCount count) {
		return count.getKind() == PopulationKind.NOT_STATED ? "" : count.getKind().getLiteral();
	}

	/** Ids of the histologies. */
	static List<String> histologies(TableSource source, Population population) {
		return population.getHistologies().stream().map(each -> source.id(each.getHistology())).toList();
	}

	/** Their numbers, in the same order; empty where none is given. */
	static List<String> histologyNumbers(Population population) {
		return population.getHistologies().stream()
				.map(each -> each.eIsSet(EvadePackage.Literals.HISTOLOGY_COUNT__N) ? "" + each.getN() : "").toList();
	}
}
