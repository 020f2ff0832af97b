/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.evade.model.CorrectedId;
import org.evade.model.Telling;
import org.evade.model.Trial;
import org.evade.model.terms.RegistryId;

/** Registry ids of a trial in normal form. */
final class IdsOfTrial {
	private IdsOfTrial() {
	}

	/** Ids in one spelling, in their order. */
	static List<String> of(Collection<String> printed) {
		return printed.stream().map(IdsOfTrial::normal).toList();
	}

	/** The ids that a trial itself goes by: those given and not corrected, and what others are corrected to. */
	static Set<String> right(Trial trial) {
		Set<String> ids = new LinkedHashSet<>(of(trial.getRegistryIds()));
		trial.getCorrectedIds().forEach(id -> ids.add(normal(id.getValue())));
		return ids;
	}

	/** As {@link #right(Trial)}, by what one article tells. */
	static Set<String> right(Telling telling) {
		Set<String> ids = new LinkedHashSet<>(of(telling.getRegistryIds()));
		telling.getCorrectedIds().forEach(id -> ids.add(normal(id.getValue())));
		return ids;
	}

	/** The ids that a trial and the articles that tell it go by. */
	static Set<String> allRight(Trial trial) {
		Set<String> ids = right(trial);
		trial.getTellings().forEach(telling -> ids.addAll(right(telling)));
		return ids;
	}

	/** The misprinted ids of a trial and of the articles that tell it. */
	static List<CorrectedId> corrected(Trial trial) {
		List<CorrectedId> ids = new ArrayList<>(trial.getCorrectedIds());
		trial.getTellings().forEach(telling -> ids.addAll(telling.getCorrectedIds()));
		return ids;
	}

	/** What two ids of one registry have in common: the registry, of an unknown one the letters that its ids begin with. */
	static String registry(String id) {
		return RegistryId.of(id).map(known -> known.registry().name()).orElse(id.replaceFirst("[^A-Z].*", ""));
	}

	/** One id in normal form. */
	static String normal(String id) {
		return RegistryId.normal(id);
	}
}
