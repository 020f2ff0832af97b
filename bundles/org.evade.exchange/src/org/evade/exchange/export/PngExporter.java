/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.export;

import java.io.IOException;
import java.io.OutputStream;

import org.evade.figure.png.PngWriter;
import org.evade.figure.scene.Scene;

/** Figures as PNG. */
final class PngExporter implements FigureExporter {
	@Override
	public String id() {
		return "png";
	}

	@Override
	public String label() {
		return "Figures as &PNG, for print";
	}

	@Override
	public String ending() {
		return "png";
	}

	@Override
	public void write(Scene scene, FigurePaper sheet, OutputStream out) throws IOException {
		PngWriter.write(scene, sheet.theme(), sheet.dpi(), sheet.transparent(), out);
	}
}
