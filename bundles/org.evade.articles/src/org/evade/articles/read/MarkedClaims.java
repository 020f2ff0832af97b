/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.articles.anchor.Anchor;
import org.evade.articles.anchor.Fate;
import org.evade.articles.anchor.PassageOutcome;
import org.evade.articles.anchor.Passages;
import org.evade.articles.anchor.Reanchoring;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.language.load.Corpus;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.EvidenceLevel;
import org.evade.model.Modality;
import org.evade.model.Named;
import org.evade.model.Passage;
import org.evade.model.Polarity;
import org.evade.model.ReviewRecord;
import org.evade.model.terms.CuratorName;
import org.evade.model.terms.MachineOrigin;
import org.evade.model.terms.ReviewStates;

/**
 * The claims of an article on its text. Holds no object of the model.
 *
 * @param claims
 *            claims with a passage, by the start of the passage; one for each passage
 * @param lost
 *            full names of claims whose passage stands nowhere in this text
 * @param unmarked
 *            full names of claims without a passage
 */
public record MarkedClaims(List<MarkedClaim> claims, List<String> lost, List<String> unmarked) {
	/** Nothing. */
	public static final MarkedClaims NONE = new MarkedClaims(List.of(), List.of(), List.of());

	private record Marked(Claim claim, String section, Anchor anchor) {
	}

	/** The claims of an article on a text, which may be another edition of the one that they were marked in. */
	public static MarkedClaims of(Corpus corpus, Article article, ArticleText text) {
		List<Marked> marked = new ArrayList<>();
		List<String> lost = new ArrayList<>(), unmarked = new ArrayList<>();
		for (ClaimSet set : corpus.statements(ClaimSet.class).filter(set -> set.getArticle() == article).toList())
			for (Claim claim : set.getClaims()) {
				if (claim.getName() == null)
					continue;
				if (claim.getPassages().isEmpty())
					unmarked.add(name(claim));
				for (Passage passage : claim.getPassages()) {
					Anchor anchor = Passages.anchor(passage);
					if (anchor == null)
						lost.add(name(claim));
					else
						marked.add(new Marked(claim, set.getSection() == null ? null : set.getSection().getName(), anchor));
				}
			}
		Map<Anchor, PassageOutcome> outcomes = outcomes(text, marked);
		Map<Named, List<ReviewRecord>> reviews = corpus.statements(ReviewRecord.class).filter(record -> record.getSubject() instanceof Claim)
				.collect(Collectors.groupingBy(ReviewRecord::getSubject, IdentityHashMap::new, Collectors.toList()));
		List<MarkedClaim> claims = new ArrayList<>();
		for (Marked each : marked) {
			PassageOutcome outcome = outcomes.get(each.anchor);
			Span place = place(text, outcome);
			if (outcome.fate() == Fate.LOST || place == null || place.length() == 0)
				lost.add(name(each.claim));
			else
				claims.add(new MarkedClaim(name(each.claim), each.claim.getName(), words(each.claim), details(each.claim), each.section, place,
						outcome.fate(), outcome.fate() == Fate.SAME ? null : outcome.why(), 0, ReviewStates.state(of(reviews, each.claim)),
						MachineOrigin.of(of(reviews, each.claim)), ReviewStates.drafters(of(reviews, each.claim))));
		}
		return new MarkedClaims(lanes(claims), List.copyOf(lost), List.copyOf(unmarked));
	}

	private static List<ReviewRecord> of(Map<Named, List<ReviewRecord>> reviews, Claim claim) {
		return reviews.getOrDefault(claim, List.of());
	}

	private static String name(Claim claim) {
		String namespace = EvadeNames.namespaceOf(claim);
		return namespace == null ? claim.getName() : namespace + "." + claim.getName();
	}

	/** A passage that was never marked stands where it says. */
	private static Span place(ArticleText text, PassageOutcome outcome) {
		Span said = outcome.was().span();
		if (outcome.fate() == Fate.SAME || !outcome.was().marked() && said.end() <= text.length())
			return said;
		return outcome.places().isEmpty() ? null : outcome.places().getFirst();
	}

