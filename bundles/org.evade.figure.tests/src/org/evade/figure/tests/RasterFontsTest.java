/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evade.figure.png.RasterFonts;
import org.junit.jupiter.api.Test;

class RasterFontsTest {
	private static final String SVG = "<svg font-family=\"Arial, 'Liberation Sans', sans-serif\"><text>font-family</text></svg>";

	@Test
	void theFirstFamilyThatIsInstalledIsDrawn() {
		assertEquals("<svg font-family=\"Liberation Sans\"><text>font-family</text></svg>",
				RasterFonts.chosen(SVG, "Liberation Sans"::equals));
		assertEquals("<svg font-family=\"Arial\"><text>font-family</text></svg>", RasterFonts.chosen(SVG, family -> true));
	}

	@Test
	void withoutAnyOfThemItIsNotASerif() {
		assertEquals("<svg font-family=\"sans-serif\"><text>font-family</text></svg>",
				RasterFonts.chosen(SVG, family -> false));
	}
}
