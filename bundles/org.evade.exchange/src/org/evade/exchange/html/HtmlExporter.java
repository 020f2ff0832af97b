/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.evade.exchange.export.MapExporter;
import org.evade.exchange.loss.FormatCoverage;
import org.evade.exchange.loss.Losses;
import org.evade.exchange.maps.MapSheet;

/** Each map as a page of its own: a figure that can be searched, and what stands behind every line of it. */
public final class HtmlExporter implements MapExporter {
	private static final FormatCoverage HELD = FormatCoverage.of(
			"MapDiagram: name label figure note elements; Compartment: name label kind elements; Node: *; Edge: *; ParticipantRef: *; "
					+ "Layout: map entries; BoxLayout: *; RouteLayout: *; RoutePoint: *",
			"Claim: name subject relation object polarity polarityReason modality basis phenotypes systems species tumours cohort trial "
					+ "therapies line condition recipients moreThan level rating mechanisms classes citations comparisons links note; "
					+ "Citation: number publication; ClaimLink: kind claim; Comparison: endpoint statistic of at values p pOperator pValues significance; PValue: kind operator value; "
					+ "Quantity: *; MeasuredValue: kind operator value high highKind unit ciLow ciLowKind ciHigh ciHighKind intervalKind group against correction; Correction: value",
			"Participant: name label curies synonyms note; Entity: type; Publication: title journal authors etAl group year volume pages curies");

	@Override
	public String id() {
		return "html";
	}

	@Override
	public String label() {
		return "Maps as pages (&HTML)";
	}

	@Override
	public String ending() {
		return "html";
	}

	@Override
	public FormatCoverage held() {
		return HELD;
	}

	@Override
	public void write(MapSheet sheet, Losses losses, OutputStream out) throws IOException {
		out.write(new MapPage(sheet, new Links(sheet.corpus())).text().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}
}
