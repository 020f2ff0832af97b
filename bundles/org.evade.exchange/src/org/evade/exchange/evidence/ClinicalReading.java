/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.evidence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.evade.model.Aspect;
import org.evade.model.Claim;
import org.evade.model.Entity;
import org.evade.model.EntityType;
import org.evade.model.Modality;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Polarity;
import org.evade.model.Regimen;
import org.evade.model.RegimenComponent;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/**
 * A claim as clinical evidence on a molecular profile: whether it foretells how a tumour answers to a therapy, or how a disease
 * goes on.
 *
 * @param claim
 *            the claim
 * @param profile
 *            molecules and what is meant of each: {@code STK11 Loss}
 * @param favourable
 *            whether it speaks of sensitivity or a better outcome, else of resistance or a worse one
 * @param supports
 *            whether it says that this is so; otherwise that it is not
 * @param therapies
 *            therapies that are foretold; none when the course of the disease is
 * @param together
 *            whether the therapies are given together
 * @param diseases
 *            tumours in which it was seen
 */
record ClinicalReading(Claim claim, List<Feature> profile, boolean favourable, boolean supports, List<Entity> therapies, boolean together,
		List<Entity> diseases) {
	/** A molecule and what is meant of it. */
	record Feature(Entity molecule, Aspect aspect) {
		/** As CIViC names profiles: {@code STK11 Loss}. */
		String name() {
			return Terms.label(molecule) + switch (aspect) {
			case MUTATION, CO_MUTATION -> " Mutation";
			case DELETION -> " Deletion";
			case AMPLIFICATION -> " Amplification";
			case COPY_GAIN -> " Copy Number Gain";
			case COPY_LOSS -> " Copy Number Loss";
			case LOSS_OF_HETEROZYGOSITY -> " LOH";
			case METHYLATION -> " Methylation";
			case FUSION_OF -> " Fusion";
			case PHOSPHORYLATION -> " Phosphorylation";
			case LOSS -> " Loss";
			case WILD_TYPE -> " Wildtype";
			case HIGH_EXPRESSION, HIGH -> " Overexpression";
			case LOW_EXPRESSION, LOW -> " Underexpression";
			case EXPRESSION, LEVEL -> " Expression";
			default -> "";
			};
		}
	}

	private static final Set<EntityType> MOLECULES = EnumSet.of(EntityType.GENE, EntityType.PROTEIN, EntityType.RNA, EntityType.VARIANT,
			EntityType.COMPLEX, EntityType.BIOMARKER, EntityType.FUSION, EntityType.SIGNATURE);
	private static final Set<EntityType> THERAPIES = EnumSet.of(EntityType.DRUG, EntityType.DRUG_CLASS, EntityType.REGIMEN, EntityType.PROCEDURE);
	private static final Set<EntityType> ALTERED = EnumSet.of(EntityType.VARIANT, EntityType.BIOMARKER, EntityType.FUSION, EntityType.SIGNATURE);
	/** What may be meant of a molecule that is no variant itself. */
	private static final Set<Aspect> STATES = EnumSet.of(Aspect.MUTATION, Aspect.CO_MUTATION, Aspect.DELETION, Aspect.LOSS, Aspect.WILD_TYPE,
			Aspect.EXPRESSION, Aspect.HIGH_EXPRESSION, Aspect.LOW_EXPRESSION, Aspect.HIGH, Aspect.LOW, Aspect.LEVEL, Aspect.AMPLIFICATION, Aspect.COPY_GAIN,
			Aspect.COPY_LOSS, Aspect.LOSS_OF_HETEROZYGOSITY, Aspect.METHYLATION, Aspect.FUSION_OF, Aspect.PHOSPHORYLATION);

	/** Which way a relation turns its object. */
	private enum Way {
		UP, DOWN, NOT_UP, NONE
	}

	/** The reading of a claim; empty for one that says something else. */
	static Optional<ClinicalReading> of(Claim claim) {
		List<Feature> profile = profile(claim.getSubject());
		Way way = way(claim);
		ParticipantRef object = claim.getObject();
		boolean open = claim.getModality() == Modality.OPEN_QUESTION || claim.getModality() == Modality.DEFINITION;
		if (open || profile.isEmpty() || way == Way.NONE || object == null || !object.getMore().isEmpty())
			return Optional.empty();
		boolean outcome = object.getAspect() == Aspect.ITSELF && object.getParticipants().size() == 1 && isEndpoint(object.getParticipants().getFirst());
		boolean answer = object.getAspect() == Aspect.RESISTANCE_TO || object.getAspect() == Aspect.RESPONSE || object.getAspect() == Aspect.EFFICACY;
		if (!outcome && !answer)
			return Optional.empty();
		List<? extends Participant> named = answer ? object.getParticipants() : claim.getTherapies();
		List<Entity> therapies = new ArrayList<>();
		for (Participant each : named)
			if (each instanceof Entity entity && !entity.eIsProxy() && THERAPIES.contains(entity.getType()))
				therapies.add(entity);
		if (answer && therapies.size() != named.size())
			return Optional.empty();
		boolean up = way != Way.DOWN, good = object.getAspect() == Aspect.RESISTANCE_TO ? !up : up;
		boolean holds = (claim.getPolarity() == Polarity.POSITIVE) == (way != Way.NOT_UP);
		return Optional.of(new ClinicalReading(claim, profile, good, holds, members(therapies), !object.isEither(),
				claim.getTumours().stream().filter(tumour -> !tumour.eIsProxy()).toList()));
	}

	private static boolean isEndpoint(Participant participant) {
		return participant instanceof Entity entity && !entity.eIsProxy() && entity.getType() == EntityType.ENDPOINT;
	}

	private static List<Feature> profile(ParticipantRef subject) {
		List<Feature> profile = new ArrayList<>();
		for (ParticipantRef part : Participants.parts(subject))
			for (Participant participant : part.getParticipants()) {
				if (!(participant instanceof Entity entity) || entity.eIsProxy() || !MOLECULES.contains(entity.getType()))
					return List.of();
				boolean itself = part.getAspect() == Aspect.ITSELF && ALTERED.contains(entity.getType());
				if (!itself && !STATES.contains(part.getAspect()))
					return List.of();
				profile.add(new Feature(entity, part.getAspect()));
			}
		return subject != null && subject.isEither() ? List.of() : profile;
	}

	/** A regimen is what it is made of. */
	private static List<Entity> members(List<Entity> therapies) {
		List<Entity> members = new ArrayList<>();
		for (Entity therapy : therapies)
			if (therapy instanceof Regimen regimen)
				regimen.getComponents().stream().map(RegimenComponent::getAgent).filter(agent -> !agent.eIsProxy()).forEach(members::add);
			else
				members.add(therapy);
		return members.stream().distinct().toList();
	}

	private static Way way(Claim claim) {
		return switch (claim.getRelation()) {
		case CAUSES, INCREASES, PROLONGS, POSITIVELY_CORRELATES, PREDICTS, RESENSITIZES, TREND_TO_IMPROVE, UPREGULATES, ACTIVATES -> Way.UP;
		case REDUCES, IMPAIRS, WORSENS, REVERSES, NEGATIVELY_CORRELATES, INHIBITS, DOWNREGULATES -> Way.DOWN;
		case DOES_NOT_IMPROVE, DOES_NOT_PREDICT -> Way.NOT_UP;
		default -> Way.NONE;
		};
	}
}
