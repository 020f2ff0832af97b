/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.PUBLICATION;

import java.util.List;

import org.evade.checks.Context;
import org.evade.checks.KeyIndex;
import org.evade.checks.KeyedRule;
import org.evade.checks.Model;
import org.evade.checks.Severity;
import org.evade.citations.merge.Fold;
import org.evade.model.Publication;

/** Two publications at one place of a journal. */
final class SamePlace extends KeyedRule<Publication> {
	private record Place(String volume, String page) {
	}

	SamePlace() {
		super("REF-PLACE", Severity.WARNING, "Two publications on one page", """
				Two publications have the same journal, volume and first page: they are one paper under two titles, or a number was mistyped. \
				Journals are compared whole or abbreviated. Abstracts of a meeting, which share pages, are left alone.""",
				"CL16; JabRef duplicate check", PUBLICATION);
	}

	@Override
	protected void keep(Publication publication, KeyIndex notes) {
		Place place = place(publication);
		if (place == null)
			return;
		notes.looked();
		notes.put(place, publication);
	}

	private static Place place(Publication publication) {
		if (publication.getJournal() == null || publication.getVolume() == null || publication.getPages() == null
				|| publication.getKind() == org.evade.model.PublicationKind.CONGRESS_ABSTRACT)
			return null;
		String page = Fold.pages(publication.getPages()).replaceFirst("-.*", "");
		return page.isEmpty() || publication.getVolume().isBlank() ? null : new Place(Fold.words(publication.getVolume()), page);
	}

	@Override
	protected void judge(Object key, List<Publication> same, Context context) {
		for (int i = 1; i < same.size(); i++)
			for (Publication before : same.subList(Math.max(0, i - 20), i)) {
				Publication publication = same.get(i);
				if (!Fold.sameJournal(before.getJournal(), publication.getJournal()) || isSaid(before, publication))
					continue;
				context.report(publication, "Publication " + publication.getName() + " stands in the same volume on the same page as publication "
						+ before.getName() + " at " + Model.whereabouts(before, context.corpus()) + ": they are one paper, or a number is wrong");
				break;
			}
	}

	/** Whether another rule finds the two by their title or an identifier. */
	private static boolean isSaid(Publication one, Publication other) {
		return one.getTitle() != null && other.getTitle() != null && Fold.sameTitle(one.getTitle(), other.getTitle()) && one.getYear() == other.getYear()
				|| one.getCuries().stream().anyMatch(other.getCuries()::contains);
	}
}
