/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.draft.MentionGroups.Group;
import org.evade.articles.recognise.Cues;
import org.evade.articles.recognise.Mention;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.model.Aspect;
import org.evade.model.Modality;
import org.evade.model.ModelSystem;
import org.evade.model.Relation;
import org.evade.model.ResistancePhenotype;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Signatures;

/** Drafts claims from a passage, by the rules of the curator's guide and without any model or service. Immutable but for what it is given. */
public final class Drafter {
	private static final int CHOICES = 10;
	/** Ends on each side of a verb that are tried. */
	private static final int NEAR = 3;
	/** How far from its verb an end of a claim is looked for, in characters. */
	private static final double REACH = 160;
	/** What a relation counts that does not join such things. */
	private static final double MISFIT = 0.4;

	private final Recogniser recogniser;

	/** With the vocabulary that a recogniser knows. */
	public Drafter(Recogniser recogniser) {
		this.recogniser = recogniser;
	}

	/**
	 * Drafts for a selection or a sentence, the likeliest first; none when fewer than two things of the vocabulary stand in it.
	 *
	 * @param context
	 *            what was set for the section, or {@link DraftContext#NONE}
	 */
	public List<DraftClaim> draft(ArticleText text, Span passage, DraftContext context) {
		List<Mention> mentions = recogniser.mentions(text, passage);
		PassageScene scene = PassageScene.of(text, passage, mentions);
		List<Group> ends = scene.ends();
		PassageFacts facts = new PassageFacts(text, passage, mentions, context);
		List<DraftClaim> drafts = new ArrayList<>();
		for (RelationCues.Cue cue : scene.cues())
			add(cue, scene, facts, drafts);
		if (drafts.isEmpty() && ends.size() > 1)
			drafts.add(draft(ends.get(0), ends.get(1), List.of(Relation.ASSOCIATED_WITH), 0.1, ends, facts, 0, false));
		drafts.sort(Comparator.comparingDouble(DraftClaim::confidence).reversed());
		Set<String> seen = new LinkedHashSet<>();
		return drafts.stream().filter(each -> seen.add(each.subject().written() + each.relation() + each.object().written())).limit(CHOICES).toList();
	}

	/**
	 * A draft of what a passage tells beside its ends: its first end, if there is one, as the subject, the relation of its first cue, and an
	 * object without ids.
	 */
	public DraftClaim open(ArticleText text, Span passage, DraftContext context) {
		List<Mention> mentions = recogniser.mentions(text, passage);
		PassageScene scene = PassageScene.of(text, passage, mentions);
		List<Group> ends = scene.ends();
		List<RelationCues.Cue> cues = scene.cues();
		PassageFacts facts = new PassageFacts(text, passage, mentions, context);
		Group none = new Group(0, 0, new ParticipantDraft(null, List.of()), Set.of());
		RelationCues.Cue cue = cues.isEmpty() ? null : cues.getFirst();
		Group only = ends.isEmpty() ? none : ends.getFirst();
		boolean object = cue != null && only != none && only.start() >= cue.end() != cue.passive();
		return draft(object ? none : only, object ? only : none, cue == null ? List.of(Relation.ASSOCIATED_WITH) : cue.relations(), 0, ends, facts,
				cue == null ? 0 : cue.start(), cue != null && facts.denied(cue.start()));
	}

	/** What a verb may mean, the best first; none when it is no verb of a relation. */
	public static List<Relation> relations(String verb) {
		return RelationCues.of(verb).stream().flatMap(cue -> cue.relations().stream()).distinct().toList();
	}

	/** The resistance phenotypes that a text tells of. */
	public static List<ResistancePhenotype> phenotypes(String words) {
		return PassageFacts.phenotypes(words);
	}

	/** In what a text says that something was seen. */
	public static List<ModelSystem> systems(String words) {
		return PassageFacts.systems(words);
	}

