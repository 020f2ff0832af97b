/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.util.Locale;

import org.evade.editing.plan.ClaimPlan;
import org.evade.editing.plan.Insertion;
import org.evade.editing.plan.MapPlan;
import org.evade.editing.plan.MapText;
import org.evade.editing.plan.SourceLines;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.conversion.Quoting;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Document;
import org.evade.model.Node;
import org.evade.model.ParticipantRef;
import org.evade.model.terms.Participants;

/** The claim that a new edge rests on. */
final class EdgeClaim {
	private final Planner planner;
	private final Corpus corpus;
	private final MapPlan plan;

	EdgeClaim(Planner planner, Corpus corpus, MapPlan plan) {
		this.planner = planner;
		this.corpus = corpus;
		this.plan = plan;
	}

	/** Adds the claim to its claim set and returns how the map refers to it. */
	String make(EdgeSpec edge, ClaimDraft claim) throws Refused {
		ClaimPlan claims = new ClaimPlan(corpus, plan.draft(), planner.element(corpus, claim.article(), Article.class),
				claim.section(), (Document) plan.map().eContainer());
		String id = id(edge, claim, claims);
		String text = "claim " + IdSyntax.escape(id) + ": " + shown(claims, edge.source()) + " " + edge.relation().getLiteral() + " "
				+ shown(claims, edge.target());
		String body = (claim.negated() ? "negated" + (claim.because() == null ? "" : " because " + Quoting.quote(claim.because()))
				: "") + "\n" + (claim.clauses() == null ? "" : claim.clauses().replace("\r\n", "\n"));
		String lines = body.strip();
		claims.add(lines.isEmpty() ? text : text + " {\n" + Insertion.indented(lines, SourceLines.STEP, "\n") + "\n}");
		return claims.reference((Document) plan.map().eContainer(), id);
	}

	private String id(EdgeSpec edge, ClaimDraft claim, ClaimPlan claims) throws Refused {
		if (claim.id() != null) {
			if (!IdSyntax.isWord(claim.id()))
				throw new Refused("'" + claim.id() + "' cannot be an id: letters, digits, _ and inner hyphens only, a letter first.");
			if (!planner.model.named(claims.fullName(claim.id())).isEmpty())
				throw new Refused("'" + claims.fullName(claim.id()) + "' exists already: choose another id for the claim.");
			return claim.id();
		}
		String base = edge.source() + "-" + edge.relation().getName().toLowerCase(Locale.ROOT) + "-" + edge.target();
		String id = base;
		for (int i = 2; !planner.model.named(claims.fullName(id)).isEmpty(); i++)
			id = base + "-" + i;
		return id;
	}

	private String shown(ClaimPlan claims, String node) throws Refused {
		ParticipantRef shows = plan.element(node, Node.class).getShows();
		if (shows == null || Participants.of(shows).isEmpty() || Participants.of(shows).stream().anyMatch(one -> one.eIsProxy()))
			throw new Refused("The node " + node + " shows nothing that a claim could speak of.");
		return MapText.participants(claims.document(), shows);
	}
}
