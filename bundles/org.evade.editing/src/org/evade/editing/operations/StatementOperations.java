/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.evade.editing.live.LiveModel;
import org.evade.editing.plan.ChangeBuilder;
import org.evade.editing.plan.ClaimPlan;
import org.evade.editing.plan.ConcreteSyntax;
import org.evade.editing.plan.Emitter;
import org.evade.editing.plan.Rehearsal;
import org.evade.editing.plan.StatementPlan;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.edit.Change;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Article;
import org.evade.model.ClaimSet;
import org.evade.model.Declaration;
import org.evade.model.Document;
import org.evade.model.EvadePackage;
import org.evade.model.Passage;
import org.evade.model.Statement;
import org.evade.model.terms.Terms;

/** Makes new statements: entities, publications, mechanisms, trials, maps, claims and all others that the language knows. */
public final class StatementOperations extends Planner {
	/** Operations on a model whose files may all be written. */
	public StatementOperations(LiveModel model) {
		this(model, file -> true);
	}

	/** Operations on a model. */
	public StatementOperations(LiveModel model, Predicate<Path> writable) {
		super(model, writable);
	}

	/**
	 * Makes a statement.
	 *
	 * @param file
	 *            file it will stand in; null for the one that holds most of its kind
	 * @param namespace
	 *            when no file is given, the namespace to look for it in; null for any
	 * @param kind
	 *            class of the statement, such as {@code Entity}, {@code Mechanism}, {@code MapDiagram}
	 * @param values
	 *            values by feature, as {@link PropertyOperations} takes them; {@code name} is the id, {@code type} the kind of
	 *            entity
	 */
	public Change create(Path file, String namespace, String kind, Map<String, List<String>> values) throws Refused {
		EClass type = type(kind);
		return change("New " + Terms.spoken(type), (corpus, draft) -> {
			ModelFile target = file == null ? best(corpus, namespace, type, values) : file(corpus, file);
			Document document = target.document();
			if (values.containsKey("name"))
				free(document.getNamespace(), values.get("name").get(0));
			Emitter emitter = new Emitter(document, type, values);
			String text = emitter.write(ConcreteSyntax.of(type).rule().getAlternatives());
			if (!emitter.left().isEmpty())
				throw new Refused("A " + Terms.spoken(type) + " has no " + String.join(", ", emitter.left()) + ".");
			Rehearsal.parse(text);
			if (EvadePackage.Literals.PARTICIPANT.isSuperTypeOf(type) && !text.contains("\n"))
				new StatementPlan(draft).add(target, text, kin(type));
			else
				new StatementPlan(draft).append(target, text);
			return null;
		});
	}

	@SuppressWarnings("unchecked")
	private static Class<? extends EObject> kin(EClass type) {
		return (Class<? extends EObject>) type.getInstanceClass();
	}

	private static EClass type(String kind) throws Refused {
		if (EvadePackage.eINSTANCE.getEClassifier(kind) instanceof EClass type
				&& EvadePackage.Literals.STATEMENT.isSuperTypeOf(type)
				&& !type.isAbstract())
			return type;
		throw new Refused("'" + kind + "' is not a kind of statement.");
	}

	private void free(String namespace, String id) throws Refused {
		if (!IdSyntax.isWord(id))
			throw new Refused("'" + id + "' cannot be an id: letters, digits, _ and inner hyphens only, a letter first.");
		String full = namespace == null ? id : namespace + "." + id;
		if (!model.named(full).isEmpty())
			throw new Refused("'" + full + "' exists already.");
	}

	private static ModelFile file(Corpus corpus, Path path) throws Refused {
		return corpus.files().stream().filter(file -> file.path().equals(path.toAbsolutePath().normalize())).findFirst()
				.orElseThrow(() -> new Refused("The file " + path.getFileName() + " is not part of the corpus."));
	}

