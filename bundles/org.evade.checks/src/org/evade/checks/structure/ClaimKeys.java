/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evade.checks.Model;
import org.evade.model.Claim;
import org.evade.model.ClaimLink;
import org.evade.model.ModelSystem;
import org.evade.model.ParticipantRef;
import org.evade.model.terms.Participants;

/** What makes two claims speak of the same thing. */
final class ClaimKeys {
	/**
	 * Subject, object and the context in which the claim holds, without the model system. Sets are compared by identity of
	 * what they hold; the hash is computed once, since every claim of a corpus is looked up by it.
	 */
	static final class Topic {
		private final Object[] parts;
		private final int hash;

		Topic(Object... parts) {
			this.parts = parts;
			int mixed = Arrays.hashCode(parts) * 0x9E3779B9;
			hash = mixed ^ mixed >>> 16;
		}

		@Override
		public int hashCode() {
			return hash;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Topic topic && hash == topic.hash && Arrays.equals(parts, topic.parts);
		}
	}

	private ClaimKeys() {
	}

	/** What a claim speaks of, or null when a name could not be linked. */
	static Topic topic(Claim claim) {
		ParticipantRef subject = claim.getSubject(), object = claim.getObject();
		if (subject == null || object == null || !Model.known(Participants.of(subject))
				|| !Model.known(Participants.of(object)))
			return null;
		return new Topic(what(subject), what(object), any(claim.getRecipients()), any(claim.getMoreThan()),
				any(claim.getTumours()), claim.getLine(), claim.getCohort(), claim.getTrial(), any(claim.getTherapies()),
				claim.getCondition(), claim.getSpecies());
	}

	/** What a claim says without its context, or null when a name could not be linked. */
	static Topic core(Claim claim) {
		ParticipantRef subject = claim.getSubject(), object = claim.getObject();
		if (subject == null || object == null || !Model.known(Participants.of(subject))
				|| !Model.known(Participants.of(object)))
			return null;
		return new Topic(what(subject), claim.getRelation(), claim.getPolarity(), what(object), any(claim.getRecipients()),
				any(claim.getMoreThan()));
	}

	/** Aspects and participants; what stands for one another is never the same as what is meant together. */
	private static Object what(ParticipantRef ref) {
		List<Object> parts = new ArrayList<>(2);
		for (ParticipantRef part : Participants.parts(ref))
			parts.add(Arrays.asList(part.getAspect(), part.isEither(), any(part.getParticipants())));
		return any(parts);
	}

	/** Something that equals for the same objects in any order. */
	private static Object any(List<?> objects) {
		return switch (objects.size()) {
		case 0 -> null;
		case 1 -> objects.getFirst();
		default -> Set.copyOf(objects);
		};
	}

	/** Whether both claims may speak of the same system; a statement without one may speak of any. */
	static boolean sameSystem(Claim one, Claim other) {
		Set<ModelSystem> first = systems(one), second = systems(other);
		return first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains);
	}

	private static Set<ModelSystem> systems(Claim claim) {
		Set<ModelSystem> systems = new HashSet<>(claim.getSystems());
		systems.remove(ModelSystem.NOT_STATED);
		systems.remove(ModelSystem.REVIEW_STATEMENT);
		return systems;
	}

	/** Whether one of the claims links to the other, in whatever way. */
	static boolean linked(Claim one, Claim other) {
		return linksTo(one, other) || linksTo(other, one);
	}

	private static boolean linksTo(Claim from, Claim to) {
		for (ClaimLink link : from.getLinks())
			if (link.getClaim() == to)
				return true;
		return false;
	}
}
