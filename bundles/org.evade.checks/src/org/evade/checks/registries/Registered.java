/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.registries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.citations.snapshot.RegistryRecord;
import org.evade.model.Publication;
import org.evade.model.Trial;
import org.evade.model.terms.Identifiers;
import org.evade.model.terms.RegistryId;

/** What a snapshot holds of publications and trials. */
final class Registered {
	private Registered() {
	}

	/** Records of a publication's identifiers that the registry knows, in the order of the identifiers. */
	static List<RegistryRecord> known(Publication publication, Context context) {
		return records(publication, context).stream().filter(record -> !record.isMissing()).toList();
	}

	/** Records of a publication's identifiers. */
	static List<RegistryRecord> records(Publication publication, Context context) {
		return found(publication.getCuries().stream().map(Identifiers::normal).toList(), context);
	}

	/** Records of a trial's registry ids; where one is corrected, of the right one. */
	static List<RegistryRecord> records(Trial trial, Context context) {
		Set<String> ids = new LinkedHashSet<>();
		trial.getRegistryIds().forEach(id -> ids.add(RegistryId.normal(id)));
		trial.getCorrectedIds().forEach(id -> ids.add(RegistryId.normal(id.getValue())));
		trial.getCuries().forEach(id -> ids.add(RegistryId.normal(id)));
		return found(ids, context);
	}

	/** Records of a trial that the registry knows. */
	static List<RegistryRecord> known(Trial trial, Context context) {
		return records(trial, context).stream().filter(record -> !record.isMissing()).toList();
	}

	private static List<RegistryRecord> found(Iterable<String> ids, Context context) {
		List<RegistryRecord> found = new ArrayList<>();
		if (context.options().snapshot() != null)
			for (String id : ids) {
				RegistryRecord record = context.options().snapshot().get(id);
				if (record != null)
					found.add(record);
			}
		return found;
	}
}
