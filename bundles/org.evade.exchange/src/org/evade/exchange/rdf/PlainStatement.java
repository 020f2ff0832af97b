/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.rdf;

import java.util.Optional;

import org.evade.model.Aspect;
import org.evade.model.Claim;
import org.evade.model.Modality;
import org.evade.model.ParticipantRef;
import org.evade.model.Polarity;
import org.evade.model.Relation;

/** The plain statement that a claim makes, when it makes one: thing, property, thing. */
final class PlainStatement {
	private PlainStatement() {
	}

	/**
	 * The property of a claim that is asserted of one thing as such about another; empty for claims that are hedged, negated or
	 * open, or that speak of several things or of an aspect of one.
	 */
	static Optional<String> property(Claim claim) {
		boolean plain = claim.getPolarity() == Polarity.POSITIVE && claim.getModality() == Modality.ASSERTED && single(claim.getSubject())
				&& single(claim.getObject());
		return plain ? Optional.of(property(claim.getRelation())) : Optional.empty();
	}

	private static boolean single(ParticipantRef reference) {
		return reference != null && reference.getAspect() == Aspect.ITSELF && reference.getParticipants().size() == 1 && reference.getMore().isEmpty()
				&& !reference.getParticipants().getFirst().eIsProxy();
	}

	/** The Relation Ontology's term where it says the same, else the word of the language. */
	private static String property(Relation relation) {
		return switch (relation) {
		case ACTIVATES, UPREGULATES -> RdfVocabulary.RO + "0002213"; // positively regulates
		case INHIBITS, DOWNREGULATES -> RdfVocabulary.RO + "0002212"; // negatively regulates
		case MODULATES -> RdfVocabulary.RO + "0002211"; // regulates
		case PHOSPHORYLATES -> RdfVocabulary.RO + "0002447"; // phosphorylates
		case BINDS -> RdfVocabulary.RO + "0002436"; // molecularly interacts with
		case PRODUCES -> RdfVocabulary.RO + "0003000"; // produces
		case EXPRESSES -> RdfVocabulary.RO + "0002292"; // expresses
		case DIFFERENTIATES_INTO -> RdfVocabulary.RO + "0002203"; // develops into
		case POSITIVELY_CORRELATES, NEGATIVELY_CORRELATES, ASSOCIATED_WITH -> RdfVocabulary.RO + "0002610"; // correlated with
		case IS_A -> RdfVocabulary.RDFS + "subClassOf";
		case EQUALS -> RdfVocabulary.SKOS + "exactMatch";
		default -> RdfVocabulary.MODEL + relation.getName();
		};
	}
}
