/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.syntax.RuleFrame;
import org.evade.language.ide.syntax.TokenVocabulary;
import org.evade.language.load.Corpus;
import org.evade.model.Aspect;
import org.evade.model.Participant;
import org.evade.model.Relation;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Signature;
import org.evade.model.terms.Signatures;

/** Which participants and relations the words around the cursor allow. */
final class SignatureFit {
	private final CompletionContext situation;
	private final Corpus corpus;
	private final Names names;

	SignatureFit(CompletionContext situation, Corpus corpus, Names names) {
		this.situation = situation;
		this.corpus = corpus;
		this.names = names;
	}

	/** What may be said of a sentence so far: kinds of each of its subjects. */
	private List<Set<ParticipantKind>> kinds(RuleFrame ref) {
		List<Set<ParticipantKind>> kinds = new ArrayList<>();
		Aspect aspect = aspect(ref);
		for (String name : situation.words(ref, "participants"))
			find(name).ifPresent(participant -> kinds.add(ParticipantKind.of(aspect, participant)));
		return kinds;
	}

	/** The side of a participant that is meant. */
	Aspect aspect(RuleFrame ref) {
		String written = ref == null ? null : situation.word(ref, "aspect");
		Aspect aspect = written == null ? null : Aspect.get(written);
		return aspect == null ? Aspect.ITSELF : aspect;
	}

	private Optional<Participant> find(String name) {
		for (String namespace : names.visible()) {
			var found = CorpusAccess.find(corpus, namespace + "." + name);
			if (found.isPresent())
				return found.filter(Participant.class::isInstance).map(Participant.class::cast);
		}
		return CorpusAccess.find(corpus, name).filter(Participant.class::isInstance).map(Participant.class::cast);
	}

	/** Subjects of the claim or edge that a frame belongs to. */
	List<Set<ParticipantKind>> subjects(RuleFrame frame) {
		RuleFrame claim = frame.around("Claim");
		if (claim != null)
			return claim.part("subject") == null ? List.of() : kinds(claim.part("subject"));
		RuleFrame edge = frame.around("Edge");
		String source = edge == null ? null : situation.word(edge, "source");
		return source == null ? List.of() : new MapNodes(situation).shown(source).map(this::kindsOf).orElse(List.of());
	}

	private List<Set<ParticipantKind>> kindsOf(MapNodes.Shown shown) {
		List<Set<ParticipantKind>> kinds = new ArrayList<>();
		for (String name : shown.participants())
			find(name).ifPresent(participant -> kinds.add(ParticipantKind.of(shown.aspect(), participant)));
		return kinds;
	}

	/** Whether the sentence around a frame may go on with a relation. */
	Set<Relation> relations(RuleFrame frame) {
		List<Set<ParticipantKind>> subjects = subjects(frame);
		Set<Relation> allowed = EnumSet.noneOf(Relation.class);
		for (Relation relation : Relation.VALUES)
			if (Signatures.of(relation).stream().anyMatch(signature -> takes(signature, subjects)))
				allowed.add(relation);
		return allowed;
	}

	private static boolean takes(Signature signature, List<Set<ParticipantKind>> subjects) {
		return subjects.stream().allMatch(signature::takesSubject);
	}

	/** What a participant at a frame may be: kinds of which it has to be one, or null when nothing is known. */
	Wanted wanted(RuleFrame frame) {
		if (!frame.rule().equals("ParticipantRef"))
			return null;
		String feature = frame.feature();
		RuleFrame claim = frame.around("Claim");
		if (claim == null || feature == null)
			return null;
		if (feature.equals("object"))
			return relation(situation.word(claim, "relation")).map(relation -> objects(relation, claim, aspect(frame))).orElse(null);
		int behind = feature.equals("subject") ? situation.behind() : -1;
		if (behind < 0 || !TokenVocabulary.isRelation(situation.lexed().type(behind)))
			return null;
		return relation(TokenVocabulary.keyword(situation.lexed().type(behind)))
				.map(relation -> new Wanted(Signatures.of(relation).stream().map(Signature::subjects).toList(), aspect(frame)))
				.orElse(null);
	}

	/** The relation that stands before the object at a frame; null at a subject. */
	Relation relationBefore(RuleFrame frame) {
		RuleFrame claim = frame.around("Claim");
		return claim == null || "subject".equals(frame.feature()) ? null
				: relation(situation.word(claim, "relation")).orElse(null);
	}

	/** What an edge may lead to from a node. */
	Wanted target(RuleFrame edge) {
		return relation(situation.word(edge, "relation")).map(relation -> objects(relation, edge, Aspect.ITSELF)).orElse(null);
	}

	private Wanted objects(Relation relation, RuleFrame sentence, Aspect aspect) {
		List<Set<ParticipantKind>> subjects = subjects(sentence);
		return new Wanted(Signatures.of(relation).stream().filter(signature -> takes(signature, subjects))
				.map(Signature::objects).toList(), aspect);
	}

	private static Optional<Relation> relation(String written) {
		return Optional.ofNullable(written == null ? null : Relation.get(written));
	}

	/**
	 * Kinds that fit.
	 *
	 * @param sets
	 *            sets of kinds, one of which has to have a kind of the participant
	 * @param aspect
	 *            side of the participant that is meant
	 */
	record Wanted(List<Set<ParticipantKind>> sets, Aspect aspect) {
		boolean takes(Participant participant) {
			return takes(ParticipantKind.of(aspect, participant));
		}

		boolean takes(Set<ParticipantKind> kinds) {
			return sets.stream().anyMatch(set -> kinds.stream().anyMatch(set::contains));
		}
	}

	/** Kinds of what a node of the map at hand shows. */
	List<Set<ParticipantKind>> shown(String node) {
		return new MapNodes(situation).shown(node).map(this::kindsOf).orElse(List.of());
	}
}
