/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.util.stream.Collectors;

import org.evade.model.Aspect;
import org.evade.model.ParticipantRef;
import org.evade.model.Participant;

/** Participants of a claim as the language writes them. */
final class Spoken {
	private Spoken() {
	}

	/** Aspect and ids, such as {@code co-mutation of KRAS + STK11}. */
	static String words(ParticipantRef reference) {
		String ids = reference.getParticipants().stream().filter(each -> !each.eIsProxy()).map(Participant::getName)
				.collect(Collectors.joining(" + "));
		return reference.getAspect() == Aspect.ITSELF ? ids : reference.getAspect().getLiteral() + " " + ids;
	}

	/** The aspect, or null when the participant as such is meant. */
	static String aspect(ParticipantRef reference) {
		return reference == null || reference.getAspect() == Aspect.ITSELF ? null : reference.getAspect().getLiteral();
	}
}
