/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.RuleFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what it should and leaves correct data alone. */
class ExamplesTest {
	static List<Example> examples() {
		return Stream.of(ReadingExamples.all(), StructureExamples.all(), MapExamples.all(), IdentifierExamples.all(),
				RelationExamples.all(), MeasureExamples.all(), NumberExamples.all(), StrataExamples.all(), TrialExamples.all(), ReferenceExamples.all(),
				CitationExamples.all(), RegistryExamples.all(), PassageExamples.all(), ReviewExamples.all()).flatMap(List::stream).toList();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void holds(Example example) {
		example.verify();
	}

	@Test
	void everyRuleHasBothKinds() {
		TreeSet<String> faults = new TreeSet<>(), controls = new TreeSet<>(), rules = new TreeSet<>();
		examples().forEach(example -> (example.isFault() ? faults : controls).add(example.rule()));
		RuleCatalogue.all().stream().map(Rule::id).forEach(rules::add);
		rules.remove(RuleFailure.INTERNAL); // no text makes a rule break off: RunnerTest does
		assertEquals(rules, faults, "rules with an example that they find");
		assertEquals(rules, controls, "rules with a correct example that they look at and leave alone");
	}
}
