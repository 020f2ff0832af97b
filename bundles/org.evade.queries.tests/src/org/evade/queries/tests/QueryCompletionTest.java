/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.evade.queries.find.QueryCompletion;
import org.evade.queries.find.QueryCompletion.Proposal;
import org.evade.queries.find.Query;
import org.evade.queries.find.QueryProblem;
import org.evade.queries.items.QueryItem;
import org.evade.queries.items.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a filter field proposes; {@code |} is the caret. */
class QueryCompletionTest {
	private static final List<QueryItem> CLAIMS = ItemKind.CLAIMS.read(Corpora.sample());
	private static final QueryCompletion<QueryItem> COMPLETION = new QueryCompletion<>(ItemKind.CLAIMS.fields(), () -> CLAIMS);

	private static List<Proposal> at(String query) {
		return COMPLETION.at(query.replace("^", ""), query.indexOf('^'));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			lev^ | level:
			a -pha^ | ''
			(phen^ | phenotype:
			has:pas^ | passage 
			tumour:mel^ | melanoma 
			tumour:melanoma,squ^ | "squamous NSCLC" 
			tumour:lkb^ | ''
			subject:cd274^ | PD-L1 
			subject:stk11^ | "expression of PD-L1 + STK11" 
			article:^ | one 
			cites:1^ | 10 
			state:ac^ | accepted 
			state:^ | draft 
			level:n^ | none 
			""")
	void first(String query, String expected) {
		List<Proposal> proposals = at(query);
		assertEquals(expected.equals("''") ? "" : expected.strip(), proposals.isEmpty() ? "" : proposals.get(0).text().strip(), proposals.toString());
	}

	@Test
	void replacesWhatIsTyped() {
		Proposal proposal = at("a tumour:mel^anoma,SQ b").get(0);
		assertEquals("9-17", proposal.start() + "-" + proposal.end());
		assertEquals("1 row", proposal.meaning());
	}

	@Test
	void everyProposalIsAQuery() throws QueryProblem {
		for (var field : ItemKind.CLAIMS.fields().all()) {
			String typed = field.name() + ":";
			for (Proposal proposal : COMPLETION.at(typed, typed.length())) {
				String query = typed.substring(0, proposal.start()) + proposal.text();
				long found = CLAIMS.stream().filter(Query.parse(ItemKind.CLAIMS.fields(), query)).count();
				assertTrue(proposal.meaning().equals("0 rows") || found > 0, query);
			}
		}
		assertFalse(at("^").isEmpty(), "all fields");
	}
}
