/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.language.load.Corpus;
import org.evade.language.load.Place;

/** What a rule may ask while it judges objects in one thread, and where its findings go. */
public final class Context {
	/** A finding with its object, so that an accept statement can be matched. */
	record Raised(Finding finding, EObject object) {
	}

	private final Survey survey;
	private final List<Rule> rules;
	private final Acceptances acceptances;
	private final int[] looked;
	private final List<Raised> raised = new ArrayList<>();
	private final RuleFailures failures = new RuleFailures();
	private int rule;
	private EObject listed;
	private EStructuralFeature listing;
	private List<INode> list;

	Context(Survey survey, List<Rule> rules, Acceptances acceptances) {
		this.survey = survey;
		this.rules = rules;
		this.acceptances = acceptances;
		looked = new int[rules.size()];
	}

	/** Lets a rule judge an object; a rule that breaks off does not keep the others from theirs. */
	void judge(int number, EObject object) {
		rule = number;
		try {
			rules.get(number).check(object, this);
		} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
			failures.add(rules.get(number), object, corpus().fileOf(object), e);
		}
	}

	/** Lets a rule judge what it noted. */
	void judge(int number, KeyIndex notes) {
		rule = number;
		looked(notes.count());
		notes.eachShared((key, same) -> {
			try {
				((KeyedRule<?>) rules.get(number)).judgeShared(key, same, this);
			} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
				failures.add(rules.get(number), same.getFirst(), corpus().fileOf(same.getFirst()), e);
			}
		});
	}

	/** Rules that broke off. */
	RuleFailures failures() {
		return failures;
	}

	/** How often each rule looked, by its number. */
	int[] counts() {
		return looked;
	}

	List<Raised> raised() {
		return raised;
	}

	/** All files. */
	public Corpus corpus() {
		return survey.corpus();
	}

	/** What is known of the corpus as a whole. */
	public CorpusFacts facts() {
		return survey.facts();
	}

	/** What the run was asked to do. */
	public CheckOptions options() {
		return survey.options();
	}

	/** The article texts at hand. */
	public ArticleTexts texts() {
		return survey.texts();
	}

	/** What became of the accept statements; for rules that come last. */
	public Acceptances acceptances() {
		return acceptances;
	}

	/** Counts one object as judged by the rule at work. */
	public void looked() {
		looked[rule]++;
	}

	/** Counts several things at one object as judged. */
	public void looked(int times) {
		looked[rule] += times;
	}

	/** Reports a finding of the rule's own severity at an object. */
	public void report(EObject at, String message, String... fixes) {
		report(Spot.at(at), rules.get(rule).severity(), message, fixes);
	}

	/** Reports a finding of the rule's own severity at the text of a feature. */
	public void report(EObject at, EStructuralFeature feature, String message, String... fixes) {
		report(Spot.at(at, feature), rules.get(rule).severity(), message, fixes);
	}

	/** Reports a finding of the rule's own severity. */
	public void report(Spot spot, String message, String... fixes) {
		report(spot, rules.get(rule).severity(), message, fixes);
	}

	/** Reports a finding. */
	public void report(Spot spot, Severity severity, String message, String... fixes) {
		Finding finding = new Finding(rules.get(rule).id(), severity, corpus().fileOf(spot.object()).name(), place(spot),
				Model.spoken(spot.object()), Model.fullName(spot.object()), message, List.of(fixes));
		raised.add(new Raised(finding, spot.object()));
	}

	/** Values of one list are often reported one after another. */
	private Place place(Spot spot) {
		if (spot.feature() == null)
			return Place.of(spot.object());
		if (listed != spot.object() || listing != spot.feature()) {
			listed = spot.object();
			listing = spot.feature();
			list = NodeModelUtils.findNodesForFeature(listed, listing);
		}
		return Place.of(listed, list, spot.index());
	}
}
