/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.CITATION;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.checks.Citations;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Citation;
import org.evade.model.CitationVerdict;
import org.evade.model.Claim;
import org.evade.model.Publication;
import org.evade.model.Trial;

/** A paper whose title names another trial. */
final class OtherTrial extends RuleFor<Citation> {
	/** Letters and a number, such as KEYNOTE-042, CheckMate 227, IMpower150. */
	private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}])([A-Z][A-Za-z]{3,})[ \u2010-\u2013-]?(\\d{2,4})(?![\\p{N}])");

	private record Name(String family, String number, String printed) {
	}

	OtherTrial() {
		super("FIT-TRIAL", Severity.WARNING, "Title names another trial", """
				The title of the cited paper names trials of the same series as the trial that the row, result or claim is about, but not that one: the title \
				names KEYNOTE-042, the row is KEYNOTE-024. Look whether the reference number is wrong. A verdict on the citation (`verdict supports`) \
				answers the hint.""", "issue 13: does the reference fit the claim", CITATION);
	}

	@Override
	protected void judge(Citation citation, Context context) {
		Trial trial = Model.around(citation, Trial.class);
		if (trial == null && citation.eContainer() instanceof Claim claim && Model.known(claim.getTrial()))
			trial = claim.getTrial();
		Publication publication = trial == null ? null : Citations.publication(citation, context.corpus());
		if (publication == null || publication.getTitle() == null || isJudged(citation))
			return;
		Set<Name> own = names(String.join("\n", String.valueOf(trial.getName()), String.valueOf(trial.getLabel()), String.valueOf(trial.getPrintedName()),
				String.join("\n", trial.getSynonyms()))), titled = names(publication.getTitle());
		if (own.isEmpty() || titled.isEmpty())
			return;
		context.looked();
		Set<String> others = new LinkedHashSet<>();
		for (Name name : titled) {
			if (own.stream().anyMatch(each -> each.family.equals(name.family) && each.number.equals(name.number)))
				return;
			if (own.stream().anyMatch(each -> each.family.equals(name.family)))
				others.add(name.printed);
		}
		if (!others.isEmpty())
			context.report(citation, "The title of publication " + publication.getName() + " names " + String.join(" and ", others) + ", but the trial is "
					+ (trial.getLabel() == null ? trial.getName() : trial.getLabel()) + ": see whether the reference number is right");
	}

	private static boolean isJudged(Citation citation) {
		return citation.getVerdict() != null && citation.getVerdict() != CitationVerdict.NOT_CHECKED;
	}

	private static Set<Name> names(String text) {
		Set<Name> names = new LinkedHashSet<>();
		Matcher found = NAME.matcher(text);
		while (found.find())
			names.add(new Name(found.group(1).toLowerCase(Locale.ROOT), found.group(2).replaceFirst("^0+(?=\\d)", ""), found.group()));
		return names;
	}
}
