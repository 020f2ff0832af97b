/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.evade.queries.find.QueryField;
import org.evade.queries.find.Query;
import org.evade.queries.items.QueryItem;
import org.evade.queries.items.ItemKind;
import org.evade.queries.order.Arrangement;
import org.evade.queries.order.Arrangement.Arranged;
import org.evade.queries.order.Arrangement.Sort;
import org.evade.queries.order.RowGroup;
import org.evade.queries.order.Grouping;
import org.evade.queries.order.Natural;
import org.junit.jupiter.api.Test;

/** Order and groups of rows. */
class OrderTest {
	private static final List<QueryItem> CLAIMS = ItemKind.CLAIMS.read(Corpora.sample());

	private static QueryField<QueryItem> field(String name) {
		return ItemKind.CLAIMS.fields().byName(name);
	}

	private static List<String> ids(List<QueryItem> items) {
		return items.stream().map(item -> item.text("id")).toList();
	}

	@Test
	void numbersInNames() {
		List<String> names = new ArrayList<>(List.of("dai 9", "dai 10", "Dai 010", "dai 45", "cd8 2", "CheckMate-9LA", "CheckMate-026", "", "9", "10", "a1b2", "a1b10"));
		Collections.shuffle(names, new Random(1));
		names.sort(Natural.ORDER);
		assertEquals(List.of("", "9", "10", "a1b2", "a1b10", "cd8 2", "CheckMate-9LA", "CheckMate-026", "dai 9", "Dai 010", "dai 10", "dai 45"), names);
	}

	@Test
	void sortsByValuesWithEmptyOnesLast() {
		assertEquals(List.of("c1", "c2", "c3", "c10"), sorted(new Sort<>(field("id"), false)));
		assertEquals(List.of("c10", "c3", "c2", "c1"), sorted(new Sort<>(field("id"), true)));
		assertEquals(List.of("c1", "c3", "c2", "c10"), sorted(new Sort<>(field("level"), false)));
		assertEquals(List.of("c3", "c1", "c2", "c10"), sorted(new Sort<>(field("level"), true)));
		assertEquals(List.of("c1", "c2", "c3", "c10"), sorted(new Sort<>(field("cites"), false)), "numbers before names");
		assertEquals(List.of("c10", "c2", "c1", "c3"), sorted(new Sort<>(field("state"), false), new Sort<>(field("id"), true)), "draft, accepted, rejected");
	}

	@SafeVarargs
	private static List<String> sorted(Sort<QueryItem>... by) {
		return ids(Arrangement.<QueryItem> plain().sorted(List.of(by)).of(CLAIMS).flat());
	}

	@Test
	void groupsWithinGroups() throws Exception {
		Arranged<QueryItem> arranged = Arrangement.<QueryItem> plain().filtered(Query.parse(ItemKind.CLAIMS.fields(), "-id:c2"))
				.grouped(List.of(Grouping.by(field("article")), Grouping.by(field("cites")))).of(CLAIMS);
		assertEquals(List.of("one  Stein et al. 2020", "two  Roux 2021"), arranged.groups().stream().map(RowGroup::heading).toList());
		RowGroup<QueryItem> one = arranged.groups().get(0), two = arranged.groups().get(1);
		assertEquals(List.of("9  van der Meer et al. 2009", "10  Zhou 2019"), one.groups().stream().map(RowGroup::heading).toList());
		assertEquals(List.of("p9  van der Meer et al. 2009", "no cites"), two.groups().stream().map(RowGroup::heading).toList());
		assertEquals(List.of("one", "10"), one.groups().get(1).path());
		assertEquals(List.of("c10"), ids(two.groups().get(1).rows()));
		assertEquals(List.of("c10", "c3"), ids(two.rows()));
		assertEquals(List.of(), one.groups().get(0).groups());
		assertEquals(List.of("level B", "level D", "no level"), RowGroup.of(CLAIMS, List.of(Grouping.by(field("level")))).stream().map(RowGroup::heading).toList());
	}
}
