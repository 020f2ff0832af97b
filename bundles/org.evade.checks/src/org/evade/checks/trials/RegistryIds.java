/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evade.model.Trial;

/** Registry ids in one spelling. */
final class RegistryIds {
	private RegistryIds() {
	}

	/** The ids of a trial in upper case and without prefixes. */
	static List<String> of(Trial trial) {
		List<String> ids = new ArrayList<>();
		for (String id : trial.getRegistryIds())
			ids.add(normal(id));
		return ids;
	}

	/** One id in upper case and without a prefix. */
	static String normal(String id) {
		return id.substring(id.indexOf(':') + 1).toUpperCase(Locale.ROOT).strip();
	}
}
