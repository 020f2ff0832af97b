/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evade.model.Aspect;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;

/** Subjects and objects whose participants may each have an aspect of their own. */
public final class Participants {
	private Participants() {
	}

	/** The parts of a subject or object that share one aspect, in the order of the text; none of null. */
	public static List<ParticipantRef> parts(ParticipantRef reference) {
		List<ParticipantRef> parts = new ArrayList<>();
		if (reference != null) {
			parts.add(reference);
			parts.addAll(reference.getMore());
		}
		return parts;
	}

	/** All participants, whatever aspect of them is meant; proxies included, none of null. */
	public static List<Participant> of(ParticipantRef reference) {
		if (reference == null)
			return List.of();
		if (reference.getMore().isEmpty())
			return reference.getParticipants();
		return parts(reference).stream().flatMap(part -> part.getParticipants().stream()).toList();
	}

	/** The aspects in the order of the text, each once, without {@link Aspect#ITSELF}. */
	public static List<Aspect> aspects(ParticipantRef reference) {
		return parts(reference).stream().map(ParticipantRef::getAspect).filter(aspect -> aspect != Aspect.ITSELF).distinct()
				.toList();
	}

	/**
	 * In words: {@code infiltration of CD8+ T cell + activation of DC}.
	 *
	 * @param reference
	 *            subject or object
	 * @param name
	 *            how a participant is called
	 */
	public static String words(ParticipantRef reference, Function<Participant, String> name) {
		return parts(reference).stream().map(part -> part.getAspect() == Aspect.ITSELF ? names(part, name)
				: Terms.word(part.getAspect()) + " " + names(part, name)).collect(Collectors.joining(" + "));
	}

	private static String names(ParticipantRef part, Function<Participant, String> name) {
		return part.getParticipants().stream().map(name).collect(Collectors.joining(part.isEither() ? " or " : " + "));
	}
}
