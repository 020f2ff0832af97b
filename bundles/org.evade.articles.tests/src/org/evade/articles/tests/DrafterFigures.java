/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.anchor.Passages;
import org.evade.articles.draft.DraftClaim;
import org.evade.articles.draft.DraftContext;
import org.evade.articles.draft.Drafter;
import org.evade.articles.draft.ParticipantDraft;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.recognise.Vocabulary;
import org.evade.articles.text.ArticleFolder;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.ModelSystem;
import org.evade.model.Named;
import org.evade.model.ParticipantRef;
import org.evade.model.Polarity;
import org.evade.model.PublicationKind;
import org.evade.model.terms.Participants;

/**
 * Measures the built-in drafter against the claims of a corpus: for each passage its drafts are paired with the claims that were made
 * of it. Arguments: folder of the model, folder of the article texts, keys of the articles whose claims were looked at while the drafter
 * was written (the others are the test). The vocabulary is that of the whole corpus, which helps it.
 */
public final class DrafterFigures {
	/** Fields in the order of the table. */
	private static final List<String> FIELDS = List.of("subject", "relation", "object", "triple", "aspects", "polarity", "modality", "phenotype", "tumour",
			"system", "citations", "measures");

	private static final class Counts {
		int right;
		int drafted;
		int wanted;

		void add(Set<?> gold, Set<?> got) {
			wanted += gold.size();
			drafted += got.size();
			right += (int) got.stream().filter(gold::contains).count();
		}
	}

	private static final class Result {
		final Map<String, Counts> fields = new LinkedHashMap<>();
		int claims;
		int passages;
		int drafts;
		int paired;
		int subjectChoice;
		int relationChoice;
		int objectChoice;
		long typed;
		long keys;

		Result() {
			FIELDS.forEach(field -> fields.put(field, new Counts()));
		}
	}

	private DrafterFigures() {
	}

	/** See the class. */
	public static void main(String[] args) throws Exception {
		if (args.length < 2) {
			System.err.println("usage: DrafterFigures MODEL TEXTS [ARTICLE LOOKED AT]...");
			System.exit(2);
		}
		Corpus corpus = new CorpusLoader(2).load(List.of(Path.of(args[0])), done -> {
		}, (link, target) -> {
		});
		Set<String> seen = Set.copyOf(List.of(args).subList(2, args.length));
		ArticleFolder texts = new ArticleFolder(Path.of(args[1]));
		Drafter drafter = new Drafter(new Recogniser(Vocabulary.of(corpus)));
		Map<String, Result> results = new TreeMap<>();
		for (Article article : corpus.statements(Article.class).toList()) {
			if (article.getTextFile() == null || ArticleFolder.refuse(article.getTextFile()) != null)
				continue;
			ArticleText text = texts.find(article.getTextFile(), article.getTextDigest()).text();
			if (text == null)
				continue;
			Map<Span, List<Claim>> byPassage = new TreeMap<>();
			corpus.statements(ClaimSet.class).filter(set -> set.getArticle() == article).flatMap(set -> set.getClaims().stream())
					.filter(claim -> claim.getPassages().size() == 1).forEach(claim -> {
						Anchor anchor = Passages.anchor(claim.getPassages().getFirst());
						if (anchor != null && anchor.fits(text))
							byPassage.computeIfAbsent(anchor.span(), key -> new ArrayList<>()).add(claim);
					});
			Result result = results.computeIfAbsent(seen.contains(article.getName()) ? "looked at" : "held out", key -> new Result());
			DraftContext context = article.getKind() != PublicationKind.REVIEW ? DraftContext.NONE
					: new DraftContext("the kind of the article", List.of(), List.of(), List.of(ModelSystem.REVIEW_STATEMENT));
			byPassage.forEach((span, claims) -> passage(drafter.draft(text, span, context), claims, result));
		}
		results.forEach(DrafterFigures::print);
	}

