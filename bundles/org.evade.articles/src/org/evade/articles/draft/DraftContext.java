/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.draft;

import java.util.List;

import org.evade.model.ModelSystem;
import org.evade.model.ResistancePhenotype;

/**
 * What was set once for a section and holds for its claims unless a sentence says otherwise. A draft says which of it it took.
 *
 * @param origin
 *            where it was set, for the eye: {@code section Acquired resistance}
 * @param phenotypes
 *            resistance phenotypes
 * @param tumours
 *            ids of diseases
 * @param systems
 *            model systems
 */
public record DraftContext(String origin, List<ResistancePhenotype> phenotypes, List<String> tumours, List<ModelSystem> systems) {
	/** Nothing was set. */
	public static final DraftContext NONE = new DraftContext("", List.of(), List.of(), List.of());
}
