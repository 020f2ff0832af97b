/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.nio.file.Path;
import java.time.LocalDate;

import org.evade.citations.snapshot.RegistrySnapshot;

/**
 * What a run needs besides the corpus.
 *
 * @param articles
 *            folder with the article texts that passages point into, or null: passages are then judged by their form only
 * @param baseline
 *            known findings that are not reported again, or null
 * @param today
 *            day against which dates are judged
 * @param snapshot
 *            what registries said, or null: nothing is compared with them
 * @param folded
 *            whether what stands at many claims of an article is told once for the article
 */
public record CheckOptions(Path articles, Baseline baseline, LocalDate today, RegistrySnapshot snapshot, boolean folded) {
	/** Options without a snapshot, each finding where it stands. */
	public CheckOptions(Path articles, Baseline baseline, LocalDate today) {
		this(articles, baseline, today, null, false);
	}
}
