/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.util.ArrayList;
import java.util.List;

import org.evade.model.Aspect;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.terms.Participants;

/** Participants of a claim as the language writes them. */
final class ParticipantText {
	private ParticipantText() {
	}

	/** Aspects and ids, such as {@code co-mutation of KRAS + STK11}; null of null. */
	static String words(ParticipantRef reference) {
		return reference == null ? null : Participants.words(reference, ParticipantText::name);
	}

	private static String name(Participant participant) {
		return participant.eIsProxy() ? "?" : participant.getName();
	}

	/** One aspect for all participants, or one for each where they differ; none when they are meant as such. */
	static List<String> aspects(ParticipantRef reference) {
		List<String> aspects = new ArrayList<>();
		if (reference == null || reference.getMore().isEmpty() && reference.getAspect() == Aspect.ITSELF)
			return aspects;
		for (ParticipantRef part : Participants.parts(reference))
			for (int i = 0; i < (reference.getMore().isEmpty() ? 1 : part.getParticipants().size()); i++)
				aspects.add(part.getAspect() == Aspect.ITSELF ? "" : part.getAspect().getLiteral());
		return aspects;
	}
}
