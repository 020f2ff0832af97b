/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.evade.articles.drafting.DraftingSession.Written;
import org.junit.jupiter.api.Test;

/**
 * How many keys claims cost: three paragraphs, one of mechanisms, one of a trial, one of negative results. Typed is each character of
 * the claims in the language, blanks counted once; drafted is each key of the editor, those that walk through the sentences included.
 */
class KeystrokesTest {
	private static final String MECHANISM = """
			Loss of B2M impairs antigen presentation and causes resistance to checkpoint blockade [1]. JAK1 and JAK2 mutations cause resistance to \
			checkpoint blockade in melanoma [2, 3]. In mice, TGF-\u03B2 secreted by tumour cells excludes CD8+ T cells [4]. IFN-\u03B3 may \
			upregulate PD-L1 on tumour cells, and regulatory T cells suppress CD8+ T cells [5].
			""";
	private static final String TRIAL = """
			In patients with NSCLC, pembrolizumab improved the ORR to 44.8 % vs 27.8 % with chemotherapy (p = 0.001) [6]. It prolonged the PFS to 10.3 \
			months vs 6.0 months [6]. The OS was 26.3 months vs 13.4 months [7]. In melanoma, nivolumab plus ipilimumab increased the ORR to 58 % vs \
			44 % with nivolumab alone [8].
			""";
	private static final String NEGATIVE = """
			PD-L1 expression did not predict the ORR of patients with melanoma [9]. Loss of JAK1 was not associated with resistance to checkpoint \
			blockade in this cohort of patients [10]. Nivolumab did not prolong the OS in patients with NSCLC [11].
			""";

	private static void compare(String what, Keyboard keyboard, String... claims) {
		List<String> said = keyboard.written.stream().map(KeystrokesTest::said).toList();
		assertEquals(List.of(claims), said);
		int typed = keyboard.written.stream().mapToInt(claim -> claim.text().replaceAll("\\s+", " ").length()).sum();
		int without = keyboard.written.stream().mapToInt(claim -> claim.text().replaceAll("(?m)^\\s*passage .*\\n", "").replaceAll("\\s+", " ").length()).sum();
		System.out.printf(Locale.ROOT, "%s: %d claims, %d keys typed in the language (%d without passages), %d drafted: %.0f %% (%.0f %%)%n", what, claims.length,
				typed, without, keyboard.keys, 100.0 * keyboard.keys / typed, 100.0 * keyboard.keys / without);
		assertTrue(4 * keyboard.keys <= without, "a quarter of the keys, even without what passages cost: " + keyboard.keys + " of " + without);
	}

	private static String said(Written claim) {
		return claim.text().replaceFirst("claim [^:]*: ", "").replaceAll("(?m)^\\s*passage .*\\n", "").replaceAll("\\s+", " ").replace(" { }", "");
	}

	@Test
	void mechanisms() {
		Keyboard keyboard = new Keyboard(MECHANISM);
		keyboard.press("C", "ACCEPT_AND_STAY", "ACCEPT_AND_GO_ON", "ACCEPT_AND_GO_ON");
		keyboard.press("tgf", "TAB", "excl", "TAB", "cd8", "ACCEPT_AND_GO_ON");
		keyboard.press("?", "?", "?", "?", "?", "?", "ACCEPT_AND_STAY", "ACCEPT");
		compare("mechanisms", keyboard, "loss of B2M impairs antigen-presentation { cites 1 }", "loss of B2M causes ICI-resistance { cites 1 }",
				"mutation of JAK1 + JAK2 causes ICI-resistance { in melanoma cites 2, 3 }", "TGF-b excludes CD8-T-cell { system mouse model cites 4 }",
				"Treg inhibits CD8-T-cell { cites 5 }", "IFN-g upregulates PD-L1 { hedged cites 5 }");
	}

	@Test
	void numbersOfATrial() {
		Keyboard keyboard = new Keyboard(TRIAL);
		keyboard.press("C", "ACCEPT", "M", "ACCEPT", "M", "ACCEPT").to("In melanoma").press("C", "ACCEPT");
		compare("numbers of a trial", keyboard,
				"pembrolizumab increases ORR { system human cohort in NSCLC cites 6 measured ORR 44.8 % vs 27.8 % p = 0.001 }",
				"pembrolizumab prolongs PFS { system human cohort in NSCLC cites 6 measured PFS 10.3 mo vs 6.0 mo }",
				"pembrolizumab prolongs OS { system human cohort in NSCLC cites 7 measured OS 26.3 mo vs 13.4 mo }",
				"nivolumab + ipilimumab increases ORR { in melanoma cites 8 measured ORR 58 % vs 44 % }");
	}

	@Test
	void negativeResults() {
		Keyboard keyboard = new Keyboard(NEGATIVE);
		keyboard.press("C", "ACCEPT_AND_GO_ON", "ACCEPT_AND_GO_ON", "ACCEPT");
		compare("negative results", keyboard, "expression of PD-L1 does not predict ORR { negative finding system human cohort in melanoma cites 9 }",
				"loss of JAK1 not associated with ICI-resistance { negative finding system human cohort cites 10 }",
				"nivolumab does not improve OS { negative finding system human cohort in NSCLC cites 11 }");
	}
}
