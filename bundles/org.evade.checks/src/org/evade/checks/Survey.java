/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.IParseResult;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;

/**
 * What the first pass learns.
 *
 * @param corpus
 *            all files
 * @param options
 *            what the run was asked to do
 * @param texts
 *            article texts
 * @param facts
 *            what was learned of the corpus as a whole
 */
record Survey(Corpus corpus, CheckOptions options, ArticleTexts texts, CorpusFacts facts) {
	/**
	 * Objects of one file, those that are judged last among them, and what the first pass learned from them; notes by the
	 * number of the rule, or null; rules that broke off while they took notes.
	 */
	record OfFile(ModelFile file, EObject[] objects, List<EObject> last, KeyIndex[] notes, CorpusFacts facts, RuleFailures failures) {
	}

	/**
	 * First pass over one file. Statements that the loader could not read are left out of it; when it gave up, the whole file
	 * is, because half a model would mislead the rules.
	 */
	static OfFile of(ModelFile file, Dispatch dispatch) {
		KeyIndex[] notes = new KeyIndex[dispatch.rules().size()];
		CorpusFacts facts = new CorpusFacts();
		RuleFailures failures = new RuleFailures();
		List<EObject> objects = new ArrayList<>(), last = new ArrayList<>();
		if (!file.problems().isEmpty())
			facts.unsound();
		IParseResult parsed = file.resource().getParseResult();
		if (parsed != null && !parsed.hasSyntaxErrors())
			for (Iterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
				EObject object = all.next();
				objects.add(object);
				facts.learn(object);
				if (dispatch.last(object).length > 0)
					last.add(object);
				for (int rule : dispatch.noting(object)) {
					if (notes[rule] == null)
						notes[rule] = new KeyIndex();
					try {
						((KeyedRule<?>) dispatch.rules().get(rule)).note(object, notes[rule]);
					} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
						failures.add(dispatch.rules().get(rule), object, file, e);
					}
				}
			}
		return new OfFile(file, objects.toArray(EObject[]::new), last, notes, facts, failures);
	}

	/** What all files taught together, in their order. */
	static Survey of(Corpus corpus, CheckOptions options, List<OfFile> files) {
		CorpusFacts facts = new CorpusFacts();
		files.forEach(file -> facts.addAll(file.facts));
		return new Survey(corpus, options, new ArticleTexts(options.articles()), facts);
	}

	/** What a rule noted in all files, in their order. */
	static KeyIndex notes(List<OfFile> files, int rule) {
		KeyIndex all = new KeyIndex();
		for (OfFile file : files)
			if (file.notes[rule] != null)
				all.addAll(file.notes[rule]);
		return all;
	}
}