	private static void passage(List<DraftClaim> drafts, List<Claim> claims, Result result) {
		result.passages++;
		result.drafts += drafts.size();
		List<DraftClaim> open = new ArrayList<>(drafts);
		for (Claim claim : claims) {
			result.claims++;
			DraftClaim best = null;
			double score = 0;
			for (DraftClaim draft : open) {
				double likeness = likeness(claim, draft);
				if (likeness > score) {
					score = likeness;
					best = draft;
				}
			}
			int full = written(claim).length();
			result.typed += full;
			compare(claim, best, result);
			if (best == null) {
				result.keys += full;
				continue;
			}
			open.remove(best);
			result.paired++;
			keys(claim, best, drafts.indexOf(best), result);
		}
	}

	private static Set<String> ids(ParticipantRef reference) {
		return Participants.of(reference).stream().map(Named::getName).collect(Collectors.toSet());
	}

	private static double likeness(Claim claim, DraftClaim draft) {
		return share(ids(claim.getSubject()), draft.subject()) + share(ids(claim.getObject()), draft.object())
				+ (claim.getRelation() == draft.relation() ? 0.5 : 0);
	}

	private static double share(Set<String> gold, ParticipantDraft draft) {
		Set<String> both = new HashSet<>(draft.ids());
		both.retainAll(gold);
		return 2.0 * both.size() / (gold.size() + draft.ids().size());
	}

	private static void compare(Claim claim, DraftClaim draft, Result result) {
		Map<String, Counts> fields = result.fields;
		Set<String> subject = ids(claim.getSubject()), object = ids(claim.getObject());
		fields.get("subject").add(subject, draft == null ? Set.of() : Set.copyOf(draft.subject().ids()));
		fields.get("object").add(object, draft == null ? Set.of() : Set.copyOf(draft.object().ids()));
		fields.get("relation").add(Set.of(claim.getRelation()), draft == null ? Set.of() : Set.of(draft.relation()));
		fields.get("triple").add(Set.of(List.of(subject, claim.getRelation(), object)),
				draft == null ? Set.of() : Set.of(List.of(Set.copyOf(draft.subject().ids()), draft.relation(), Set.copyOf(draft.object().ids()))));
		if (draft == null)
			return;
		Set<String> aspects = new HashSet<>(), got = new HashSet<>();
		Participants.aspects(claim.getSubject()).stream().filter(each -> each != null).forEach(each -> aspects.add("s" + each));
		Participants.aspects(claim.getObject()).stream().filter(each -> each != null).forEach(each -> aspects.add("o" + each));
		if (draft.subject().aspect() != null)
			got.add("s" + draft.subject().aspect());
		if (draft.object().aspect() != null)
			got.add("o" + draft.object().aspect());
		fields.get("aspects").add(aspects, got);
		fields.get("polarity").add(Set.of(claim.getPolarity() == Polarity.NEGATIVE), Set.of(draft.denied()));
		fields.get("modality").add(Set.of(claim.getModality()), Set.of(draft.modality()));
		fields.get("phenotype").add(Set.copyOf(claim.getPhenotypes()), Set.copyOf(draft.phenotypes()));
		fields.get("tumour").add(claim.getTumours().stream().map(Named::getName).collect(Collectors.toSet()), Set.copyOf(draft.tumours()));
		fields.get("system").add(Set.copyOf(claim.getSystems()), Set.copyOf(draft.systems()));
		fields.get("citations").add(claim.getCitations().stream().map(Citation::getNumber).filter(each -> each != null).collect(Collectors.toSet()),
				Set.copyOf(draft.citations()));
		fields.get("measures").add(claim.getComparisons().stream().map(each -> each.getEndpoint().getName()).collect(Collectors.toSet()),
				draft.measures().stream().map(each -> each.replaceFirst("^hazard ratio ", "").replaceFirst(" .*", "")).collect(Collectors.toSet()));
	}

