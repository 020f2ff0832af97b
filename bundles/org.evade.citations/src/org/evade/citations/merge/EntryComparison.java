/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.model.PublicationKind;
import org.evade.model.terms.Identifiers;

/**
 * What two entries of one paper say differently, and what the second adds.
 *
 * @param clashes
 *            facts that both have and that exclude each other
 * @param additions
 *            facts that only the second has
 * @param newIds
 *            identifiers of spaces that only the second has
 */
public record EntryComparison(List<Clash> clashes, Set<Fact> additions, List<String> newIds) {
	/** A fact of a publication. */
	public enum Fact {
		/** The title. */
		TITLE,
		/** The authors. */
		AUTHORS,
		/** The group. */
		GROUP,
		/** The journal. */
		JOURNAL,
		/** The year. */
		YEAR,
		/** The volume. */
		VOLUME,
		/** The issue. */
		ISSUE,
		/** The pages. */
		PAGES,
		/** The kind. */
		KIND,
		/** An identifier. */
		ID
	}

	/** Two values of one fact. */
	public record Clash(Fact fact, String known, String other) {
		@Override
		public String toString() {
			return fact.name().toLowerCase(java.util.Locale.ROOT) + " " + known + " here, " + other + " there";
		}
	}

	/** Compares what is known with what another source says. */
	public static EntryComparison of(BibliographyEntry known, BibliographyEntry other) {
		List<Clash> clashes = new ArrayList<>();
		Set<Fact> additions = EnumSet.noneOf(Fact.class);
		text(Fact.TITLE, BibliographyEntry::title, Fold::sameTitle, known, other, clashes, additions);
		authors(known, other, clashes, additions);
		text(Fact.GROUP, BibliographyEntry::group, EntryComparison::sameGroup, known, other, clashes, additions);
		text(Fact.JOURNAL, BibliographyEntry::journal, Fold::sameJournal, known, other, clashes, additions);
		if (known.year() == 0 && other.year() != 0)
			additions.add(Fact.YEAR);
		else if (other.year() != 0 && known.year() != other.year())
			clashes.add(new Clash(Fact.YEAR, "" + known.year(), "" + other.year()));
		text(Fact.VOLUME, BibliographyEntry::volume, EntryComparison::sameNumber, known, other, clashes, additions);
		text(Fact.ISSUE, BibliographyEntry::issue, EntryComparison::sameNumber, known, other, clashes, additions);
		text(Fact.PAGES, BibliographyEntry::pages, Fold::samePages, known, other, clashes, additions);
		if (known.kind() == PublicationKind.UNSET && other.kind() != PublicationKind.UNSET)
			additions.add(Fact.KIND);
		else if (other.kind() != PublicationKind.UNSET && other.kind() != known.kind() && !isVague(known.kind(), other.kind()))
			clashes.add(new Clash(Fact.KIND, known.kind().getLiteral(), other.kind().getLiteral()));
		List<String> ids = new ArrayList<>();
		ids(known, other, clashes, ids);
		return new EntryComparison(clashes, additions, ids);
	}

	/** PubMed calls nearly everything a journal article; that says nothing against a more exact kind. */
	private static boolean isVague(PublicationKind known, PublicationKind other) {
		return other == PublicationKind.ARTICLE && known != PublicationKind.PREPRINT;
	}

	private static void text(Fact fact, Function<BibliographyEntry, String> of, BiPredicate<String, String> same, BibliographyEntry known, BibliographyEntry other,
			List<Clash> clashes, Set<Fact> additions) {
		String here = of.apply(known), there = of.apply(other);
		if (isBlank(there))
			return;
		if (isBlank(here))
			additions.add(fact);
		else if (!same.test(here, there))
			clashes.add(new Clash(fact, "\"" + here + "\"", "\"" + there + "\""));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static boolean sameNumber(String one, String other) {
		return plain(one).equals(plain(other));
	}

	private static String plain(String number) {
		return Fold.words(number).replaceFirst("^(?:vol(?:ume)?|no|issue)(?=\\d)", "").replace("supplement", "suppl").replaceFirst("^0+(?=\\d)", "");
	}

	private static boolean sameGroup(String one, String other) {
		String a = Fold.words(one), b = Fold.words(other);
		return a.contains(b) || b.contains(a);
	}

	/** The first author decides; of two whole lists also how many there are. */
	private static void authors(BibliographyEntry known, BibliographyEntry other, List<Clash> clashes, Set<Fact> additions) {
		if (other.authors().isEmpty())
			return;
		if (known.authors().isEmpty()) {
			additions.add(Fact.AUTHORS);
			return;
		}
		String here = known.authors().getFirst(), there = other.authors().getFirst();
		String a = Fold.family(here), b = Fold.family(there);
		if (!a.equals(b) && !a.endsWith(b) && !b.endsWith(a))
			clashes.add(new Clash(Fact.AUTHORS, here, there));
		else if (!known.etAl() && !other.etAl() && known.authors().size() != other.authors().size())
			clashes.add(new Clash(Fact.AUTHORS, known.authors().size() + " in all", other.authors().size() + " in all"));
	}

	private static void ids(BibliographyEntry known, BibliographyEntry other, List<Clash> clashes, List<String> added) {
		for (String id : other.ids()) {
			String space = id.substring(0, id.indexOf(':') + 1);
			String here = known.ids().stream().filter(each -> each.startsWith(space)).findFirst().orElse(null);
			if (here == null)
				added.add(id);
			else if (!Identifiers.key(here).equals(Identifiers.key(id)))
				clashes.add(new Clash(Fact.ID, here, id));
		}
	}
}