	/** The nearest end on each side, then the next ones: a verb may have several subjects and objects. */
	private void add(RelationCues.Cue cue, PassageScene scene, PassageFacts facts, List<DraftClaim> drafts) {
		List<Group> left = scene.left(cue), right = scene.right(cue);
		boolean denied = facts.denied(cue.start());
		for (int l = 0; l < Math.min(NEAR, left.size()); l++)
			for (int r = 0; r < Math.min(NEAR, right.size()); r++) {
				Group subject = cue.passive() ? right.get(r) : left.get(l), object = cue.passive() ? left.get(l) : right.get(r);
				double distance = cue.start() - left.get(l).end() + right.get(r).start() - cue.end();
				double confidence = Math.max(0.05, 0.9 - distance / REACH) / (1 + l + r);
				List<Relation> fitting = cue.relations().stream().filter(each -> fits(each, subject, object)).toList();
				if (fitting.isEmpty())
					confidence *= MISFIT;
				List<Relation> relations = Stream.concat(fitting.stream(), cue.relations().stream()).distinct().toList();
				drafts.add(draft(subject, object, relations, confidence, scene.ends(), facts, cue.start(), denied));
			}
	}

	private static boolean fits(Relation relation, Group subject, Group object) {
		return Signatures.of(relation).stream().anyMatch(each -> subject.kinds().stream().allMatch(kind -> each.takesSubject(kinds(subject, kind)))
				&& object.kinds().stream().allMatch(kind -> each.takesObject(kinds(object, kind))));
	}

	private static Set<ParticipantKind> kinds(Group group, String kind) {
		return TermKinds.of(group.participant().aspect() == null ? Aspect.ITSELF : group.participant().aspect(), kind);
	}

	private DraftClaim draft(Group subject, Group object, List<Relation> relations, double confidence, List<Group> ends, PassageFacts facts, int at,
			boolean denied) {
		Relation relation = relations.getFirst();
		Relation negative = denied ? negative(relation) : null;
		List<Relation> choices = Stream.concat(Stream.concat(Stream.ofNullable(negative), relations.stream()),
				Stream.of(Relation.ASSOCIATED_WITH, Relation.CAUSES, Relation.INCREASES, Relation.REDUCES, Relation.INHIBITS, Relation.ACTIVATES, Relation.MODULATES,
						Relation.PREDICTS, Relation.REQUIRES, Relation.IMPAIRS)).distinct().limit(CHOICES).toList();
		Modality modality = denied && facts.modality(at) == Modality.ASSERTED ? Modality.NEGATIVE : facts.modality(at);
		return new DraftClaim(subject.participant(), choices.getFirst(), object.participant(), denied && negative == null, modality, facts.phenotypes(),
				facts.tumours(), facts.systems(), facts.citations(), facts.measures(), facts.anchor(), confidence,
				new DraftClaim.Slots(choices(subject, ends), choices, choices(object, ends)), facts.inherited());
	}

	/** The relation that says of itself that another one does not hold; null when there is none. */
	public static Relation negative(Relation relation) {
		return switch (relation) {
		case PREDICTS -> Relation.DOES_NOT_PREDICT;
		case ASSOCIATED_WITH, POSITIVELY_CORRELATES, NEGATIVELY_CORRELATES -> Relation.NOT_ASSOCIATED_WITH;
		case PROLONGS -> Relation.DOES_NOT_IMPROVE;
		default -> null;
		};
	}

	/** First the group, then without its aspect, then its parts and all others. */
	private static List<ParticipantDraft> choices(Group first, List<Group> all) {
		Set<ParticipantDraft> choices = new LinkedHashSet<>();
		if (!first.participant().ids().isEmpty()) {
			choices.add(first.participant());
			choices.add(new ParticipantDraft(null, first.participant().ids()));
		}
		for (String id : first.participant().ids())
			choices.add(new ParticipantDraft(first.participant().aspect(), List.of(id)));
		for (Group each : all)
			choices.add(each.participant());
		for (Group each : all)
			for (String id : each.participant().ids())
				choices.add(new ParticipantDraft(null, List.of(id)));
		return choices.stream().limit(CHOICES).toList();
	}

	/** The numbers behind a place, ready for "same for next number": the next comparison and where it stands, or null when there is none. */
	public DraftClaim next(ArticleText text, DraftClaim last, Span sentence) {
		List<String> measures = new PassageFacts(text, sentence, recogniser.mentions(text, sentence), DraftContext.NONE).measures();
		return measures.isEmpty() ? null : last.withMeasures(measures, Anchor.of(text, sentence));
	}

	/** The cues of a passage, for colours. */
	public static List<Cues.Cue> cues(ArticleText text, Span passage) {
		return Cues.of(text, passage);
	}
}
