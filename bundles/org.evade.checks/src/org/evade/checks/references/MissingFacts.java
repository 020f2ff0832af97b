/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.PUBLICATION;

import java.util.ArrayList;
import java.util.List;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Publication;
import org.evade.model.PublicationFact;

/** A publication that a reader could not find. */
final class MissingFacts extends RuleFor<Publication> {
	MissingFacts() {
		super("REF-FACTS", Severity.INCOMPLETE, "Publication without title, journal or year", """
				A publication has a title, a journal, a year, and an author or group. Only what is printed or verified \
				is added; what was looked for and is not printed is said to be so (`not printed journal, year`) and is \
				left alone.""", "JabRef integrity checks; CIViC sources", PUBLICATION);
	}

	@Override
	protected void judge(Publication publication, Context context) {
		context.looked();
		List<String> missing = new ArrayList<>();
		List<PublicationFact> sought = publication.getNotPrinted();
		if (isBlank(publication.getTitle()) && !sought.contains(PublicationFact.TITLE))
			missing.add("title");
		if (isBlank(publication.getJournal()) && !sought.contains(PublicationFact.JOURNAL))
			missing.add("journal");
		if (publication.getYear() == 0 && !sought.contains(PublicationFact.YEAR))
			missing.add("year");
		if (publication.getAuthors().isEmpty() && isBlank(publication.getGroup()) && !sought.contains(PublicationFact.AUTHORS))
			missing.add("author");
		if (!missing.isEmpty())
			context.report(publication, "Publication " + publication.getName() + " has no " + String.join(" and no ", missing));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
