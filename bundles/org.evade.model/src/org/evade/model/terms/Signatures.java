/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import static org.evade.model.terms.ParticipantKind.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Relation;

/**
 * Which kinds of participants a relation may join. Generous where reviews are generous (vesicles cause resistance), strict
 * where a sentence would be nonsense (a drug differentiates into a cytokine). Source: house table over the vocabulary of
 * the reviews; compare the argument rules of INDRA statements and the domains and ranges of Biolink predicates.
 */
public final class Signatures {
	private static final Set<ParticipantKind> MOLECULE = Signature.MOLECULES;
	private static final Set<ParticipantKind> THERAPY = Signature.THERAPIES;
	private static final Set<ParticipantKind> SOURCE = EnumSet.of(CELL, TISSUE, DISEASE, VESICLE, ORGANISM, PHENOTYPE);
	private static final Set<ParticipantKind> STATE = EnumSet.of(PATHWAY, PROCESS, CONDITION, PHENOTYPE, MECHANISM);
	private static final Set<ParticipantKind> BODY = union(MOLECULE, STATE, SOURCE, EnumSet.of(BIOMARKER));
	private static final Set<ParticipantKind> ACTOR = union(BODY, THERAPY, EnumSet.of(STRATEGY, ENDPOINT));
	private static final Set<ParticipantKind> EFFECT = union(BODY, EnumSet.of(ENDPOINT));
	private static final Set<ParticipantKind> STUDIED = union(ACTOR, EnumSet.of(TRIAL, COHORT));
	private static final Set<ParticipantKind> BINDER = union(MOLECULE, EnumSet.of(CELL, VESICLE, ORGANISM, DRUG, DRUG_CLASS));

	private static final Map<Relation, List<Signature>> TABLE = new EnumMap<>(Relation.class);

	static {
		molecular();
		cellular();
		outcome();
		correlational();
		structural();
		therapeutic();
	}

	private Signatures() {
	}

	private static void molecular() {
		put(ACTOR, EFFECT, Relation.ACTIVATES, Relation.INHIBITS, Relation.UPREGULATES, Relation.DOWNREGULATES,
				Relation.MODULATES);
		put(EnumSet.of(GENE, RNA, VARIANT, ORGANISM, DRUG, DRUG_CLASS), EnumSet.of(PROTEIN, COMPLEX, RNA, VARIANT),
				Relation.ENCODES);
		put(union(MOLECULE, EnumSet.of(PATHWAY)), union(MOLECULE, EnumSet.of(PATHWAY)), Relation.PHOSPHORYLATES);
		put(BINDER, BINDER, Relation.BINDS);
		put(union(BINDER, EnumSet.of(PATHWAY, PROCESS, CONDITION)), union(MOLECULE, EnumSet.of(VESICLE, TISSUE)),
				Relation.STABILIZES);
		put(union(MOLECULE, EnumSet.of(CELL, VESICLE)), MOLECULE, Relation.HYDROLYZES);
		put(union(SOURCE, MOLECULE, STATE), union(MOLECULE, STATE, EnumSet.of(CELL, VESICLE, TISSUE)), Relation.PRODUCES);
		put(union(SOURCE, EnumSet.of(PROCESS, CONDITION)), union(MOLECULE, EnumSet.of(VESICLE)), Relation.SECRETES);
		put(union(SOURCE, MOLECULE, EnumSet.of(COHORT, CONDITION)), union(MOLECULE, EnumSet.of(BIOMARKER)),
				Relation.EXPRESSES);
		put(union(SOURCE, MOLECULE, EnumSet.of(PATHWAY, PROCESS)), union(MOLECULE, EnumSet.of(DRUG)), Relation.CONSUMES);
		put(BINDER, BINDER, Relation.CAPTURES);
		put(union(SOURCE, MOLECULE, THERAPY, EnumSet.of(PROCESS, CONDITION, PATHWAY)),
				union(MOLECULE, EnumSet.of(CELL, VESICLE, DRUG)), Relation.RELEASES);
	}

	private static void cellular() {
		put(ACTOR, union(MOLECULE, EnumSet.of(CELL, VESICLE)), Relation.RECRUITS, Relation.EXCLUDES);
		put(EnumSet.of(CELL, TISSUE, DISEASE), EnumSet.of(CELL, TISSUE, DISEASE, PHENOTYPE), Relation.DIFFERENTIATES_INTO);
		put(ACTOR, union(MOLECULE, STATE, EnumSet.of(CELL, TISSUE, DISEASE)), Relation.CONVERTS);
		put(ACTOR, union(MOLECULE, EnumSet.of(CELL, VESICLE, ORGANISM, TISSUE)), Relation.DEPLETES);
		put(union(MOLECULE, THERAPY, EnumSet.of(CELL, VESICLE, ORGANISM, PROCESS, CONDITION, STRATEGY)),
				EnumSet.of(CELL, ORGANISM), Relation.KILLS);
		put(ACTOR, union(STATE, EnumSet.of(CELL, TISSUE, DISEASE)), Relation.REPROGRAMS);
		put(union(BINDER, EnumSet.of(DISEASE)), union(MOLECULE, SOURCE), Relation.MIGRATES_TO);
		put(union(SOURCE, MOLECULE), union(MOLECULE, EnumSet.of(BIOMARKER)), Relation.PRESENTS);
	}

