/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.suggest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.evade.articles.anchor.Fate;
import org.evade.articles.drafting.NewTerm;
import org.evade.articles.read.MarkedClaim;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.suggest.Rejections;
import org.evade.articles.suggest.Suggester;
import org.evade.articles.suggest.Suggestion;
import org.evade.articles.suggest.SuggestionLines;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.articles.ui.write.ClaimRehearsal;
import org.evade.articles.ui.write.Subject;
import org.evade.checks.Finding;
import org.evade.checks.Severity;
import org.evade.editing.operations.Refused;
import org.evade.model.ReviewState;

/** Asks for suggestions, and the rules what they say of them. Not for the thread of the window. */
final class SuggestionJob {
	/**
	 * What is asked about.
	 *
	 * @param subject
	 *            the article
	 * @param namespace
	 *            namespace that claims are written into, or null
	 * @param curator
	 *            who signs what is taken
	 * @param taken
	 *            whether an id stands for something already
	 */
	record Question(Subject subject, String namespace, String curator, ArticleText text, Recogniser recogniser, List<Span> sentences,
			Predicate<String> taken) {
	}

	private final Question question;
	private final Suggester suggester;
	private final List<Suggestion> others;
	private final Rejections rejections;
	private final ClaimRehearsal rehearsal;
	private final int most;
	private final List<String> remarks = new ArrayList<>();
	private final Set<String> given = new HashSet<>();
	private int refused;

	SuggestionJob(Question question, Suggester suggester, SuggestionLines.Read files, Rejections rejections, ClaimRehearsal rehearsal, int most) {
		this.question = question;
		this.suggester = suggester;
		others = files.suggestions();
		remarks.addAll(files.problems());
		this.rejections = rejections;
		this.rehearsal = rehearsal;
		this.most = most;
	}

	/**
	 * Asks for all.
	 *
	 * @param passed
	 *            told of each that the rules let pass, by sentence, the best first
	 * @return what went wrong, and what was left out
	 */
	List<String> run(Consumer<Shown> passed, BooleanSupplier cancelled) {
		for (Span sentence : question.sentences) {
			if (cancelled.getAsBoolean())
				throw new CancellationException();
			List<Suggestion> made = new ArrayList<>(others.stream().filter(each -> sentence.covers(each.anchor().span())).toList());
			try {
				SuggestionLines.Read read = suggester.suggest(question.text, sentence);
				made.addAll(read.suggestions());
				remarks.addAll(read.problems());
			} catch (IOException e) {
				remarks.add(e.getMessage());
				if (remarks.size() > 3)
					break;
			}
			int claims = 0;
			for (Suggestion suggestion : rejections.rank(made)) {
				boolean claim = suggestion.kind() == Suggestion.Kind.CLAIM;
				if (claim && claims >= most)
					continue;
				Shown checked = checked(suggestion, sentence, cancelled);
				if (checked == null)
					continue;
				passed.accept(checked);
				claims += claim ? 1 : 0;
			}
		}
		if (refused > 0)
			remarks.add(refused + (refused == 1 ? " was" : " were") + " left out: the rules refuse " + (refused == 1 ? "it." : "them."));
		return remarks;
	}

	/** Null for what the rules refuse, and for what is known already. */
	private Shown checked(Suggestion suggestion, Span sentence, BooleanSupplier cancelled) {
		try {
			ClaimRehearsal.Proposal writing = suggestion.kind() == Suggestion.Kind.CLAIM ? claim(suggestion) : entity(suggestion);
			if (writing == null)
				return null;
			List<Finding> findings = rehearsal.of(writing, cancelled);
			if (findings.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
				refused++;
				return null;
			}
			List<Finding> told = findings.stream().filter(each -> each.severity() == Severity.WARNING).toList();
			return new Shown(suggestion, sentence, writing, findings, new MarkedClaim("", "", words(suggestion), details(suggestion, findings), section(suggestion),
					suggestion.anchor().span(), Fate.SAME, told.isEmpty() ? null : told.size() == 1 ? "1 warning" : told.size() + " warnings", 0, ReviewState.DRAFT,
					suggestion.origin(), List.of()));
		} catch (Refused e) {
			refused++;
			return null;
		}
	}

	/** Id of the section that it is in, or null. */
	private String section(Suggestion suggestion) {
		return question.subject.sectionAt(question.text, suggestion.anchor().span().start());
	}

	private String words(Suggestion suggestion) {
		return suggestion.kind() == Suggestion.Kind.CLAIM ? suggestion.words()
				: suggestion.type() + " " + question.text.of(suggestion.anchor().span()) + (suggestion.curie() == null ? "" : " " + suggestion.curie());
	}

	private static List<String> details(Suggestion suggestion, List<Finding> findings) {
		List<String> details = new ArrayList<>(List.of("suggested by " + suggestion.origin()));
		findings.forEach(each -> details.add(each.rule() + ": " + each.message()));
		return details;
	}

	private ClaimRehearsal.Proposal claim(Suggestion suggestion) throws Refused {
		ProposedClaim claim = ProposedClaim.of(suggestion, id -> given.contains(id) || question.taken.test(id));
		given.add(claim.id());
		String name = question.namespace == null ? claim.id() : question.namespace + "." + claim.id();
		return (writer, sink) -> {
			writer.write(question.subject.name(), section(suggestion), List.of(), claim.text(), sink);
			writer.sign(name, suggestion.origin(), question.curator, LocalDate.now(), sink);
		};
	}

	/** A mention of what the vocabulary knows needs nothing; one of something new is a term to be learned, once. */
	private ClaimRehearsal.Proposal entity(Suggestion suggestion) throws Refused {
		Span span = suggestion.anchor().span();
		if (suggestion.text() != null || question.recogniser.mentions(question.text, span).stream().anyMatch(each -> each.span().covers(span)))
			return null;
		NewTerm term = suggestion.type() == null ? null : NewTerm.of(suggestion.type(), question.text.of(span));
		if (term == null)
			throw new Refused("Nobody said what kind of thing it is.");
		if (!given.add(term.id()))
			return null;
		String curie = suggestion.curie() == null || suggestion.curie().startsWith("text:") ? null : suggestion.curie();
		return (writer, sink) -> writer.sign(writer.add(question.subject.name(), section(suggestion), term, curie, sink), suggestion.origin(), question.curator,
				LocalDate.now(), sink);
	}
}
