/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.evade.figure.scene.Scene;
import org.evade.figure.svg.SvgWriter;

/** Figures as SVG. */
final class SvgExporter implements FigureExporter {
	@Override
	public String id() {
		return "svg";
	}

	@Override
	public String label() {
		return "Figures as &SVG";
	}

	@Override
	public String ending() {
		return "svg";
	}

	@Override
	public boolean isStandard() {
		return true;
	}

	@Override
	public void write(Scene scene, FigurePaper sheet, OutputStream out) throws IOException {
		String svg = sheet.transparent() ? SvgWriter.writeTransparent(scene, sheet.theme()) : SvgWriter.write(scene, sheet.theme());
		out.write(svg.getBytes(StandardCharsets.UTF_8));
	}
}
