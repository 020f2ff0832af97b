/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import java.nio.file.Path;
import java.util.Set;

/**
 * What became different when the live model was brought up to date.
 *
 * @param version
 *            version of the model afterwards
 * @param parsed
 *            files whose text was parsed again, new ones included
 * @param relinked
 *            files that were not parsed but some of whose references were resolved again, because what they name changed,
 *            came or went
 * @param removed
 *            files that are gone
 */
public record ModelDelta(long version, Set<Path> parsed, Set<Path> relinked, Set<Path> removed) {
	/** Copies the sets. */
	public ModelDelta {
		parsed = Set.copyOf(parsed);
		relinked = Set.copyOf(relinked);
		removed = Set.copyOf(removed);
	}

	/** Whether nothing is different. */
	public boolean isEmpty() {
		return parsed.isEmpty() && relinked.isEmpty() && removed.isEmpty();
	}
}