	private static void outcome() {
		put(STUDIED, EFFECT, Relation.CAUSES, Relation.REVERSES, Relation.IMPAIRS, Relation.INCREASES, Relation.REDUCES,
				Relation.WORSENS, Relation.TREND_TO_IMPROVE, Relation.DOES_NOT_IMPROVE);
		put(STUDIED, union(THERAPY, STATE, EnumSet.of(DISEASE, CELL, TISSUE, ENDPOINT, COHORT)), Relation.RESENSITIZES);
		put(STUDIED, union(STATE, EnumSet.of(ENDPOINT)), Relation.PROLONGS);
		put(STUDIED, ACTOR, Relation.REQUIRES);
	}

	private static void correlational() {
		put(STUDIED, union(EFFECT, EnumSet.of(COHORT)), Relation.POSITIVELY_CORRELATES, Relation.NEGATIVELY_CORRELATES);
		put(STUDIED, STUDIED, Relation.ASSOCIATED_WITH, Relation.NOT_ASSOCIATED_WITH);
		put(union(STUDIED, EnumSet.of(DEFINITION)), EFFECT, Relation.PREDICTS, Relation.DOES_NOT_PREDICT);
		put(STUDIED, STUDIED, Relation.HIGHER_IN, Relation.LOWER_IN, Relation.FREQUENCY_IN);
	}

	private static void structural() {
		Set<ParticipantKind> marker = union(MOLECULE, EnumSet.of(BIOMARKER));
		Set<ParticipantKind> state = union(STATE, EnumSet.of(BIOMARKER, ENDPOINT, DISEASE, VARIANT));
		Set<ParticipantKind> therapy = union(THERAPY, EnumSet.of(STRATEGY));
		List<Signature> same = List.of(new Signature(union(MOLECULE, STATE), union(marker, STATE)), new Signature(state, state),
				new Signature(therapy, therapy), new Signature(SOURCE, SOURCE), new Signature(EnumSet.of(CELL), marker),
				new Signature(EnumSet.of(ORGANISM), THERAPY),
				new Signature(EnumSet.of(COHORT, TRIAL), EnumSet.of(COHORT, TRIAL, DISEASE)));
		TABLE.put(Relation.IS_A, same);
		TABLE.put(Relation.EQUALS, same);
		put(union(STUDIED, EnumSet.of(DEFINITION)), union(ACTOR, EnumSet.of(COHORT, TRIAL)), Relation.PART_OF);
		put(union(ACTOR, EnumSet.of(COHORT)), union(ACTOR, EnumSet.of(COHORT, TRIAL)), Relation.COMPONENT_OF);
		put(ACTOR, ACTOR, Relation.NEXT_STEP);
		put(therapy, union(EFFECT, EnumSet.of(COHORT)), Relation.ADDRESSES);
		put(EnumSet.allOf(ParticipantKind.class), EnumSet.allOf(ParticipantKind.class), Relation.MAPS_TO);
	}

	private static void therapeutic() {
		put(union(THERAPY, EnumSet.of(STRATEGY)), BODY, Relation.TARGETS);
		put(union(THERAPY, EnumSet.of(STRATEGY)), union(THERAPY, EnumSet.of(STRATEGY)), Relation.COMBINES_WITH);
		put(union(THERAPY, EnumSet.of(APPROVAL)), EnumSet.of(DISEASE), Relation.APPROVED_FOR);
	}

	private static void put(Set<ParticipantKind> subjects, Set<ParticipantKind> objects, Relation... relations) {
		for (Relation relation : relations)
			TABLE.put(relation, List.of(new Signature(subjects, objects)));
	}

	@SafeVarargs
	private static Set<ParticipantKind> union(Set<ParticipantKind>... sets) {
		EnumSet<ParticipantKind> union = EnumSet.noneOf(ParticipantKind.class);
		for (Set<ParticipantKind> set : sets)
			union.addAll(set);
		return union;
	}

	/** What the relation may join: one signature or several, of which one has to fit. */
	public static List<Signature> of(Relation relation) {
		return TABLE.get(relation);
	}

	/** Whether a relation may join these participants; what could not be linked is not judged. */
	public static boolean allows(Relation relation, ParticipantRef subject, ParticipantRef object) {
		return of(relation).stream().anyMatch(signature -> fits(subject, signature, true) && fits(object, signature, false));
	}

	private static boolean fits(ParticipantRef whole, Signature signature, boolean asSubject) {
		for (ParticipantRef part : Participants.parts(whole))
			if (!fitsAlone(part, signature, asSubject))
				return false;
		return true;
	}

	private static boolean fitsAlone(ParticipantRef ref, Signature signature, boolean asSubject) {
		for (Participant participant : ref.getParticipants()) {
			if (participant.eIsProxy())
				continue;
			Set<ParticipantKind> kinds = ParticipantKind.of(ref.getAspect(), participant);
			if (!(asSubject ? signature.takesSubject(kinds) : signature.takesObject(kinds)))
				return false;
		}
		return true;
	}
}
