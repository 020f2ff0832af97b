/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;

import org.evade.checks.Model;
import org.evade.language.edit.TextEdit;
import org.evade.language.ide.access.Targets;
import org.evade.language.ide.fix.Fix;
import org.evade.language.ide.fix.QuickAssists;
import org.evade.language.load.ModelFile;
import org.evade.model.Claim;
import org.junit.jupiter.api.Test;

class AssistsTest {
	private static final String SET = "namespace guide\n\nimport vocabulary\n\nclaims from review section stk11 {\n";

	private static void becomes(String marked, String label, String expected) {
		Sample.At at = Sample.of(FixesTest.files(marked), "edited.evade");
		List<Fix> fixes = QuickAssists.at(at.corpus(), at.file(), at.text(), at.offset(), 0);
		Fix fix = fixes.stream().filter(f -> f.label().equals(label)).findFirst()
				.orElseThrow(() -> new NoSuchElementException(label + " is not in " + fixes.stream().map(Fix::label).toList()));
		String after = TextEdit.apply(at.text(), fix.edits().getFirst().edits());
		assertEquals(expected, after);
		assertTrue(TestFiles.isWellFormed(after));
	}

	@Test
	void negation() {
		becomes(SET + "  claim x: KRAS cau|ses ICI-resistance { cites 10 }\n}\n", "Negate the claim",
				SET + "  claim x: KRAS causes ICI-resistance { cites 10 negated because \"what was looked for and not found\" }\n}\n");
		becomes(SET + "  claim x: KRAS causes ICI-resistance {\n    negated because \"n|o\"\n    cites 10\n  }\n}\n",
				"Take the negation back",
				SET + "  claim x: KRAS causes ICI-resistance {\n    cites 10\n  }\n}\n");
		becomes(SET + "  claim x: KRAS causes ICI-resistance { neg|ated cites 10 }\n}\n", "Take the negation back",
				SET + "  claim x: KRAS causes ICI-resistance { cites 10 }\n}\n");
	}

	@Test
	void clauses() {
		becomes(SET + "  claim x: KRAS cau|ses ICI-resistance\n}\n", "Add a citation",
				SET + "  claim x: KRAS causes ICI-resistance {\n    cites 1\n  }\n}\n");
		becomes(SET + "  claim x: KRAS cau|ses ICI-resistance {\n    cites 10\n  }\n}\n", "Add a measure",
				SET + "  claim x: KRAS causes ICI-resistance {\n    cites 10\n    measured endpoint-id 0 % vs 0 %\n  }\n}\n");
		becomes("namespace x\n\ngene A|\n", "Add a label", "namespace x\n\ngene A \"A\"\n");
	}

	@Test
	void linesAndBack() {
		String one = SET + "  claim x: KRAS causes ICI-resistance { level B cites 10 }\n}\n";
		String several = SET + "  claim x: KRAS causes ICI-resistance {\n    level B cites 10\n  }\n}\n";
		becomes(one.replace("level", "lev|el"), "Write it on several lines", several);
		becomes(several.replace("level", "lev|el"), "Write it on one line", one);
	}

	@Test
	void participantsAreSplit() {
		becomes(SET + "  claim x: loss of KRAS + ST|K11 + PD-1 causes ICI-resistance { cites 10 }\n}\n",
				"Make a claim for each of the 3 subjects",
				SET + "  claim x: loss of KRAS causes ICI-resistance { cites 10 }\n  claim x-2: loss of STK11 causes ICI-resistance { cites 10 }\n"
						+ "  claim x-3: loss of PD-1 causes ICI-resistance { cites 10 }\n}\n");
	}

	@Test
	void claimsGetASetOfTheirOwn() {
		String claims = "  claim x: KRAS activates STK11\n  claim y: KRAS act|ivates PD-1\n  claim z: KRAS activates PD-L1\n}\n";
		becomes(SET + claims, "Put the claim into a set of its own",
				SET + "  claim x: KRAS activates STK11\n}\n\nclaims from review section stk11 {\n  claim y: KRAS activates PD-1\n}\n\n"
						+ "claims from review section stk11 {\n  claim z: KRAS activates PD-L1\n}\n");
	}

	/** On the real corpus: what an assist makes of a claim can be parsed. */
	@Test
	void assistsOfTheCorpusKeepItWellFormed() {
		int assists = 0, number = 0;
		for (ModelFile file : Sample.checkout().files())
			for (Claim claim : Sample.checkout().claims().filter(c -> Sample.checkout().fileOf(c) == file).toList()) {
				if (number++ % 25 != 0)
					continue;
				for (Fix fix : QuickAssists.at(Sample.checkout(), file.path(), file.text(), Targets.place(claim).offset(), 0)) {
					String after = TextEdit.apply(file.text(), fix.edits().getFirst().edits());
					assertEquals("", TestFiles.errors(after), fix.label() + " on " + Model.spoken(claim));
					assists++;
				}
			}
		System.out.println("Assists: " + assists + " tried on the corpus");
		assertTrue(assists > 100, assists + " assists");
	}
}
