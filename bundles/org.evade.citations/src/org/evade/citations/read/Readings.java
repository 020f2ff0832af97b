/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.util.List;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.SourceProblem;

/**
 * What a source gave.
 *
 * @param format
 *            the format it is in
 * @param entries
 *            entries in its order
 * @param troubles
 *            what could not be taken, in its order
 */
public record Readings(InputFormat format, List<BibliographyEntry> entries, List<SourceProblem> troubles) {
}
