/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.draft;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.evade.model.Aspect;
import org.evade.model.terms.ParticipantKind;

/** What terms count as when a relation asks for its ends. */
public final class TermKinds {
	private static final Map<String, ParticipantKind> KINDS = new HashMap<>();

	static {
		for (ParticipantKind kind : ParticipantKind.values())
			KINDS.put(kind.word().toLowerCase(java.util.Locale.ROOT), kind);
	}

	private TermKinds() {
	}

	/**
	 * What a term counts as.
	 *
	 * @param aspect
	 *            what of it is meant
	 * @param kind
	 *            its kind as the language writes it
	 * @return empty when that is not known
	 */
	public static Set<ParticipantKind> of(Aspect aspect, String kind) {
		if (aspect == Aspect.EFFICACY || aspect == Aspect.RESISTANCE_TO || aspect == Aspect.RESPONSE)
			return EnumSet.of(ParticipantKind.ENDPOINT, ParticipantKind.PHENOTYPE);
		ParticipantKind known = KINDS.get(kind.toLowerCase(java.util.Locale.ROOT));
		if (known == null)
			return EnumSet.noneOf(ParticipantKind.class);
		EnumSet<ParticipantKind> kinds = EnumSet.of(known);
		if (aspect != Aspect.ITSELF)
			kinds.addAll(EnumSet.of(ParticipantKind.PROCESS, ParticipantKind.BIOMARKER));
		return kinds;
	}
}
