/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.POPULATION;
import static org.evade.model.EvadePackage.Literals.POPULATION__HISTOLOGIES;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.HistologyCount;
import org.evade.model.Population;

/** Histologies that do not add up to the population. */
final class PartsOfWhole extends RuleFor<Population> {
	PartsOfWhole() {
		super("MEA-PARTS", Severity.WARNING, "Parts against the whole", """
				The patients of all histologies add up to the population, or to one of its counts when several are \
				given. Judged when two or more histologies are given and each has a count; a single one may not exceed \
				the population.""", "issue 2: parts against whole", POPULATION);
	}

	@Override
	protected void judge(Population population, Context context) {
		List<HistologyCount> parts = population.getHistologies();
		if (parts.isEmpty() || population.getCounts().isEmpty() || parts.stream().anyMatch(part -> part.getN() == 0))
			return;
		context.looked();
		BigDecimal sum = BigDecimal.valueOf(parts.stream().mapToLong(HistologyCount::getN).sum());
		String whole = population.getCounts().stream().map(count -> String.valueOf(count.getN()))
				.collect(Collectors.joining(" or "));
		long first = population.getCounts().getFirst().getN();
		TableReading.report(context, Spot.at(population, POPULATION__HISTOLOGIES, 0), severity(),
				reading -> population.getCounts().stream().map(reading::number)
						.noneMatch(count -> fits(sum, count, parts.size())),
				() -> "The histologies " + words(parts) + " add up to " + sum + ", not to " + whole + " (" 
						+ Math.abs(sum.longValue() - first) + (sum.longValue() > first ? " more" : " fewer")
						+ "): a count is wrong, a group is missing, or the counts are of another population");
	}

	private static boolean fits(BigDecimal sum, BigDecimal count, int parts) {
		int order = sum.compareTo(count);
		return order == 0 || parts == 1 && order < 0;
	}

	private static String words(List<HistologyCount> parts) {
		return parts.stream()
				.map(part -> (Model.known(part.getHistology()) ? part.getHistology().getName() + " " : "") + part.getN())
				.collect(Collectors.joining(", "));
	}
}