	/** Most fit; only when one does not, all are looked for, because the others tell where it belongs. */
	private static Map<Anchor, PassageOutcome> outcomes(ArticleText text, List<Marked> marked) {
		Map<Anchor, PassageOutcome> outcomes = new HashMap<>();
		List<Anchor> anchors = marked.stream().map(Marked::anchor).distinct().toList();
		if (anchors.stream().allMatch(anchor -> anchor.fits(text))) {
			for (Anchor anchor : anchors)
				outcomes.put(anchor, new PassageOutcome(anchor, Fate.SAME, anchor, List.of(anchor.span()), null, null, null));
			return outcomes;
		}
		for (PassageOutcome outcome : Reanchoring.of(text, null, anchors))
			outcomes.put(outcome.was(), outcome);
		return outcomes;
	}

	private static String words(Claim claim) {
		String subject = written(claim.getSubject()), object = written(claim.getObject());
		return subject + " " + (claim.getPolarity() == Polarity.NEGATIVE ? "not " : "") + claim.getRelation().getLiteral() + " " + object;
	}

	/** As the file writes it, on one line. */
	private static String written(EObject object) {
		ICompositeNode node = object == null ? null : NodeModelUtils.getNode(object);
		return node == null ? "" : NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ").strip();
	}

	private static List<String> details(Claim claim) {
		Map<String, String> details = new LinkedHashMap<>();
		if (claim.getModality() != Modality.ASSERTED)
			details.put("modality", claim.getModality().getLiteral());
		add(details, "phenotype", claim.getPhenotypes().stream().map(each -> each.getLiteral()).toList());
		add(details, "in", claim.getTumours().stream().map(Named::getName).toList());
		add(details, "system", claim.getSystems().stream().map(each -> each.getLiteral()).toList());
		if (claim.getLevel() != EvidenceLevel.NONE)
			details.put("level", claim.getLevel().getLiteral());
		add(details, "cites", claim.getCitations().stream().map(MarkedClaims::cited).toList());
		add(details, "measured", claim.getComparisons().stream().map(MarkedClaims::written).toList());
		return details.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
	}

	private static String cited(Citation citation) {
		return citation.getPublication() != null ? citation.getPublication().getName() : String.valueOf(citation.getNumber());
	}

	private static void add(Map<String, String> details, String name, List<String> values) {
		if (!values.isEmpty())
			details.put(name, values.stream().collect(Collectors.joining(", ")));
	}

	/** The lane next to the text that is free; claims of the same passage share one. */
	private static List<MarkedClaim> lanes(List<MarkedClaim> claims) {
		claims.sort(Comparator.comparing(MarkedClaim::span, Comparator.comparingInt(Span::start).thenComparing(Span::length, Comparator.reverseOrder())));
		List<Integer> ends = new ArrayList<>();
		List<MarkedClaim> placed = new ArrayList<>();
		Map<Span, Integer> known = new HashMap<>();
		for (MarkedClaim claim : claims) {
			Integer lane = known.get(claim.span());
			if (lane == null) {
				lane = 0;
				while (lane < ends.size() && ends.get(lane) > claim.span().start())
					lane++;
				if (lane == ends.size())
					ends.add(0);
				ends.set(lane, claim.span().end());
				known.put(claim.span(), lane);
			}
			placed.add(claim.in(lane));
		}
		return List.copyOf(placed);
	}

	/** Only the claims that a curator signed as a draft or submitted. */
	public MarkedClaims of(String curator) {
		CuratorName name = CuratorName.of(curator);
		return new MarkedClaims(lanes(new ArrayList<>(claims.stream().filter(each -> each.drafters().stream().anyMatch(other -> CuratorName.of(other).isSame(name)))
				.toList())), List.of(), List.of());
	}

	/** The claims whose passage holds a place, the shortest passage first. */
	public List<MarkedClaim> at(int place) {
		return claims.stream().filter(each -> each.span().holds(place)).sorted(Comparator.comparingInt(each -> each.span().length())).toList();
	}

	/** The claims whose passage meets a piece. */
	public List<MarkedClaim> in(Span piece) {
		return claims.stream().filter(each -> each.span().meets(piece)).toList();
	}
}
