/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.export;

import java.io.IOException;
import java.io.OutputStream;

import org.evade.figure.scene.Scene;

/** Writes each map, and the matrix, into a file of its own. */
public non-sealed interface FigureExporter extends Exporter {
	/** Ending of the files without a dot. */
	String ending();

	/**
	 * Writes one figure.
	 *
	 * @param scene
	 *            what is drawn and where
	 * @param sheet
	 *            colours and resolution; a format without pixels or sheets looks at what it needs
	 * @param out
	 *            where to; left open
	 * @throws IOException
	 *             when it cannot be written, with a sentence for the user
	 */
	void write(Scene scene, FigurePaper sheet, OutputStream out) throws IOException;
}
