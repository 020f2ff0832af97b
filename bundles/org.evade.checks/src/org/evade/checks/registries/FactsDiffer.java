/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.registries;

import static org.evade.model.EvadePackage.Literals.PUBLICATION;
import static org.evade.model.EvadePackage.Literals.PUBLICATION__AUTHORS;
import static org.evade.model.EvadePackage.Literals.PUBLICATION__JOURNAL;
import static org.evade.model.EvadePackage.Literals.PUBLICATION__TITLE;
import static org.evade.model.EvadePackage.Literals.PUBLICATION__YEAR;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.citations.merge.Fold;
import org.evade.citations.snapshot.Field;
import org.evade.citations.snapshot.RegistryRecord;
import org.evade.model.Publication;

/** A fact of a publication that its registry tells otherwise: the identifier or the fact is wrong. */
abstract class FactsDiffer extends RuleFor<Publication> {
	private final Field field;
	private final EStructuralFeature feature;
	private final String word;

	FactsDiffer(String id, Severity severity, String title, String explanation, String source, Field field, EStructuralFeature feature, String word) {
		super(id, severity, title, explanation + " Judged against a snapshot (`evade refresh`); what the registry says stands beside the "
				+ "curator's, never over it.", source, PUBLICATION);
		this.field = field;
		this.feature = feature;
		this.word = word;
	}

	/** The curator's value, or null. */
	abstract String own(Publication publication);

	/** Whether one of the registry's values fits. */
	abstract boolean fits(String own, List<String> registered);

	@Override
	protected void judge(Publication publication, Context context) {
		String own = own(publication);
		if (own == null || own.isBlank())
			return;
		boolean told = false;
		for (RegistryRecord record : Registered.known(publication, context)) {
			List<String> registered = record.all(field);
			if (registered.isEmpty())
				continue;
			context.looked();
			if (!told && !fits(own, registered)) {
				told = true;
				context.report(publication, feature, "The " + word + " of publication " + publication.getName() + " is " + own + " here, but " + registered.getFirst()
						+ " at the registry for " + record.id() + ": the identifier or the " + word + " is wrong");
			}
		}
	}

	/** The title. */
	static final class OfTitle extends FactsDiffer {
		OfTitle() {
			super("REG-TITLE", Severity.WARNING, "Title differs from the registry's", """
					The title is that of the registry; case, punctuation, diacritics and a missing subtitle do not count.""", "CL31", Field.TITLE,
					PUBLICATION__TITLE, "title");
		}

		@Override
		String own(Publication publication) {
			return publication.getTitle();
		}

		@Override
		boolean fits(String own, List<String> registered) {
			return registered.stream().anyMatch(title -> Fold.sameTitle(own, title));
		}
	}

	/** The year. */
	static final class OfYear extends FactsDiffer {
		OfYear() {
			super("REG-YEAR", Severity.WARNING, "Year differs from the registry's", """
					The year is that of the printed issue or of the publication online, which the registry tells; one year of difference is \
					accepted.""", "CL32", Field.YEAR, PUBLICATION__YEAR, "year");
		}

		@Override
		String own(Publication publication) {
			return publication.getYear() == 0 ? null : String.valueOf(publication.getYear());
		}

		@Override
		boolean fits(String own, List<String> registered) {
			return registered.stream().anyMatch(year -> year.matches("\\d{4}") && Math.abs(Integer.parseInt(own) - Integer.parseInt(year)) <= 1);
		}
	}

	/** The first author. */
	static final class OfAuthor extends FactsDiffer {
		OfAuthor() {
			super("REG-AUTHOR", Severity.WARNING, "First author differs from the registry's", """
					The family name of the first author is that of the registry; diacritics and particles do not count.""", "CL33", Field.FIRST_AUTHOR,
					PUBLICATION__AUTHORS, "first author");
		}

		@Override
		String own(Publication publication) {
			return publication.getAuthors().isEmpty() ? null : publication.getAuthors().getFirst();
		}

		@Override
		boolean fits(String own, List<String> registered) {
			String family = Fold.family(own);
			return registered.stream().map(Fold::family).anyMatch(other -> other.contains(family) || family.contains(other));
		}
	}

	/** The journal. */
	static final class OfJournal extends FactsDiffer {
		OfJournal() {
			super("REG-JOURNAL", Severity.WARNING, "Journal differs from the registry's", """
					The journal is that of the registry, whole or abbreviated.""", "CL34", Field.JOURNAL, PUBLICATION__JOURNAL, "journal");
		}

		@Override
		String own(Publication publication) {
			return publication.getJournal();
		}

		@Override
		boolean fits(String own, List<String> registered) {
			return registered.stream().anyMatch(journal -> Fold.sameJournal(own, journal));
		}
	}
}
