/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Place;

/** Collects rules that broke off: of each the first object and the number of all. */
final class RuleFailures {
	private final SortedMap<String, RuleFailure> byRule = new TreeMap<>();

	/**
	 * Keeps what a rule threw at an object.
	 *
	 * @throws CancellationException
	 *             when it is one: that is no failure
	 */
	void add(Rule rule, EObject object, ModelFile file, Throwable thrown) {
		if (thrown instanceof CancellationException cancelled)
			throw cancelled;
		add(new RuleFailure(rule.id(), Model.spoken(object), file == null ? "" : file.name(), file == null ? Place.START : Place.of(object), 1, thrown));
	}

	void addAll(RuleFailures others) {
		others.byRule.values().forEach(this::add);
	}

	private void add(RuleFailure failure) {
		byRule.merge(failure.rule(), failure,
				(one, other) -> Finding.ORDER.compare(one.finding(), other.finding()) <= 0 ? one.with(other.objects()) : other.with(one.objects()));
	}

	/** By rule. */
	List<RuleFailure> all() {
		return List.copyOf(byRule.values());
	}
}
