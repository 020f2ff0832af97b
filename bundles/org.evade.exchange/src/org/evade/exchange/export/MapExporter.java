/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.export;

import java.io.IOException;
import java.io.OutputStream;

import org.evade.exchange.loss.FormatCoverage;
import org.evade.exchange.loss.Losses;
import org.evade.exchange.maps.MapSheet;

/** Writes each map as data that other programs read, into a file of its own. */
public non-sealed interface MapExporter extends Exporter {
	/** Ending of the files without a dot. */
	String ending();

	/** What the format holds of a map, its claims and its layout. */
	FormatCoverage held();

	/**
	 * Writes one map.
	 *
	 * @param sheet
	 *            the map with its places and facts
	 * @param losses
	 *            takes what is held in general but not this time, such as a publication without an identifier
	 * @param out
	 *            where to; left open
	 * @throws IOException
	 *             when it cannot be written, with a sentence for the user
	 */
	void write(MapSheet sheet, Losses losses, OutputStream out) throws IOException;
}
