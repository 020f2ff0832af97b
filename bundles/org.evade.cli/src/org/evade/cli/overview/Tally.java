/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.overview;

import java.util.List;

/**
 * A table of the report.
 *
 * @param title
 *            heading
 * @param header
 *            columns
 * @param rows
 *            cells; numbers are written in full, without separators
 */
public record Tally(String title, List<String> header, List<List<String>> rows) {
	/** Copies the lists. */
	public Tally {
		header = List.copyOf(header);
		rows = rows.stream().map(List::copyOf).toList();
	}
}
