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

/** A publication that a reader could not find. */
final class MissingFacts extends RuleFor<Publication> {
	MissingFacts() {
		super("REF-FACTS", Severity.INCOMPLETE, "Publication without title, journal or year", """
				A publication has a title, a journal, a year, and an author or group. Only what is printed or verified \
				is added.""", "JabRef integrity checks; CIViC sources", PUBLICATION);
	}

	@Override
	protected void judge(Publication publication, Context context) {
		context.looked();
		List<String> missing = new ArrayList<>();
		if (isBlank(publication.getTitle()))
			missing.add("title");
		if (isBlank(publication.getJournal()))
			missing.add("journal");
		if (publication.getYear() == 0)
			missing.add("year");
		if (publication.getAuthors().isEmpty() && isBlank(publication.getGroup()))
			missing.add("author");
		if (!missing.isEmpty())
			context.report(publication, "Publication " + publication.getName() + " has no " + String.join(" and no ", missing));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
