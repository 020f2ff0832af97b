/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;

import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.language.load.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The same bytes whatever the machine: a known hash, and another language, number format and time zone. */
@Isolated
class ReproducibleTest {
	/** To be renewed with every intended change of figures; look at the figure first. */
	private static final String KNOWN = "de636d46b422e2cf87e8fc9e181794d5d02b56f15231291c9f5024a0c48006ad";

	private static String svg() {
		Corpus corpus = SampleMaps.everyShape();
		return Figures.svg(corpus, SampleMaps.in(corpus).get(0), FigureOptions.standard());
	}

	@Test
	void hashIsKnown() throws Exception {
		byte[] hash = MessageDigest.getInstance("SHA-256").digest(svg().getBytes(StandardCharsets.UTF_8));
		assertEquals(KNOWN, HexFormat.of().formatHex(hash));
	}

	@Test
	void placeOnEarthDoesNotMatter() {
		String before = svg();
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
			assertEquals(before, svg());
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			assertEquals(before, svg());
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}
}
