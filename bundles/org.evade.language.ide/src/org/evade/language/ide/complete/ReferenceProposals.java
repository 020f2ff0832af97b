/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.evade.checks.Model;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.edit.TextEdit;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.access.Sentences;
import org.evade.language.ide.complete.CompletionContext.Reading;
import org.evade.language.ide.navigate.Match;
import org.evade.language.ide.navigate.Symbols;
import org.evade.language.ide.syntax.AutomatonWalk.Expected;
import org.evade.language.ide.syntax.RuleFrame;
import org.evade.language.ide.syntax.Word;
import org.evade.language.load.ModelFile;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;
import org.evade.model.EvadePackage;
import org.evade.model.Named;
import org.evade.model.Statement;

/** Names of objects, by id, label, synonym or code. */
final class ReferenceProposals {
	private static final Set<EClass> LOCAL = Set.of(EvadePackage.Literals.NODE, EvadePackage.Literals.STRATUM,
			EvadePackage.Literals.STUDY_GROUP);

	private record Hit(Named named, String namespace, int score, String matched) {
	}

	private final CompletionRequest request;

	ReferenceProposals(CompletionRequest request) {
		this.request = request;
	}

	void add(Reading reading, Expected expected) {
		Word word = expected.word();
		if (word.type() != InternalEvadeLexer.RULE_ID || !reading.typed().isEmpty()
				&& Character.isDigit(reading.typed().charAt(0)))
			return;
		EClass type = word.reference();
		if (LOCAL.contains(type))
			locals(reading, expected);
		if (type == EvadePackage.Literals.NODE)
			return;
		if (word.rule().equals("Citation"))
			new CitationProposals(request).byAuthor(reading, expected.frame());
		List<Hit> hits = hits(reading.typed(), type);
		Map<String, Integer> ranks = new HashMap<>();
		hits.forEach(hit -> ranks.merge(relative(hit), request.names().rank(hit.namespace), Math::min));
		Preference preference = new Preference(request, expected);
		Set<String> usedHere = usedHere();
		for (Hit hit : hits)
			add(reading, hit, ranks, preference, expected, usedHere);
	}

	private List<Hit> hits(String typed, EClass type) {
		List<Hit> hits = new ArrayList<>();
		for (ModelFile file : request.corpus().files()) {
			String namespace = file.document().getNamespace();
			for (Statement statement : file.document().getStatements())
				CorpusAccess.named(statement, named -> {
					if (type.isInstance(named) && !LOCAL.contains(named.eClass()))
						hit(named, namespace, typed, hits);
				});
		}
		return hits;
	}

	private void hit(Named named, String namespace, String typed, List<Hit> hits) {
		int score = request.match(typed, named.getName());
		String matched = "";
		if (typed.indexOf('.') > 0)
			score = Math.max(score, Match.of(typed, CorpusAccess.name(named)));
		if (score < Match.SAME && !typed.isEmpty())
			for (String other : Symbols.others(named)) {
				int also = request.match(typed, other) - 5;
				if (also > score) {
					score = also;
					matched = other;
				}
			}
		if (score > Match.NONE)
			hits.add(new Hit(named, namespace, score, matched));
	}

	private static String relative(Hit hit) {
		String full = CorpusAccess.name(hit.named);
		return full != null && hit.namespace != null && full.startsWith(hit.namespace + ".")
				? full.substring(hit.namespace.length() + 1) : String.valueOf(full);
	}

	private void add(Reading reading, Hit hit, Map<String, Integer> ranks, Preference preference, Expected expected,
			Set<String> usedHere) {
		String full = CorpusAccess.name(hit.named), relative = relative(hit);
		if (full == null)
			return;
		int rank = request.names().rank(hit.namespace);
		boolean seen = request.names().sees(hit.namespace);
		boolean isShadowed = ranks.get(relative) < rank || full.equals(reading.typed());
		String written = isShadowed ? full : isOfThisArticle(hit.named, expected.frame()) ? hit.named.getName() : relative;
		List<TextEdit> imports = seen || isShadowed ? List.of() : List.of(request.names().importing(hit.namespace));
		int score = hit.score + request.recency(full) + preference.of(hit.named) + (rank == 0 ? 60 : seen ? 40 : 0)
				+ (usedHere.contains(hit.named.getName()) ? 30 : 0);
		String text = IdSyntax.escapeQualified(written);
		request.add(reading, text, text.length(), written, detail(hit, imports), Model.kind(hit.named), full, imports, List.of(),
				score);
	}

	private static String detail(Hit hit, List<TextEdit> imports) {
		String words = Sentences.shorten(Sentences.detail(hit.named));
		if (words.equals(hit.named.getName()))
			words = "";
		if (!hit.matched.isEmpty() && !words.contains(hit.matched))
			words += (words.isEmpty() ? "" : ", ") + "also " + Sentences.shorten(hit.matched);
		return imports.isEmpty() ? words : words + (words.isEmpty() ? "" : ", ") + "imports " + hit.namespace;
	}

	/** Sections are named by their plain ids behind the article that they belong to. */
	private boolean isOfThisArticle(Named named, RuleFrame frame) {
		if (named.eClass() != EvadePackage.Literals.SECTION || frame.around("ClaimSet") == null)
			return false;
		String article = request.situation().word(frame.around("ClaimSet"), "article");
		org.evade.model.Article owner = Model.around(named, org.evade.model.Article.class);
		return article != null && owner != null && (article.equals(owner.getName()) || article.endsWith("." + owner.getName()));
	}

	/** Nodes of the map, arms and strata of the trial at hand, as the text has them now. */
	private void locals(Reading reading, Expected expected) {
		MapNodes parts = new MapNodes(request.situation());
		EClass type = expected.word().reference();
		List<String> words = type == EvadePackage.Literals.NODE ? List.of("node")
				: type == EvadePackage.Literals.STRATUM ? List.of("stratum") : List.of("arm", "stratum");
		var wanted = expected.word().feature().equals("target") ? request.fit().target(expected.frame()) : null;
		for (String word : words)
			for (String id : parts.ids(word)) {
				int match = request.match(reading.typed(), id);
				if (match == Match.NONE)
					continue;
				var shown = wanted == null ? List.<Set<org.evade.model.terms.ParticipantKind>>of() : request.fit().shown(id);
				int fits = wanted == null || shown.isEmpty() ? 0 : shown.stream().allMatch(wanted::takes) ? 500 : -500;
				request.word(reading, IdSyntax.escape(id), word, "", match + 200 + fits);
			}
	}

	/** Ids that the statement at hand and the ones around it use. */
	private Set<String> usedHere() {
		Set<String> used = new HashSet<>();
		var lexed = request.situation().lexed();
		int from = Math.max(0, request.situation().first() - 4000);
		for (int token = from; token < Math.min(lexed.size(), request.situation().first()); token++)
			if (lexed.type(token) == InternalEvadeLexer.RULE_ID)
				used.add(lexed.text(token));
		return used;
	}
}
