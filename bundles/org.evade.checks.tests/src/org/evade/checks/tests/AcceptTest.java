/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Finding;
import org.evade.checks.Report;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.TextDigest;
import org.evade.model.Trial;
import org.junit.jupiter.api.Test;

/** Accept statements silence findings until their object changes. */
class AcceptTest {
	private static final String TRIAL = """
			trial t {
			  registered NCT00000001
			  population { count 423 histology NSQ 412, SQ 129 }
			  arm one gives nivolumab arm two gives docetaxel comparator
			  results in art.table-1 cites 1 { for all { OS 447.5 mo vs 29.1 mo; } }
			}
			""";

	private static String accept(String rule, String digest) {
		return "accept " + rule + " on t because \"As the article prints it.\" by \"y\" on 2026-01-01 while " + digest + "\n";
	}

	private static String digest(String text) {
		return TextDigest.of(CheckedTexts.load(text).statements(Trial.class).findFirst().orElseThrow());
	}

	private static List<String> rules(List<Finding> findings) {
		return findings.stream().map(Finding::rule).filter(rule -> rule.matches("(MEA|EXC)-.*")).toList();
	}

	@Test
	void silencesItsRuleOnly() {
		Report report = CheckedTexts.check(CheckedTexts.load(TRIAL + accept("MEA-PARTS", digest(TRIAL))));
		assertEquals(List.of("MEA-TIME"), rules(report.findings()));
		assertEquals(List.of("MEA-PARTS"), rules(report.accepted()));
		String message = report.accepted().getFirst().message();
		assertTrue(message.startsWith("The histologies NSQ 412, SQ 129 add up to 541"), message);
		assertTrue(message.endsWith(" (accepted: As the article prints it.)"), message);
	}

	@Test
	void anIdGivenTwiceCannotBeAccepted() {
		String twice = TRIAL + "trial t { }\n";
		Report report = CheckedTexts.check(CheckedTexts.load(twice + accept("STR-DUPLICATE-ID", "sha256:0123456789abcdef")));
		assertEquals(1, report.findings().stream().filter(finding -> finding.rule().equals("STR-DUPLICATE-ID")).count());
		assertTrue(report.findings().stream().anyMatch(finding -> finding.rule().equals("EXC-RULE") && finding.message().startsWith("Findings of STR-DUPLICATE-ID cannot")),
				report.findings().toString());
	}

	@Test
	void coversWhatTheObjectContains() {
		Report report = CheckedTexts.check(CheckedTexts.load(TRIAL + accept("MEA-TIME", digest(TRIAL))));
		assertEquals(List.of("MEA-PARTS"), rules(report.findings()));
		assertEquals(List.of("MEA-TIME"), rules(report.accepted()));
	}

	@Test
	void articlesCoverTheirListsAndMapsTheirLayouts() {
		Report report = CheckedTexts.check(CheckedTexts.load("""
				article b { title "B" authors "B B" journal "B" year 2018 }
				publication p { title "P" authors "P P" journal "P" year 2015 }
				references of b { 1 = p 3 = p }
				map m { node n shows KRAS legend only }
				layout of m { box gone at 1, 2 }
				accept REF-GAPS on b because "as printed" by "y" on 2026-01-01
				accept STR-LAYOUT-GONE on m because "comes back" by "y" on 2026-01-01
				"""));
		assertEquals(List.of("reference list of article b", "layout of map m"),
				report.accepted().stream().map(Finding::object).toList());
		assertEquals(List.of("EXC-DIGEST", "EXC-DIGEST"), rules(report.findings()));
	}

	@Test
	void holdsAcrossFilesAndInAnyOrder() {
		var files = CheckedTexts.with(TRIAL);
		files.put("a.evade", "namespace a import example " + accept("MEA-PARTS", digest(TRIAL)));
		assertEquals(List.of("MEA-TIME"), rules(CheckedTexts.check(CheckedTexts.load(files)).findings()));
	}

	@Test
	void expiresWhenTheObjectChanges() {
		String changed = TRIAL.replace("412", "413");
		Report report = CheckedTexts.check(CheckedTexts.load(changed + accept("MEA-PARTS", digest(TRIAL))));
		assertEquals(List.of("MEA-PARTS", "MEA-TIME", "EXC-EXPIRED"), rules(report.findings()));
		assertEquals(List.of(), report.accepted());
		Finding expired = report.findings().stream().filter(f -> f.rule().equals("EXC-EXPIRED")).findFirst().orElseThrow();
		assertEquals(List.of("replace:" + digest(changed)), expired.fixes());
	}

	@Test
	void commentsAndBlanksDoNotCount() {
		String other = "// moved down\n\n"
				+ TRIAL.replace("  registered", "\tregistered /* as printed */\n").replace("{ count", "{\ncount");
		assertEquals(digest(TRIAL), digest(other));
		assertNotEquals(digest(TRIAL), digest(TRIAL.replace("n 412", "").replace("412", "411")));
	}

	@Test
	void rulesLeftOutOfARunMakeNothingIdle() {
		String text = TRIAL + accept("MEA-PARTS", digest(TRIAL));
		List<Rule> without = RuleCatalogue.all().stream().filter(rule -> !rule.id().equals("MEA-PARTS")).toList();
		Report report = new CheckRunner(without, 1).run(CheckedTexts.load(text), new CheckOptions(null, null, CheckedTexts.TODAY), name -> {
		});
		assertEquals(List.of("MEA-TIME"), rules(report.findings()));
	}

	@Test
	void nothingIsIdleWhileAFileIsBroken() {
		String text = TRIAL + accept("TRI-PHASE", digest(TRIAL));
		assertEquals(List.of("MEA-PARTS", "MEA-TIME", "EXC-IDLE"), rules(CheckedTexts.check(CheckedTexts.load(text)).findings()));
		assertEquals(List.of("MEA-PARTS", "MEA-TIME"), rules(CheckedTexts.check(CheckedTexts.load(text + "variant v of TP54")).findings()));
	}
}
