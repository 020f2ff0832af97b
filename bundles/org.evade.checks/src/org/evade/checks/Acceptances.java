/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context.Raised;
import org.evade.language.load.Corpus;
import org.evade.model.AcceptedException;

/**
 * Accept statements: which findings they silence. A statement also covers what its object contains; one on an article its
 * reference lists, one on a map its layouts.
 */
public final class Acceptances {
	private record Key(String rule, EObject subject) {
	}

	private final Set<String> ran = new HashSet<>();
	private final Set<String> unacceptable = new HashSet<>();
	private final Map<Key, AcceptedException> inForce = new HashMap<>();
	private final Set<AcceptedException> expired = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<AcceptedException> needed = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<Finding> accepted = new ArrayList<>();

	Acceptances(List<Rule> rules) {
		rules.forEach(rule -> {
			ran.add(rule.id());
			if (!rule.isAcceptable())
				unacceptable.add(rule.id());
		});
	}

	/** Takes silenced findings out; the rest stays in its order. */
	List<Raised> apply(Corpus corpus, List<Raised> raised) {
		corpus.statements(AcceptedException.class).forEach(this::read);
		List<Raised> open = new ArrayList<>();
		for (Raised one : raised) {
			AcceptedException silencing = silencing(one);
			if (silencing == null) {
				open.add(one);
				continue;
			}
			needed.add(silencing);
			String reason = silencing.getBecause() == null ? "without a reason" : silencing.getBecause().strip();
			accepted.add(one.finding().saying(one.finding().message() + " (accepted: " + reason + ")"));
		}
		accepted.sort(Finding.ORDER);
		return open;
	}

	private void read(AcceptedException exception) {
		if (exception.getRule() == null || unacceptable.contains(exception.getRule()) || !Model.known(exception.getSubject()))
			return;
		if (fits(exception))
			inForce.putIfAbsent(new Key(exception.getRule(), exception.getSubject()), exception);
		else
			expired.add(exception);
	}

	private static boolean fits(AcceptedException exception) {
		return exception.getDigest() == null || exception.getDigest().equals(TextDigest.of(exception.getSubject()));
	}

	private AcceptedException silencing(Raised one) {
		if (!inForce.isEmpty())
			for (EObject at = one.object(); at != null; at = Model.owner(at)) {
				AcceptedException found = inForce.get(new Key(one.finding().rule(), at));
				if (found != null)
					return found;
			}
		return null;
	}

	/** Silenced findings with the reason in the message, in the order of a report. */
	List<Finding> accepted() {
		return List.copyOf(accepted);
	}

	/** Whether the object changed since the exception was accepted. */
	public boolean isExpired(AcceptedException exception) {
		return expired.contains(exception);
	}

	/** Whether a finding needed the exception. */
	public boolean isNeeded(AcceptedException exception) {
		return needed.contains(exception);
	}

	/** Whether the rule took part in this run. */
	public boolean ran(String rule) {
		return ran.contains(rule);
	}
}
