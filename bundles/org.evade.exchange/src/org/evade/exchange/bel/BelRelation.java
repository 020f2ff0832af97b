/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.bel;

import org.evade.model.Claim;
import org.evade.model.Polarity;
import org.evade.model.Relation;

/**
 * What stands between two terms of BEL.
 *
 * @param kind
 *            what the relation is
 * @param exact
 *            whether BEL says the same; an association is all that can be said otherwise
 */
record BelRelation(Kind kind, boolean exact) {
	/** Relations of BEL. */
	enum Kind {
		INCREASES, DECREASES, REGULATES, NO_CHANGE, POSITIVE_CORRELATION, NEGATIVE_CORRELATION, NO_CORRELATION, ASSOCIATION, IS_A, PART_OF, EQUIVALENT,
		BINDS, NEEDS
	}

	static BelRelation of(Claim claim) {
		BelRelation plain = of(claim.getRelation());
		if (claim.getPolarity() == Polarity.POSITIVE)
			return plain;
		return switch (plain.kind) {
		case INCREASES, DECREASES, REGULATES -> new BelRelation(Kind.NO_CHANGE, true);
		case POSITIVE_CORRELATION, NEGATIVE_CORRELATION, ASSOCIATION -> new BelRelation(Kind.NO_CORRELATION, plain.exact);
		default -> new BelRelation(Kind.NO_CORRELATION, false);
		};
	}

	static BelRelation of(Relation relation) {
		return switch (relation) {
		case ACTIVATES, UPREGULATES, STABILIZES, CAUSES, INCREASES, PROLONGS, RESENSITIZES, PRODUCES, RELEASES, SECRETES, RECRUITS -> exactly(Kind.INCREASES);
		case INHIBITS, DOWNREGULATES, IMPAIRS, REDUCES, WORSENS, REVERSES, DEPLETES, KILLS, EXCLUDES, HYDROLYZES, CONSUMES -> exactly(Kind.DECREASES);
		case MODULATES -> exactly(Kind.REGULATES);
		case DOES_NOT_IMPROVE -> exactly(Kind.NO_CHANGE);
		case POSITIVELY_CORRELATES -> exactly(Kind.POSITIVE_CORRELATION);
		case NEGATIVELY_CORRELATES -> exactly(Kind.NEGATIVE_CORRELATION);
		case ASSOCIATED_WITH -> exactly(Kind.ASSOCIATION);
		case NOT_ASSOCIATED_WITH, DOES_NOT_PREDICT -> exactly(Kind.NO_CORRELATION);
		case IS_A -> exactly(Kind.IS_A);
		case PART_OF, COMPONENT_OF -> exactly(Kind.PART_OF);
		case EQUALS -> exactly(Kind.EQUIVALENT);
		case BINDS -> exactly(Kind.BINDS);
		case REQUIRES -> exactly(Kind.NEEDS);
		default -> new BelRelation(Kind.ASSOCIATION, false);
		};
	}

	private static BelRelation exactly(Kind kind) {
		return new BelRelation(kind, true);
	}

	/** The statement about two terms. What is lowered turns a direction round: loss of A increases B is A decreases B. */
	String statement(BelTerms.Term subject, BelTerms.Term object) {
		boolean turned = subject.lowered() != object.lowered();
		String between = switch (kind) {
		case INCREASES, NEEDS -> turned ? "decreases" : "increases";
		case DECREASES -> turned ? "increases" : "decreases";
		case REGULATES -> "regulates";
		case NO_CHANGE -> "causesNoChange";
		case POSITIVE_CORRELATION -> turned ? "negativeCorrelation" : "positiveCorrelation";
		case NEGATIVE_CORRELATION -> turned ? "positiveCorrelation" : "negativeCorrelation";
		case NO_CORRELATION -> "noCorrelation";
		case ASSOCIATION -> "association";
		case IS_A -> "isA";
		case PART_OF -> "partOf";
		case EQUIVALENT -> "equivalentTo";
		case BINDS -> "association";
		};
		if (kind == Kind.BINDS && isMolecule(subject) && isMolecule(object))
			return "complex(" + subject.text() + ", " + object.text() + ")";
		return kind == Kind.NEEDS ? object.text() + " " + between + " " + subject.text() : subject.text() + " " + between + " " + object.text();
	}

	private static boolean isMolecule(BelTerms.Term term) {
		return term.text().matches("[agpr]\\(.*");
	}
}
