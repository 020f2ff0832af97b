/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.maps;

import org.evade.exchange.export.MapExporter;
import org.evade.exchange.loss.FormatCoverage;

/** What the formats of maps have in common. */
abstract class MapFormat implements MapExporter {
	private final String id;
	private final String label;
	private final FormatCoverage held;

	MapFormat(String id, String label, FormatCoverage held) {
		this.id = id;
		this.label = label;
		this.held = held;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String label() {
		return label;
	}

	@Override
	public final String ending() {
		return id;
	}

	@Override
	public final FormatCoverage held() {
		return held;
	}
}
