/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Description;
import org.evade.editing.operations.PropertyOperations;
import org.evade.editing.operations.Refused;
import org.evade.ui.properties.CommonDescription;
import org.evade.ui.properties.JoinedChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several elements in the properties: what they have in common, and one change of all. */
class CommonTest {
	private static final Path FILE = Path.of("/corpus/a.evade");
	private LiveModel model;
	private PropertyOperations operations;

	@BeforeEach
	void open() {
		model = new LiveModel(FILE.getParent());
		model.put(FILE, """
				namespace a
				protein A "one" also "x", "shared"
				protein B "two" also "shared" // stays
				cell C "two"
				""");
		operations = new PropertyOperations(model);
	}

	private Description describe(String element) throws Refused {
		return operations.describe(element);
	}

	private static List<String> values(CommonDescription common, String feature) {
		return common.description().features().stream().filter(each -> each.name().equals(feature)).findFirst().orElseThrow()
				.values()
				.stream().map(Description.Value::text).toList();
	}

	@Test
	void onlyWhatAllHaveIsShown() throws Refused {
		CommonDescription both = CommonDescription.of(List.of(describe("a.A"), describe("a.B")));
		assertEquals(List.of("shared"), values(both, "synonyms"));
		assertEquals(List.of(), values(both, "label"));
		assertEquals(Set.of("label", "synonyms"), both.differing());
		assertEquals(List.of("two"), values(CommonDescription.of(List.of(describe("a.B"), describe("a.C"))), "label"));
		assertEquals(0, both.description().features().stream().filter(each -> each.name().equals("name")).count(),
				"ids are unique");
	}

	@Test
	void allAreChangedInOneStepAndTheRestStays() throws Refused {
		var change = JoinedChanges.of("Change", List.of(operations.set("a.A", "label", "new"), operations.set("a.B", "label", "new")));
		assertEquals("""
				namespace a
				protein A "new" also "x", "shared"
				protein B "new" also "shared" // stays
				cell C "two"
				""", change.files().get(0).after(model.text(FILE)));
		assertEquals(1, change.files().size());
	}

	@Test
	void changesOfOnePlaceAreRefused() throws Refused {
		var change = operations.set("a.A", "label", "new");
		assertThrows(Refused.class, () -> JoinedChanges.of("Change", List.of(change, change)));
	}
}
