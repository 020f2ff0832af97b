/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.RuleCataloguePage;
import org.junit.jupiter.api.Test;

/** The catalogue can be looked up, and its page is up to date. */
class CatalogueTest {
	@Test
	void rulesAreDescribed() {
		Set<String> ids = new HashSet<>(), titles = new HashSet<>();
		for (Rule rule : RuleCatalogue.all()) {
			boolean loader = RuleCatalogue.isOfLoader(rule.id());
			assertAll(rule.id(), () -> assertTrue(ids.add(rule.id()), "unique id"),
					() -> assertTrue(titles.add(rule.title()), "unique title"),
					() -> assertTrue(loader || rule.id().matches("[A-Z]{2,3}(-[A-Z]+)+"), "form of the id"),
					() -> assertTrue(rule.title().length() <= 60, "short title"),
					() -> assertTrue(rule.explanation().strip().endsWith("."), "explanation in sentences"),
					() -> assertFalse(rule.explanation().contains("\n"), "explanation in one paragraph"),
					() -> assertFalse(rule.source().isBlank(), "source"),
					() -> assertEquals(loader, rule.types().isEmpty(), "looks at something"));
			assertSame(rule, RuleCatalogue.byId(rule.id()));
		}
		assertNull(RuleCatalogue.byId("MEA-NONE"));
	}

	@Test
	void pageIsUpToDate() throws IOException {
		Path page = CheckedTexts.root().resolve("docs/rules.md");
		if (Boolean.getBoolean("evade.update"))
			Files.writeString(page, RuleCataloguePage.markdown());
		assertEquals(Files.readString(page), RuleCataloguePage.markdown(),
				"docs/rules.md is not up to date: run this test with -Devade.update=true");
	}
}
