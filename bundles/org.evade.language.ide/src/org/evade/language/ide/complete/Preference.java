/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.language.ide.syntax.AutomatonWalk.Expected;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Aspect;
import org.evade.model.Claim;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Participants;
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
	/** Less than the latest use, more than where something is declared. */
	private static final int MUCH = 150;

	/** Kinds that an aspect is usually said of. */
	private static final Map<Aspect, Set<ParticipantKind>> BY_ASPECT = aspects();

	private final SignatureFit.Wanted wanted;
	private final Set<ParticipantKind> kinds, ofAspect;
	private final Map<Participant, Integer> used = new IdentityHashMap<>();

	Preference(CompletionRequest request, Expected expected) {
		wanted = request.fit().wanted(expected.frame());
		kinds = BY_FEATURE.get(String.valueOf(expected.word().feature()));
		boolean isSaid = expected.frame().rule().equals("ParticipantRef");
		ofAspect = isSaid ? BY_ASPECT.get(request.fit().aspect(expected.frame())) : null;
		if (isSaid)
			request.corpus().claims().forEach(claim -> use(claim, request.names().own()));
	}

	private static Map<Aspect, Set<ParticipantKind>> aspects() {
		Map<Aspect, Set<ParticipantKind>> kinds = new EnumMap<>(Aspect.class);
		for (Aspect aspect : List.of(Aspect.EFFICACY, Aspect.RESISTANCE_TO, Aspect.RESPONSE))
			kinds.put(aspect, Signature.THERAPIES);
		for (Aspect aspect : List.of(Aspect.EXPRESSION, Aspect.HIGH_EXPRESSION, Aspect.LOW_EXPRESSION, Aspect.MUTATION,
				Aspect.DELETION,
				Aspect.CO_MUTATION, Aspect.WILD_TYPE, Aspect.LOSS, Aspect.SECRETION))
			kinds.put(aspect, Signature.MOLECULES);
		for (Aspect aspect : List.of(Aspect.INFILTRATION, Aspect.EXHAUSTION, Aspect.POLARIZATION))
			kinds.put(aspect, Set.of(ParticipantKind.CELL));
		kinds.put(Aspect.GROWTH, EnumSet.of(ParticipantKind.CELL, ParticipantKind.DISEASE));
		return kinds;
	}

	/** What the claims of the own article speak of counts most. */
	private void use(Claim claim, String own) {
		int weight = own != null && own.equals(EvadeNames.namespaceOf(claim)) ? 10 : 1;
		Participants.of(claim.getSubject()).forEach(participant -> used.merge(participant, weight, Integer::sum));
		Participants.of(claim.getObject()).forEach(participant -> used.merge(participant, weight, Integer::sum));
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
		boolean usual = ofAspect != null && ofAspect.contains(ParticipantKind.of(participant));
		return (fits ? WEIGHT : 0) + (usual ? WEIGHT : 0) + Math.min(MUCH, used.getOrDefault(participant, 0));
	}
}
