/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.model.Answer;
import org.evade.model.Claim;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Strategy;
import org.evade.model.terms.Participants;

/** Claims that speak of a mechanism or strategy: about it, with it as subject or object, or named by an answer to it. */
final class EvidenceIndex {
	private final TableSource source;
	private final Map<Participant, Set<Claim>> claims = new HashMap<>();

	EvidenceIndex(TableSource source) {
		this.source = source;
		source.corpus().claims().forEach(claim -> {
			claim.getMechanisms().forEach(each -> add(each, claim));
			addAll(claim.getSubject(), claim);
			addAll(claim.getObject(), claim);
		});
		source.corpus().statements(Strategy.class).forEach(strategy -> {
			for (Answer answer : strategy.getAddresses())
				for (Claim claim : answer.getClaims()) {
					add(strategy, claim);
					add(answer.getMechanism(), claim);
				}
		});
	}

	private void addAll(ParticipantRef reference, Claim claim) {
		Participants.of(reference).forEach(each -> add(each, claim));
	}

	private void add(Participant participant, Claim claim) {
		claims.computeIfAbsent(participant, none -> new LinkedHashSet<>()).add(claim);
	}

	/** Ids of the claims for a participant, in text order, those of answers last. */
	List<String> of(Participant participant) {
		return source.ids(new ArrayList<>(claims.getOrDefault(participant, Set.of())));
	}
}
