/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.overview;

import java.util.ArrayList;
import java.util.List;

import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.ClaimLink;
import org.evade.model.ClaimLinkKind;
import org.evade.model.ClaimSet;
import org.evade.model.ParticipantRef;
import org.evade.model.Polarity;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** Links between claims of different articles: who contradicts whom, and how often one backs another. */
public final class CrossLinks {
	/**
	 * One link.
	 *
	 * @param from
	 *            article and id of the claim that holds the link
	 * @param says
	 *            what it says
	 * @param kind
	 *            word of the language
	 * @param to
	 *            article and id of the other claim
	 * @param otherSays
	 *            what that one says
	 * @param because
	 *            acknowledgement, or an empty text
	 * @param weighs
	 *            which claim weighs more: an id, or {@code neither}
	 */
	public record Link(String from, String says, String kind, String to, String otherSays, String because, String weighs) {
	}

	private final List<Link> conflicts = new ArrayList<>();
	private int agreements;

	/** Reads the links of all claims. */
	public CrossLinks(Corpus corpus) {
		corpus.claims().forEach(claim -> {
			for (ClaimLink link : claim.getLinks())
				if (link.getClaim() != null && !link.getClaim().eIsProxy() && article(claim) != article(link.getClaim()))
					read(claim, link);
		});
	}

	private void read(Claim claim, ClaimLink link) {
		if (link.getKind() != ClaimLinkKind.CONTRADICTS && link.getKind() != ClaimLinkKind.EXCEPTION_TO) {
			agreements++;
			return;
		}
		String from = id(claim), to = id(link.getClaim());
		String weighs = switch (link.getWeighing()) {
		case THIS_CLAIM -> from;
		case OTHER_CLAIM -> to;
		default -> "neither";
		};
		String because = link.getAcknowledgement() == null ? "" : link.getAcknowledgement().strip().replaceAll("\\s+", " ");
		conflicts.add(new Link(from, words(claim), link.getKind().getLiteral(), to, words(link.getClaim()), because, weighs));
	}

	private static Article article(Claim claim) {
		return claim.eContainer() instanceof ClaimSet set ? set.getArticle() : null;
	}

	private static String id(Claim claim) {
		return (article(claim) == null ? "" : article(claim).getName() + ".") + claim.getName();
	}

	private static String words(Claim claim) {
		return words(claim.getSubject()) + " " + Terms.word(claim.getRelation()) + " " + words(claim.getObject())
				+ (claim.getPolarity() == Polarity.NEGATIVE ? " (negated)" : "");
	}

	private static String words(ParticipantRef reference) {
		return reference == null ? "?" : Participants.words(reference, each -> each.eIsProxy() ? "?" : Terms.label(each));
	}

	/** Contradictions and exceptions, in the order of the corpus. */
	public List<Link> conflicts() {
		return conflicts;
	}

	/** Links by which a claim backs or repeats one of another article. */
	public int agreements() {
		return agreements;
	}
}