	/** The file with most statements that are alike; of entities, those of the same type count most. */
	private static ModelFile best(Corpus corpus, String namespace, EClass type, Map<String, List<String>> values)
			throws Refused {
		String word = values.containsKey("type") ? values.get("type").get(0) : null;
		return corpus.files().stream().filter(file -> file.isWellFormed())
				.filter(file -> namespace == null || namespace.equals(file.document().getNamespace()))
				.max(Comparator.comparingLong((ModelFile file) -> file.document().getStatements().stream()
						.mapToLong(statement -> likeness(statement, type, word)).sum())
						.thenComparing(ModelFile::name, Comparator.reverseOrder()))
				.orElseThrow(() -> new Refused(
						"No file of namespace " + namespace + " can take it: make a file first, or mend the broken one."));
	}

	private static long likeness(Statement statement, EClass type, String word) {
		if (statement.eClass() != type)
			return 0;
		var feature = type.getEStructuralFeature("type");
		return feature != null && String.valueOf(statement.eGet(feature)).equals(word) ? 1000 : 1;
	}

	/**
	 * Adds statements given as text, at the end of a file.
	 *
	 * @param file
	 *            a file of the corpus
	 * @param text
	 *            one or more statements, without a namespace
	 */
	public Change createText(Path file, String text) throws Refused {
		return change("New text", (corpus, draft) -> {
			ModelFile target = file(corpus, file);
			String plain = text.replace("\r\n", "\n").strip();
			ModelFile parsed = Rehearsal.parse(plain);
			if (parsed.document().getNamespace() != null || !parsed.document().getImports().isEmpty())
				throw new Refused("The text cannot begin with a namespace or an import here.");
			for (Statement statement : parsed.document().getStatements())
				if (statement instanceof Declaration declared)
					free(target.document().getNamespace(), declared.getName());
			new StatementPlan(draft).append(target, plain);
			return null;
		});
	}

	/**
	 * Makes a file.
	 *
	 * @param file
	 *            the file, not there yet
	 * @param text
	 *            its text
	 */
	public Change createFile(Path file, String text) throws Refused {
		return change("New file", (corpus, draft) -> {
			Path path = file.toAbsolutePath().normalize();
			if (model.text(path) != null)
				throw new Refused("The file " + path.getFileName() + " exists already.");
			Rehearsal.parse(text);
			draft.create(path, text);
			return null;
		});
	}

	/**
	 * Adds a claim to the claims of an article's section, in the order of the passages; their set is made when there is none.
	 *
	 * @param article
	 *            full name of the article
	 * @param section
	 *            id of the section, or null
	 * @param text
	 *            the claim in the language, from {@code claim} on
	 */
	public Change createClaim(String article, String section, String text) throws Refused {
		return change("New claim", (corpus, draft) -> {
			claim(corpus, draft, article, section, text.replace("\r\n", "\n").strip());
			return null;
		});
	}

	private void claim(Corpus corpus, ChangeBuilder draft, String article, String section, String text) throws Refused {
		Article source = element(corpus, article, Article.class);
		ClaimPlan plan = new ClaimPlan(corpus, draft, source, section, (Document) source.eContainer());
		ModelFile parsed = Rehearsal.parse("claims from " + IdSyntax.escape(source.getName()) + " {\n" + text + "\n}");
		if (!(parsed.document().getStatements().get(0) instanceof ClaimSet set) || set.getClaims().size() != 1
				|| parsed.document().getStatements().size() != 1)
			throw new Refused("The text must be one claim.");
		String id = set.getClaims().get(0).getName();
		if (!model.named(plan.fullName(id)).isEmpty())
			throw new Refused("'" + plan.fullName(id) + "' exists already.");
		List<Passage> passages = set.getClaims().get(0).getPassages();
		plan.add(text, passages.isEmpty() ? -1 : passages.get(0).getStart());
	}

	/** A map with nothing in it; {@link #create} with values for more. */
	public Change createMap(Path file, String id, String label) throws Refused {
		return create(file, null, "MapDiagram",
				label == null ? Map.of("name", List.of(id)) : Map.of("name", List.of(id), "label", List.of(label)));
	}
}
