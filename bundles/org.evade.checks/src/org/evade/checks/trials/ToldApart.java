/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.TRIAL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Telling;
import org.evade.model.Trial;

/** Articles that print different registry ids for one trial. */
final class ToldApart extends RuleFor<Trial> {
	private static final int MOST = 10;

	ToldApart() {
		super("TRI-TOLD-APART", Severity.WARNING, "Registry id of another article", """
				The registry ids that an article prints for a trial are among those that the trial itself or an article \
				before gives for the same registry. Otherwise the articles mean two trials, or one of them is wrong and \
				is corrected in its place.""", "several articles may tell one trial", TRIAL);
	}

	@Override
	protected void judge(Trial trial, Context context) {
		SortedSet<String> known = new TreeSet<>(IdsOfTrial.right(trial));
		Set<String> registries = new HashSet<>();
		known.forEach(id -> registries.add(IdsOfTrial.registry(id)));
		for (Telling telling : trial.getTellings()) {
			Set<String> told = IdsOfTrial.right(telling);
			List<String> strange = new ArrayList<>();
			for (String id : told)
				if (registries.contains(IdsOfTrial.registry(id))) {
					context.looked();
					if (!known.contains(id))
						strange.add(id);
				}
			if (!strange.isEmpty())
				report(telling, strange, known, context);
			told.forEach(id -> registries.add(IdsOfTrial.registry(id)));
			known.addAll(told);
		}
	}

	private static void report(Telling telling, List<String> strange, SortedSet<String> known, Context context) {
		Trial trial = (Trial) telling.eContainer();
		String has = known.stream().limit(MOST).collect(Collectors.joining(", ")) + (known.size() > MOST ? " and others" : "");
		context.report(telling, "Article " + (Model.known(telling.getArticle()) ? telling.getArticle().getName() : "?")
				+ " prints " + String.join(", ", strange) + " for trial " + trial.getName() + ", which has " + has
				+ ": correct one with `corrected to`, or make two trials");
	}
}
