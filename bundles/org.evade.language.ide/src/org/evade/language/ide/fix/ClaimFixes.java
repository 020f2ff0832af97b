/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.util.Set;

import org.evade.checks.Model;
import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.model.Aspect;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.EvadePackage;
import org.evade.model.Relation;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Signature;
import org.evade.model.terms.Signatures;
import org.evade.model.terms.Terms;

/** Repairs of claims. */
final class ClaimFixes {
	private static final int MANY = 5;
	private static final String REASON = "what was looked for and not found";

	private ClaimFixes() {
	}

	static void add(FixContext site, String rule) {
		Claim claim = site.around(Claim.class);
		if (claim == null)
			return;
		switch (rule) {
		case "STR-UNCITED" -> uncited(site, claim);
		case "STR-BASIS" -> {
			TextRange basis = site.of(claim, EvadePackage.Literals.CLAIM__BASIS, 0);
			if (basis != null)
				site.add("Drop the mark `" + Terms.word(claim.getBasis()) + "`", 80, ClauseEdits.remove(site.text(), basis));
		}
		case "STR-NEGATED" -> {
			TextRange polarity = site.of(claim, EvadePackage.Literals.CLAIM__POLARITY, 0);
			if (polarity != null)
				site.add("Add a reason", 90, REASON, TextEdit.insert(polarity.end(), " because \"" + REASON + "\""));
		}
		default -> signature(site, claim);
		}
	}

	private static void uncited(FixContext site, Claim claim) {
		TextRange at = site.of(claim);
		site.add("Mark as the authors' own view", 80, ClauseEdits.add(site.text(), at, "own view"));
		site.add("Mark as stated by a caption", 60, ClauseEdits.add(site.text(), at, "caption"));
		if (!(claim.eContainer() instanceof ClaimSet set))
			return;
		int index = set.getClaims().indexOf(claim);
		for (int i = index - 1; i >= 0; i--)
			if (!set.getClaims().get(i).getCitations().isEmpty()) {
				Claim before = set.getClaims().get(i);
				TextRange first = site.of(before, EvadePackage.Literals.CITED__CITATIONS, 0);
				TextRange last = site.of(before, EvadePackage.Literals.CITED__CITATIONS, before.getCitations().size() - 1);
				String cited = site.text().substring(first.offset(), last.end());
				if (!cited.contains("cites"))
					site.add("Cite " + cited.replaceAll("\\s+", " ") + " as claim " + before.getName() + " does", 70,
							ClauseEdits.add(site.text(), at, "cites " + cited.replaceAll("\\s+", " ")));
				return;
			}
	}

	/** Relations that may join the two, those of the same mood first; an aspect of a therapy when that is what fits. */
	private static void signature(FixContext site, Claim claim) {
		TextRange relation = site.of(claim, EvadePackage.Literals.CLAIM__RELATION, 0);
		if (relation == null || !Model.known(Participants.of(claim.getSubject()))
				|| !Model.known(Participants.of(claim.getObject())))
			return;
		int count = 0;
		for (Relation other : Relation.VALUES)
			if (other != Relation.MAPS_TO && Signatures.allows(other, claim.getSubject(), claim.getObject()) && count++ < MANY)
				site.add("Change to " + Terms.word(other), 60 - count, new TextEdit(relation.offset(), relation.length(),
						Terms.word(other)));
		Set<ParticipantKind> objects = Signatures.of(claim.getRelation()).getFirst().objects();
		boolean therapy = claim.getObject().getAspect() == Aspect.ITSELF && claim.getObject().getParticipants().stream()
				.anyMatch(participant -> Signature.THERAPIES.contains(ParticipantKind.of(participant)));
		if (therapy && objects.contains(ParticipantKind.ENDPOINT))
			for (Aspect aspect : new Aspect[] { Aspect.EFFICACY, Aspect.RESPONSE, Aspect.RESISTANCE_TO })
				site.add("Write " + Terms.word(aspect), 80,
						TextEdit.insert(site.of(claim.getObject()).offset(), Terms.word(aspect) + " "));
	}
}
