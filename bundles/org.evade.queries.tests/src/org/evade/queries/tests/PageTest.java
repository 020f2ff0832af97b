/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.evade.queries.find.Query;
import org.evade.queries.find.QueryProblem;
import org.evade.queries.items.FieldsPage;
import org.evade.queries.items.QueryItem;
import org.evade.queries.items.ItemKind;
import org.evade.queries.work.Worklist;
import org.junit.jupiter.api.Test;

/** What the documentation says of queries. */
class PageTest {
	private static final Path PAGE = Corpora.root().resolve("docs/queries.md");

	@Test
	void theTablesAreUpToDate() throws IOException {
		String page = Files.readString(PAGE);
		String before = page.substring(0, page.indexOf("## Fields\n\n") + "## Fields\n\n".length());
		if (Boolean.getBoolean("evade.update"))
			Files.writeString(PAGE, before + FieldsPage.markdown());
		assertEquals(Files.readString(PAGE), before + FieldsPage.markdown(), "docs/queries.md is not up to date: run this test with -Devade.update=true");
	}

	@Test
	void theExamplesAreQueries() throws IOException, QueryProblem {
		String page = Files.readString(PAGE);
		int tried = 0;
		for (MatchResult row : Pattern.compile("(?m)^\\| (`.*`) \\|").matcher(page.substring(0, page.indexOf("## On the command line"))).results().toList())
			for (MatchResult example : Pattern.compile("`([^`]+)`").matcher(row.group(1)).results().toList()) {
				Query.parse(ItemKind.CLAIMS.fields(), example.group(1));
				tried++;
			}
		assertTrue(tried > 15, "" + tried);
	}

	@Test
	void theWorklistsAreQueries() throws QueryProblem {
		for (Worklist list : Worklist.builtIn())
			list.parsed();
		Query<QueryItem> submitted = Worklist.builtIn().stream().filter(list -> list.name().equals("Waiting for a second reader")).findFirst().orElseThrow().parsed();
		assertEquals(0, ItemKind.CLAIMS.read(Corpora.sample()).stream().filter(submitted).count());
		assertEquals(1, ItemKind.CLAIMS.read(Corpora.load(Corpora.SAMPLE + "review of c2 is submitted by \"AB\" on 2026-03-01")).stream().filter(submitted).count());
	}
}
