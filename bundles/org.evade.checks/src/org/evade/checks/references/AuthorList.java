/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.PUBLICATION;
import static org.evade.model.EvadePackage.Literals.PUBLICATION__AUTHORS;

import java.util.regex.Pattern;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Publication;

/** Several authors in one text. */
final class AuthorList extends RuleFor<Publication> {
	private static final Pattern ET_AL = Pattern.compile("(?i)\\bet\\.?\\s+al\\b|\\band others\\b");
	private static final Pattern SEVERAL = Pattern.compile(".*(?:;|\\s+(?:and|&)\\s+).*|.*\\p{Lu}{1,3},\\s*\\p{Lu}\\p{L}+.*|[^,]*,[^,]*,[^,]*,.*");

	AuthorList() {
		super("REF-AUTHORS", Severity.INFO, "Several authors in one text", """
				Each author is a text of its own (`authors "Stein C", "Berg J"`), family name first, or a family name with one comma before the given \
				names. That the list is cut is said by the words `et al` behind it, outside of the quotation marks. A study group is a `group`.""",
				"JabRef: person names", PUBLICATION);
	}

	@Override
	protected void judge(Publication publication, Context context) {
		for (int i = 0; i < publication.getAuthors().size(); i++) {
			context.looked();
			String author = publication.getAuthors().get(i);
			if (ET_AL.matcher(author).find())
				context.report(Spot.at(publication, PUBLICATION__AUTHORS, i), "'et al' of publication " + publication.getName()
						+ " stands inside of a name: write it as words behind the last author");
			else if (SEVERAL.matcher(author).matches())
				context.report(Spot.at(publication, PUBLICATION__AUTHORS, i), "\"" + author + "\" of publication " + publication.getName()
						+ " looks like several authors: give each a text of its own");
		}
	}
}
