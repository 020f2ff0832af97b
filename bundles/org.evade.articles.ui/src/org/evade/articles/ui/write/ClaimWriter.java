/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.evade.articles.drafting.DraftingSession.Written;
import org.evade.articles.drafting.NewTerm;
import org.evade.articles.drafting.VisibleNames;
import org.evade.articles.recognise.Term;
import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Refused;
import org.evade.editing.operations.ReviewOperations;
import org.evade.editing.operations.StatementOperations;
import org.evade.editing.plan.ChangeBuilder;
import org.evade.editing.plan.ClaimPlan;
import org.evade.language.edit.Change;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Document;
import org.evade.model.Entity;
import org.evade.model.Import;
import org.evade.model.ReviewState;
import org.evade.model.terms.MachineOrigin;

/** Writes claims that were drafted into the files of a corpus, and what the vocabulary has to learn for them. */
public final class ClaimWriter {
	/** Takes the changes, one after the other. */
	@FunctionalInterface
	public interface Sink {
		/** Makes a change at once, so that the next one can be planned. */
		void apply(Change change) throws Refused;
	}

	private final LiveModel model;
	private final Predicate<Path> writable;

	/** A writer for a model. */
	public ClaimWriter(LiveModel model, Predicate<Path> writable) {
		this.model = model;
		this.writable = writable;
	}

	/**
	 * How the file names things into which the claims of a section go.
	 *
	 * @param section
	 *            id of the section, or null
	 */
	public static VisibleNames names(Corpus corpus, Article article, String section, List<Term> terms) throws Refused {
		Document document = new ClaimPlan(corpus, new ChangeBuilder(file -> true), article, section, (Document) article.eContainer()).document();
		Set<String> imports = new HashSet<>();
		for (Import each : document.getImports())
			imports.add(each.getNamespace());
		return VisibleNames.of(document.getNamespace(), imports, terms);
	}

	/** Whether an id stands for something in the namespace of an article already. */
	public boolean isTaken(String article, String id) {
		int dot = article.lastIndexOf('.');
		return model.read(corpus -> !model.named(dot < 0 ? id : article.substring(0, dot + 1) + id).isEmpty());
	}

	/**
	 * Writes a claim; first what it speaks of and the vocabulary does not know.
	 *
	 * @param article
	 *            full name of the article
	 * @param section
	 *            id of the section, or null
	 */
	public void write(String article, String section, Written claim, Sink sink) throws Refused {
		write(article, section, claim.added(), claim.text(), sink);
	}

	/** The same for a claim in the language. */
	public void write(String article, String section, List<NewTerm> added, String text, Sink sink) throws Refused {
		StatementOperations operations = new StatementOperations(model, writable);
		for (NewTerm term : added)
			add(article, section, term, null, sink);
		sink.apply(operations.createClaim(article, section, text));
	}

	/**
	 * Writes the record of who drafted something, or took over what a machine proposed.
	 *
	 * @param name
	 *            full name of what was written before
	 * @param origin
	 *            the machine, or null
	 */
	public void sign(String name, String origin, String curator, LocalDate day, Sink sink) throws Refused {
		sink.apply(new ReviewOperations(model, writable).record(List.of(name), ReviewState.DRAFT, curator, day, origin == null ? null : MachineOrigin.comment(origin)));
	}

	/**
	 * Writes a term that the vocabulary lacks.
	 *
	 * @param curie
	 *            its identity, or null
	 * @return its full name
	 */
	public String add(String article, String section, NewTerm term, String curie, Sink sink) throws Refused {
		Map<String, List<String>> values = values(term);
		if (curie != null)
			values.put("curies", List.of(curie));
		String namespace = vocabulary(article, section);
		sink.apply(new StatementOperations(model, writable).create(null, namespace, term.kind().startsWith("drug") ? "Drug" : "Entity", values));
		return namespace == null ? term.id() : namespace + "." + term.id();
	}

	private static Map<String, List<String>> values(NewTerm term) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		values.put("type", List.of(term.kind()));
		values.put("name", List.of(term.id()));
		if (!term.label().equals(term.id()))
			values.put("label", List.of(term.label()));
		return values;
	}

	/** The namespace for new things: of those that the claims' file sees, the one with most entities. */
	private String vocabulary(String article, String section) {
		return model.read(corpus -> {
			VisibleNames names;
			try {
				names = names(corpus, (Article) model.named(article).stream().filter(Article.class::isInstance).findFirst()
						.orElseThrow(() -> new Refused("There is no article " + article)), section, List.of());
			} catch (Refused e) {
				return null; // writing the claim tells it
			}
			Map<String, Long> entities = new LinkedHashMap<>();
			corpus.files().stream().filter(file -> file.isWellFormed() && file.document() != null).forEach(file -> {
				String namespace = file.document().getNamespace();
				if (namespace != null && (namespace.equals(names.namespace()) || names.imports().contains(namespace)))
					entities.merge(namespace, file.document().getStatements().stream().filter(Entity.class::isInstance).count(), Long::sum);
			});
			return entities.entrySet().stream().max(Comparator.comparingLong(Map.Entry::getValue)).map(Map.Entry::getKey).orElse(null);
		});
	}
}
