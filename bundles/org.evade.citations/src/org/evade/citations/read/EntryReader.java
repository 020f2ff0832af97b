/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.util.function.Consumer;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.SourceProblem;

/** Reads one format. A broken entry is told and the others go on. */
interface EntryReader {
	/** Reads a whole text. */
	void read(String text, Consumer<BibliographyEntry> entries, Consumer<SourceProblem> troubles);
}
