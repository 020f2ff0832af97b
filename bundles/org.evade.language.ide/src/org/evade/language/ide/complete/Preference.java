/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.evade.language.ide.syntax.Walker.Expected;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Signature;

/** Which kinds come first where several may stand. */
final class Preference {
	private static final Map<String, Set<ParticipantKind>> BY_FEATURE = Map.ofEntries(
			Map.entry("tumours", Set.of(ParticipantKind.DISEASE)), Map.entry("diseases", Set.of(ParticipantKind.DISEASE)),
			Map.entry("histology", Set.of(ParticipantKind.DISEASE)), Map.entry("indication", Set.of(ParticipantKind.DISEASE)),
			Map.entry("therapies", Signature.THERAPIES), Map.entry("drugs", Signature.THERAPIES),
			Map.entry("agent", Signature.THERAPIES), Map.entry("mechanisms", Set.of(ParticipantKind.MECHANISM)),
			Map.entry("targets", with(Signature.MOLECULES, ParticipantKind.PATHWAY)),
			Map.entry("involves", with(Signature.MOLECULES, ParticipantKind.CELL)),
			Map.entry("biomarker", EnumSet.of(ParticipantKind.BIOMARKER, ParticipantKind.PROTEIN, ParticipantKind.GENE)),
			Map.entry("concept", EnumSet.of(ParticipantKind.PHENOTYPE, ParticipantKind.MECHANISM, ParticipantKind.PROCESS)));
	/** More than recent use can outweigh. */
	private static final int WEIGHT = 500;

	private final Fit.Wanted wanted;
	private final Set<ParticipantKind> kinds;

	Preference(Request request, Expected expected) {
		wanted = request.fit().wanted(expected.frame());
		kinds = BY_FEATURE.get(String.valueOf(expected.word().feature()));
	}

	private static Set<ParticipantKind> with(Set<ParticipantKind> kinds, ParticipantKind more) {
		Set<ParticipantKind> all = EnumSet.copyOf(kinds);
		all.add(more);
		return all;
	}

	/** What a fitting kind adds to the score. */
	int of(Named named) {
		if (!(named instanceof Participant participant))
			return 0;
		boolean fits = wanted != null ? wanted.takes(participant)
				: kinds != null && kinds.contains(ParticipantKind.of(participant));
		return fits ? WEIGHT : 0;
	}
}
