/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.PUBLICATION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.evade.checks.Context;
import org.evade.checks.KeyIndex;
import org.evade.checks.KeyedRule;
import org.evade.checks.Model;
import org.evade.checks.Severity;
import org.evade.citations.merge.Fold;
import org.evade.model.Publication;

/** A volume that does not fit the year. */
final class VolumeAgainstYear extends KeyedRule<Publication> {
	/** Publications of a journal from which on its volumes tell anything. */
	private static final int ENOUGH = 4;

	VolumeAgainstYear() {
		super("REF-VOLUME", Severity.WARNING, "Volume does not fit the year", """
				Volumes of a journal go up with the years. Judged where a corpus holds four or more publications of a journal: one whose volume is higher \
				than that of a later year and lower than that of an earlier year, or either while the others agree, has a wrong year or volume. Journals \
				whose volumes start anew are left alone.""", "issue 13: year against volume", PUBLICATION);
	}

	@Override
	protected void keep(Publication publication, KeyIndex notes) {
		if (publication.getJournal() == null || publication.getYear() == 0 || volume(publication) == 0)
			return;
		notes.looked();
		notes.put(Fold.words(publication.getJournal()), publication);
	}

	private static int volume(Publication publication) {
		String volume = publication.getVolume();
		return volume != null && volume.matches("\\d{1,4}") ? Integer.parseInt(volume) : 0;
	}

	@Override
	protected void judge(Object key, List<Publication> same, Context context) {
		if (same.size() < ENOUGH)
			return;
		List<Publication> wrong = new ArrayList<>();
		Map<Publication, Publication> against = new TreeMap<>(Comparator.comparingInt(same::indexOf));
		for (Publication publication : same) {
			List<Publication> conflicts = same.stream().filter(other -> conflict(publication, other)).toList();
			// it stands against the others, and without it they would agree
			if (!conflicts.isEmpty() && conflicts.size() * 2 >= same.size() - 1 && agree(same, publication)) {
				wrong.add(publication);
				against.put(publication, conflicts.getFirst());
			}
		}
		if (wrong.size() == 1) {
			Publication publication = wrong.getFirst(), other = against.get(publication);
			context.report(publication, "Publication " + publication.getName() + " is volume " + publication.getVolume() + " of " + publication.getYear() + ", but "
					+ other.getName() + " at " + Model.whereabouts(other, context.corpus()) + " is volume " + other.getVolume() + " of " + other.getYear()
					+ " of the same journal: a year or a volume is wrong");
		}
	}

	private static boolean agree(List<Publication> all, Publication without) {
		return all.stream().filter(one -> one != without).noneMatch(one -> all.stream().filter(other -> other != without).anyMatch(other -> conflict(one, other)));
	}

	private static boolean conflict(Publication one, Publication other) {
		int years = one.getYear() - other.getYear(), volumes = volume(one) - volume(other);
		return years != 0 && volumes != 0 && (years > 0) != (volumes > 0) || Math.abs(years) > 2 && volumes == 0;
	}
}
