/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.evade.model.EntityType;
import org.evade.model.Relation;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Signature;
import org.evade.model.terms.Signatures;

/** Arrows and words of other programs as relations. */
final class ForeignRelations {
	/** A relation, and whether it runs against the line: what is necessary is required by what it leads to. */
	record Meant(Relation relation, boolean turned) {
		Meant(Relation relation) {
			this(relation, false);
		}
	}

	private ForeignRelations() {
	}

	/** The relation of an arrow head of GPML; empty for a plain arrow, whose meaning depends on what it joins. */
	static Optional<Meant> ofArrow(String head) {
		String plain = head.toLowerCase(Locale.ROOT).replaceAll("^mim-", "").replaceAll("[^a-z]", "");
		return Optional.ofNullable(switch (plain) {
		case "tbar", "inhibition", "absoluteinhibition" -> new Meant(Relation.INHIBITS);
		case "stimulation", "absolutestimulation", "catalysis" -> new Meant(Relation.ACTIVATES);
		case "necessarystimulation" -> new Meant(Relation.REQUIRES, true);
		case "conversion" -> new Meant(Relation.CONVERTS);
		case "binding", "covalentbond", "receptor", "receptorround", "receptorsquare", "ligandround", "ligandsquare" -> new Meant(Relation.BINDS);
		case "cleavage" -> new Meant(Relation.HYDROLYZES);
		case "transcriptiontranslation" -> new Meant(Relation.ENCODES);
		case "translocation" -> new Meant(Relation.MIGRATES_TO);
		case "modification", "branchingleft", "branchingright", "gap" -> new Meant(Relation.MODULATES);
		case "", "line", "undirected", "none" -> new Meant(Relation.ASSOCIATED_WITH);
		default -> null;
		});
	}

	/** The relation of a word: the language's own, or one in use in network formats; empty when it is not known. */
	static Optional<Meant> ofWord(String word) {
		String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s-]+", " ");
		for (Relation relation : Relation.values())
			if (relation.getLiteral().replace('-', ' ').equals(plain))
				return Optional.of(new Meant(relation));
		return Optional.ofNullable(switch (plain) {
		case "activation", "activate", "stimulates", "stimulation", "positive influence", "up", "positive", "positively regulates", "induces", "catalysis" ->
			new Meant(Relation.ACTIVATES);
		case "increases", "directlyincreases", "directly increases", "increase" -> new Meant(Relation.INCREASES);
		case "decreases", "directlydecreases", "directly decreases", "decrease" -> new Meant(Relation.REDUCES);
		case "inhibition", "inhibit", "negative influence", "down", "negative", "represses", "repression", "negatively regulates", "absolute inhibition" ->
			new Meant(Relation.INHIBITS);
		case "necessary stimulation" -> new Meant(Relation.REQUIRES, true);
		case "expression", "controls expression of", "upregulation" -> new Meant(Relation.UPREGULATES);
		case "phosphorylation", "controls phosphorylation of" -> new Meant(Relation.PHOSPHORYLATES);
		case "binding", "pp", "interacts with", "physical", "in complex with", "binding/association", "equivalence arc" -> new Meant(Relation.BINDS);
		case "pd", "controls state change of", "controls transport of", "controls production of", "consumption controled by", "consumption controlled by",
				"chemical affects", "regulates", "modulation", "rt", "unknown influence", "compound", "cr" -> new Meant(Relation.MODULATES);
		case "used to produce", "conversion", "reacts with", "rc", "rm" -> new Meant(Relation.CONVERTS);
		case "catalysis precedes", "then", "next" -> new Meant(Relation.NEXT_STEP);
		case "isa", "is a" -> new Meant(Relation.IS_A);
		case "partof", "part of", "component of" -> new Meant(Relation.PART_OF);
		case "positivecorrelation", "positive correlation" -> new Meant(Relation.POSITIVELY_CORRELATES);
		case "negativecorrelation", "negative correlation" -> new Meant(Relation.NEGATIVELY_CORRELATES);
		case "association", "neighbor of", "correlation", "associates with", "related to" -> new Meant(Relation.ASSOCIATED_WITH);
		case "nocorrelation", "no correlation" -> new Meant(Relation.NOT_ASSOCIATED_WITH);
		case "equivalentto", "equivalent to", "same as" -> new Meant(Relation.EQUALS);
		default -> null;
		});
	}

	/** A plain arrow turns one small molecule into another; between others it says that something is changed. */
	static Relation plainArrow(Set<EntityType> sources, Set<EntityType> targets) {
		boolean small = Set.of(EntityType.METABOLITE).containsAll(sources) && Set.of(EntityType.METABOLITE).containsAll(targets);
		return small ? Relation.CONVERTS : Relation.MODULATES;
	}

	/** The relation if it may join these types, else the nearest that may: a change, a statement that they go together. */
	static Relation allowed(Relation relation, Set<EntityType> sources, Set<EntityType> targets) {
		for (Relation each : List.of(relation, nearest(relation), Relation.MODULATES, Relation.ASSOCIATED_WITH))
			if (Signatures.of(each).stream().anyMatch(signature -> fits(signature, sources, targets)))
				return each;
		return Relation.MAPS_TO;
	}

	private static Relation nearest(Relation relation) {
		return switch (relation) {
		case ENCODES, PRODUCES, EXPRESSES -> Relation.UPREGULATES;
		case HYDROLYZES, DEPLETES, KILLS -> Relation.REDUCES;
		case REQUIRES -> Relation.REQUIRES;
		case BINDS -> Relation.ASSOCIATED_WITH;
		default -> relation;
		};
	}

	private static boolean fits(Signature signature, Set<EntityType> sources, Set<EntityType> targets) {
		return sources.stream().allMatch(type -> signature.takesSubject(Set.of(ParticipantKind.of(type))))
				&& targets.stream().allMatch(type -> signature.takesObject(Set.of(ParticipantKind.of(type))));
	}
}
