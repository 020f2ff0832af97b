/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import static org.evade.model.EvadePackage.Literals.CLAIM;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evade.checks.Citations;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Citation;
import org.evade.model.CitationVerdict;
import org.evade.model.Claim;
import org.evade.model.Drug;
import org.evade.model.Entity;
import org.evade.model.EntityType;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.Regimen;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** A paper whose title names other drugs. */
final class OtherDrug extends RuleFor<Claim> {
	OtherDrug() {
		super("FIT-DRUG", Severity.INFO, "Title names another drug", """
				The title of the cited paper names drugs of the vocabulary, the claim names single drugs as well, and none of them is the same: look whether \
				the reference number is wrong. Not judged when the claim speaks of a class of drugs. A verdict on the citation (`verdict supports`) answers \
				the hint.""", "issue 13: does the reference fit the claim", CLAIM);
	}

	@Override
	protected void judge(Claim claim, Context context) {
		Set<Entity> own = new LinkedHashSet<>();
		boolean single = Stream.of(Participants.of(claim.getSubject()), Participants.of(claim.getObject()), claim.getTherapies(), claim.getRecipients())
				.flatMap(java.util.List::stream).filter(Model::known).allMatch(each -> add(each, own));
		if (Model.known(claim.getTrial()))
			claim.getTrial().getTherapies().stream().filter(Model::known).forEach(each -> add(each, own));
		if (!single || own.isEmpty())
			return;
		for (Citation citation : claim.getCitations()) {
			Publication publication = Citations.publication(citation, context.corpus());
			if (publication == null || publication.getTitle() == null || citation.getVerdict() != CitationVerdict.NOT_CHECKED)
				continue;
			Set<Entity> titled = context.facts().drugsIn(publication.getTitle());
			if (titled.isEmpty())
				continue;
			context.looked();
			Set<Entity> shared = new HashSet<>(titled);
			shared.retainAll(own);
			if (shared.isEmpty())
				context.report(citation, "The title of publication " + publication.getName() + " names " + words(titled) + ", but claim " + claim.getName() + " speaks of "
						+ words(own) + ": see whether the reference number is right");
		}
	}

	private static String words(Set<Entity> drugs) {
		return drugs.stream().map(Terms::label).collect(Collectors.joining(" and "));
	}

	/** Adds the single drugs that a participant is; false for a class of drugs, which any of its members may stand for. */
	private static boolean add(Participant participant, Set<Entity> into) {
		if (participant instanceof Regimen regimen) {
			boolean single = true;
			for (var component : regimen.getComponents())
				if (Model.known(component.getAgent()))
					single &= add(component.getAgent(), into);
			return single;
		}
		if (participant instanceof Drug drug) {
			if (drug.getType() != EntityType.DRUG)
				return false;
			into.add(drug);
		}
		return true;
	}
}
