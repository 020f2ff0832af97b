/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.TELLING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Telling;
import org.evade.model.Trial;

/** Articles that print different registry ids for one trial. */
final class ToldApart extends RuleFor<Telling> {
	ToldApart() {
		super("TRI-TOLD-APART", Severity.WARNING, "Registry id of another article", """
				The registry ids that an article prints for a trial are among those that the trial itself or an article \
				before gives for the same registry. Otherwise the articles mean two trials, or one of them is wrong and \
				is corrected in its place.""", "several articles may tell one trial", TELLING);
	}

	@Override
	protected void judge(Telling telling, Context context) {
		Trial trial = (Trial) telling.eContainer();
		Set<String> known = new HashSet<>(IdsOfTrial.right(trial));
		for (Telling before : trial.getTellings().subList(0, trial.getTellings().indexOf(telling)))
			known.addAll(IdsOfTrial.right(before));
		Set<String> registries = known.stream().map(IdsOfTrial::registry).collect(Collectors.toSet());
		List<String> strange = new ArrayList<>();
		for (String id : IdsOfTrial.right(telling))
			if (registries.contains(IdsOfTrial.registry(id))) {
				context.looked();
				if (!known.contains(id))
					strange.add(id);
			}
		if (!strange.isEmpty())
			context.report(telling, "Article " + (Model.known(telling.getArticle()) ? telling.getArticle().getName() : "?")
					+ " prints " + String.join(", ", strange) + " for trial " + trial.getName() + ", which has "
					+ known.stream().sorted().collect(Collectors.joining(", "))
					+ ": correct one with `corrected to`, or make two trials");
	}
}
