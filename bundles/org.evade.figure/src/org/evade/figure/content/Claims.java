/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.ClaimLink;
import org.evade.model.ClaimLinkKind;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** Claims in words, and which of them contradict others. */
final class Claims {
	private Claims() {
	}

	/** Names of the participants that share the first aspect, without the aspect. */
	static String names(ParticipantRef reference) {
		return reference.getParticipants().stream().map(Claims::name)
				.collect(Collectors.joining(reference.isEither() ? " or " : " + "));
	}

	private static String name(Participant participant) {
		String name = participant.eIsProxy() ? null : Terms.label(participant);
		return name == null ? "?" : name;
	}

	/** Aspects and names. */
	static String words(ParticipantRef reference) {
		return reference == null ? "?" : Participants.words(reference, Claims::name);
	}

	/** Subject, relation and object. */
	static String words(Claim claim) {
		return words(claim.getSubject()) + " " + Terms.word(claim.getRelation()) + " " + words(claim.getObject());
	}

	/** Claims of a corpus that contradict others, on whichever side the link stands. */
	static Set<Claim> contradicting(Corpus corpus) {
		Set<Claim> contradicting = new HashSet<>();
		corpus.claims().forEach(claim -> {
			for (ClaimLink link : claim.getLinks())
				if (link.getKind() == ClaimLinkKind.CONTRADICTS) {
					contradicting.add(claim);
					contradicting.add(link.getClaim());
				}
		});
		return contradicting;
	}

	static boolean anyOf(Collection<Claim> claims, Set<Claim> set) {
		return claims.stream().anyMatch(set::contains);
	}
}