	/** One key drafts, one a draft further; each slot is a Tab when right, Tab and a digit when among the choices, else typed. */
	private static void keys(Claim claim, DraftClaim draft, int rank, Result result) {
		Set<String> subject = ids(claim.getSubject()), object = ids(claim.getObject());
		result.keys += 2 + rank;
		boolean inSubjects = draft.slots().subjects().stream().anyMatch(each -> Set.copyOf(each.ids()).equals(subject));
		boolean inObjects = draft.slots().objects().stream().anyMatch(each -> Set.copyOf(each.ids()).equals(object));
		boolean inRelations = draft.slots().relations().contains(claim.getRelation());
		result.subjectChoice += inSubjects ? 1 : 0;
		result.objectChoice += inObjects ? 1 : 0;
		result.relationChoice += inRelations ? 1 : 0;
		result.keys += Set.copyOf(draft.subject().ids()).equals(subject) ? 1 : inSubjects ? 2 : 1 + String.join(" + ", subject).length();
		result.keys += Set.copyOf(draft.object().ids()).equals(object) ? 1 : inObjects ? 2 : 1 + String.join(" + ", object).length();
		result.keys += draft.relation() == claim.getRelation() ? 1 : inRelations ? 2 : 1 + claim.getRelation().getLiteral().length();
		if (claim.getModality() != draft.modality())
			result.keys += 2;
		Set<Integer> cited = claim.getCitations().stream().map(Citation::getNumber).filter(each -> each != null).collect(Collectors.toSet());
		if (!cited.equals(Set.copyOf(draft.citations())))
			result.keys += 1 + cited.stream().mapToInt(each -> each.toString().length() + 2).sum();
		if (!Set.copyOf(claim.getSystems()).equals(Set.copyOf(draft.systems())))
			result.keys += 2;
		if (!claim.getTumours().stream().map(Named::getName).collect(Collectors.toSet()).equals(Set.copyOf(draft.tumours())))
			result.keys += 1 + claim.getTumours().stream().mapToInt(each -> each.getName().length()).sum();
	}

	/** What is typed without a drafter: the same fields in the language, the passage as 40 characters. */
	private static String written(Claim claim) {
		StringBuilder text = new StringBuilder("claim ").append(claim.getName()).append(": ").append(String.join(" + ", ids(claim.getSubject())))
				.append(' ').append(claim.getRelation().getLiteral()).append(' ').append(String.join(" + ", ids(claim.getObject()))).append(" { ");
		claim.getCitations().forEach(each -> text.append("cites ").append(each.getNumber()).append(' '));
		claim.getSystems().forEach(each -> text.append("system ").append(each.getLiteral()).append(' '));
		claim.getTumours().forEach(each -> text.append("in ").append(each.getName()).append(' '));
		return text.append("passage ".repeat(5)).append("}").toString();
	}

	private static void print(String part, Result result) {
		System.out.printf(Locale.ROOT, "%s: %d passages, %d claims, %d drafts, %d of them paired with a claim that shares an end or the relation%n", part,
				result.passages, result.claims, result.drafts, result.paired);
		System.out.printf("  %-10s %9s %9s %9s %9s%n", "field", "precision", "recall", "drafted", "wanted");
		result.fields.forEach((field, counts) -> System.out.printf(Locale.ROOT, "  %-10s %9.3f %9.3f %9d %9d%n", field, ratio(counts.right, counts.drafted),
				ratio(counts.right, counts.wanted), counts.drafted, counts.wanted));
		System.out.printf(Locale.ROOT, "  among the ten choices of a paired draft: subject %.3f, relation %.3f, object %.3f%n",
				ratio(result.subjectChoice, result.paired), ratio(result.relationChoice, result.paired), ratio(result.objectChoice, result.paired));
		System.out.printf(Locale.ROOT, "  keys: %d typed, %d with drafts, %.1f %% saved%n", result.typed, result.keys, 100.0 * (result.typed - result.keys) / result.typed);
	}

	private static double ratio(int part, int whole) {
		return whole == 0 ? Double.NaN : (double) part / whole;
	}
}
