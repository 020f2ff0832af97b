/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.evade.checks.RuleCatalogue.Family;
import org.evade.model.Relation;
import org.evade.model.terms.IdSpace;
import org.evade.model.terms.IdSpaces;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Signature;
import org.evade.model.terms.Signatures;
import org.evade.model.terms.Terms;

/** The catalogue as a page of the documentation, {@code docs/rules.md}. */
public final class RuleCataloguePage {
	private RuleCataloguePage() {
	}

	/** The page in Markdown. */
	public static String markdown() {
		StringBuilder page = new StringBuilder("""
				# The rules

				Generated from the catalogue (`org.evade.checks.RuleCatalogue`); a test keeps this page up to date. Each rule says how
				many objects it judged, also when it found nothing. A finding that is accepted for a reason is silenced with
				`accept RULE on OBJECT because "reason" while digest:...` until the object changes.

				| severity | meaning |
				|---|---|
				| error | wrong, and to be put right in the file; a number that the article prints wrong gets a correction beside it |
				| warning | very probably wrong, in the file or in the article |
				| info | worth knowing |
				| incomplete | not finished yet |
				""");
		RuleCatalogue.families().forEach(family -> family(page, family));
		signatures(page);
		spaces(page);
		return page.toString();
	}

	private static void family(StringBuilder page, Family family) {
		page.append("\n## ").append(family.name()).append("\n\n| rule | severity | what is wrong |\n|---|---|---|\n");
		for (Rule rule : family.rules())
			page.append("| [").append(rule.id()).append("](#").append(rule.id().toLowerCase(Locale.ROOT)).append(") | ")
					.append(rule.severity().word()).append(" | ").append(cell(rule.title())).append(" |\n");
		for (Rule rule : family.rules()) {
			page.append("\n### ").append(rule.id()).append("\n\n").append(rule.explanation().strip()).append("\n\n");
			if (!rule.types().isEmpty())
				page.append("Looks at: ").append(rule.types().stream().map(RuleCataloguePage::spoken).collect(Collectors.joining(", ")))
						.append(". ");
			page.append("Source: ").append(rule.source()).append(".\n");
		}
	}

	private static String spoken(EClass type) {
		return Terms.spoken(type);
	}

	private static void signatures(StringBuilder page) {
		page.append("\n## Signatures of relations\n\nWhat [REL-SIGNATURE](#rel-signature) accepts. A molecule is a ")
				.append(words(Signature.MOLECULES)).append("; a therapy is a ").append(words(Signature.THERAPIES))
				.append(".\n\n")
				.append("| relation | before it | after it |\n|---|---|---|\n");
		for (Relation relation : Relation.VALUES)
			for (Signature signature : Signatures.of(relation))
				page.append("| ").append(Terms.word(relation)).append(" | ").append(Signature.spoken(signature.subjects())).append(" | ")
						.append(Signature.spoken(signature.objects())).append(" |\n");
	}

	private static String words(Set<ParticipantKind> kinds) {
		return kinds.stream().map(ParticipantKind::word).collect(Collectors.joining(", "));
	}

	private static void spaces(StringBuilder page) {
		page.append("\n## Identifier spaces\n\nWhat [ID-PREFIX](#id-prefix), [ID-PATTERN](#id-pattern) and [ID-KIND](#id-kind)")
				.append(" accept.\n\n| prefix | identifies | form | example |\n|---|---|---|---|\n");
		for (IdSpace space : IdSpaces.all())
			page.append("| ").append(space.prefix()).append(" | ").append(space.name()).append(" | `")
					.append(cell(space.pattern().pattern())).append("` | ").append(space.curie(space.example())).append(" |\n");
	}

	private static String cell(String text) {
		return text.replace("|", "\\|");
	}
}
