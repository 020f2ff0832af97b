/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.LOCAL_REFERENCE;
import static org.evade.model.EvadePackage.Literals.LOCAL_REFERENCE__PUBLICATION;
import static org.evade.model.EvadePackage.Literals.PUBLICATION;
import static org.evade.model.EvadePackage.Literals.PUBLICATION__YEAR;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.LocalReference;
import org.evade.model.Publication;
import org.evade.model.ReferenceList;

/** A year that cannot be. */
final class Year extends Rule {
	/** The first scientific journals began then. */
	private static final int FIRST = 1665;

	Year() {
		super("REF-YEAR", Severity.ERROR, "Impossible year", """
				A publication's year lies between the first journals and next year, and at most one year after the \
				article that cites it: nobody cites what is not yet written.""", "CL32", PUBLICATION, LOCAL_REFERENCE);
	}

	@Override
	public void check(EObject object, Context context) {
		if (object instanceof Publication publication)
			judge(publication, context);
		else
			judge((LocalReference) object, context);
	}

	private static void judge(Publication publication, Context context) {
		int year = publication.getYear();
		if (year == 0)
			return;
		context.looked();
		if (year < FIRST || year > context.options().today().getYear() + 1)
			context.report(Spot.at(publication, PUBLICATION__YEAR),
					"Publication " + publication.getName() + " cannot be of the year " + year);
	}

	private static void judge(LocalReference reference, Context context) {
		Publication cited = reference.getPublication();
		if (!(reference.eContainer() instanceof ReferenceList list) || !Model.known(cited) || !Model.known(list.getArticle())
				|| cited.getYear() == 0 || list.getArticle().getYear() == 0)
			return;
		context.looked();
		if (cited.getYear() > list.getArticle().getYear() + 1)
			context.report(Spot.at(reference, LOCAL_REFERENCE__PUBLICATION), "Reference " + reference.getNumber() + " is of "
					+ cited.getYear() + ", but article " + list.getArticle().getName() + " is of " + list.getArticle().getYear()
					+ ": one of the years is wrong");
	}
}
