/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evade.checks.identifiers.IdentifierRules;
import org.evade.checks.measures.MeasureRules;
import org.evade.checks.passages.PassageRules;
import org.evade.checks.references.ReferenceRules;
import org.evade.checks.registries.RegistryRules;
import org.evade.checks.relations.RelationRules;
import org.evade.checks.review.ReviewRules;
import org.evade.checks.structure.StructureRules;
import org.evade.checks.trials.TrialRules;
import org.evade.language.load.Problem;

/** All rules there are. */
public final class RuleCatalogue {
	/**
	 * Rules that belong together.
	 *
	 * @param name
	 *            what they are about
	 * @param rules
	 *            the rules in order
	 */
	public record Family(String name, List<Rule> rules) {
	}

	private static final List<Family> FAMILIES = List.of(new Family("Reading", loader()),
			new Family("Structure", StructureRules.all()), new Family("Identifiers", IdentifierRules.all()),
			new Family("Relations", RelationRules.all()), new Family("Measures", MeasureRules.all()),
			new Family("Trials", TrialRules.all()), new Family("References", ReferenceRules.all()),
			new Family("Registries", RegistryRules.all()),
			new Family("Passages", PassageRules.all()), new Family("Review and exceptions", ReviewRules.all()));
	private static final List<Rule> ALL = FAMILIES.stream().flatMap(family -> family.rules.stream()).toList();
	private static final Map<String, Rule> BY_ID = ALL.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
	private static final Set<String> OF_LOADER = Stream.of(Problem.FILE, Problem.SYNTAX, Problem.LINK, RuleFailure.INTERNAL)
			.collect(Collectors.toSet());

	private RuleCatalogue() {
	}

	private static List<Rule> loader() {
		return List.of(
				new LoaderRule(Problem.FILE, "File cannot be read",
						"A file is readable, UTF-8 and not nested too deeply. Nothing else is said about such a file."),
				new LoaderRule(Problem.SYNTAX, "File is not well formed", """
						A statement does not follow the grammar. It is not judged, the other statements are. While there is \
						one, rules that conclude from what is missing stay silent: the broken statement may hold it."""),
				new LoaderRule(Problem.LINK, "Name not declared", """
						A reference names something that no file declares where it can be seen. Objects with such \
						references are judged as far as the rest of them allows. Counted are all references."""),
				new LoaderRule(RuleFailure.INTERNAL, "Rule that broke off", """
						A rule failed on an object, which is a mistake in Evade and not in the file: what the rule would have found is not \
						known, so `evade validate` ends with 3. All other rules ran. It can be neither accepted nor kept in a baseline; report \
						it with the log that is named. Counted are the rules that ran."""));
	}

	/** All rules, family by family; those that stand for the loader and for failures come first. */
	public static List<Rule> all() {
		return ALL;
	}

	/** All rules by family. */
	public static List<Family> families() {
		return FAMILIES;
	}

	/** The rule with an id, or null. */
	public static Rule byId(String id) {
		return BY_ID.get(id);
	}

	/** Whether findings of the rule come from the loader, or tell that a rule broke off; they can neither be selected nor accepted. */
	public static boolean isOfLoader(String id) {
		return OF_LOADER.contains(id);
	}
}
