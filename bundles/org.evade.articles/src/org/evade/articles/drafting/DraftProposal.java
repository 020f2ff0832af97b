/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.ArrayList;
import java.util.List;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.draft.DraftClaim;
import org.evade.articles.draft.DraftContext;
import org.evade.articles.draft.ParticipantDraft;
import org.evade.articles.text.Span;
import org.evade.model.Aspect;
import org.evade.model.ClaimBasis;
import org.evade.model.EvidenceLevel;
import org.evade.model.Relation;

/**
 * A draft to begin with, and the alternatives that its sentence suggests.
 *
 * @param form
 *            the draft
 * @param confidence
 *            0 to 1
 * @param subjects
 *            alternatives for the subject
 * @param relations
 *            alternatives for the relation
 * @param objects
 *            alternatives for the object
 */
record DraftProposal(ClaimForm form, double confidence, List<End> subjects, List<Relation> relations, List<End> objects) {
	/** The drafts of a passage, the likeliest first; at least one, which may be open. */
	static List<DraftProposal> of(Ground ground, Span passage, DraftContext context) {
		List<DraftClaim> drafts = ground.drafter().draft(ground.text(), passage, context);
		List<DraftProposal> proposals = new ArrayList<>();
		for (DraftClaim draft : drafts.isEmpty() ? List.of(ground.drafter().open(ground.text(), passage, context)) : drafts)
			proposals.add(of(ground, draft));
		return proposals;
	}

	private static DraftProposal of(Ground ground, DraftClaim draft) {
		Anchor anchor = draft.anchor();
		ClaimForm form = new ClaimForm(end(ground, draft.subject()), draft.relation(), end(ground, draft.object()), draft.denied(), draft.modality(),
				draft.phenotypes(), draft.tumours().stream().map(ground::term).toList(), draft.systems(), EvidenceLevel.NONE, ClaimBasis.CITED, draft.citations(),
				draft.measures(), anchor, draft.inherited(), null);
		return new DraftProposal(form, draft.confidence(), draft.slots().subjects().stream().map(each -> end(ground, each)).toList(), draft.slots().relations(),
				draft.slots().objects().stream().map(each -> end(ground, each)).toList());
	}

	private static End end(Ground ground, ParticipantDraft participant) {
		if (participant.ids().isEmpty())
			return End.OPEN;
		return new End(List.of(new End.Part(participant.aspect() == null ? Aspect.ITSELF : participant.aspect(), participant.ids().stream().map(ground::term).toList())),
				false);
	}
}
