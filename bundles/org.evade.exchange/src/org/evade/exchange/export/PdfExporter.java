/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.export;

import java.io.IOException;
import java.io.OutputStream;

import org.evade.figure.pdf.PdfWriter;
import org.evade.figure.scene.Scene;

/** Figures as PDF. */
final class PdfExporter implements FigureExporter {
	@Override
	public String id() {
		return "pdf";
	}

	@Override
	public String label() {
		return "Figures as P&DF";
	}

	@Override
	public String ending() {
		return "pdf";
	}

	@Override
	public void write(Scene scene, FigurePaper sheet, OutputStream out) throws IOException {
		PdfWriter.write(scene, sheet.theme(), sheet.transparent(), out);
	}
}
