/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong use is answered with status 2 and a sentence that helps. */
class UsageTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			validat x | there is no command 'validat'; did you mean 'validate'?
			translate x | there is no command 'translate'
			--format json | the command comes first
			validate | missing required parameter: 'PATH'; see evade validate --help
			validate --formt json x | there is no option '--formt'; did you mean --format
			validate --formt=json x | there is no option '--formt'; did you mean --format
			validate --format jsn x | --format cannot be 'jsn'; did you mean 'json'?
			validate --format yaml x | it is one of text, json, sarif, junit, github
			validate --fail-on none x | --fail-on cannot be 'none'; it is one of error, warning, info
			validate --rule STR-UNCITD x | there is no rule STR-UNCITD; did you mean STR-UNCITED?
			validate --update-baseline x | --update-baseline needs --baseline FILE
			validate --snapshoot s x | there is no option '--snapshoot'
			export --format tsv x | this writes several files: say where with -o DIR
			export --format docx x | --format cannot be 'docx'
			export --format json --map m x | --map chooses maps: add --format svg
			layout | missing required parameter: 'PATH'
			find | files or folders and a query are needed
			find x | files or folders and a query are needed
			find x levl:B | in the query, at character 1: There is no field 'levl'; did you mean level?
			find --kind claim x y | --kind cannot be 'claim'; did you mean 'claims'?
			find --sort levl x y | --sort cannot be 'levl'; did you mean 'level'?
			rules NO-SUCH-RULE-AT-ALL | there is no rule NO-SUCH-RULE-AT-ALL; evade rules lists them
			lsp model | lsp takes no files
			help me | there is no command 'me'
			""")
	void wrongUse(String line, String message) {
		Run run = Run.of((Object[]) line.split(" "));
		assertEquals(2, run.status(), run.err());
		assertTrue(run.err().contains(message), run.err());
		assertTrue(run.err().startsWith("evade: ") && run.err().lines().count() == 1, run.err());
		assertEquals("", run.out());
	}

	@Test
	void nothingAtAll() {
		Run run = Run.of();
		assertEquals(2, run.status());
		assertTrue(run.err().contains("Usage: evade COMMAND"), run.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "-h", "help" })
	void helpOnEverything(String word) {
		Run run = Run.of(word);
		assertEquals(0, run.status());
		for (String command : new String[] { "validate", "export", "layout", "report", "find", "locate", "anchor", "rules", "lsp" })
			assertTrue(run.out().contains("\n  " + command + " "), run.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate", "export", "layout", "report", "find", "locate", "anchor", "rules", "lsp" })
	void helpOnACommand(String command) {
		Run run = Run.of(command, "--help");
		assertEquals(0, run.status());
		assertTrue(run.out().startsWith("Usage: evade " + command), run.out());
		assertEquals(run.out(), Run.of("help", command).out());
		assertTrue(Arrays.stream(run.out().split("\n")).allMatch(line -> line.length() <= 100), run.out());
	}

	@Test
	void version() {
		assertTrue(Run.of("--version").out().matches("evade (\\d+\\.\\d+\\.\\d+|development)\n"));
	}

	@Test
	void theCatalogueIsListedAndExplained() {
		Run list = Run.of("rules");
		assertEquals(RuleCatalogue.all().size(), list.out().lines().count());
		for (Rule rule : RuleCatalogue.all()) {
			assertTrue(list.out().contains(rule.id() + " "), rule.id());
			String explained = Run.of("rules", rule.id()).out();
			assertTrue(explained.startsWith(rule.id() + ": " + rule.title()) && explained.contains("Source: "), explained);
		}
	}
}
