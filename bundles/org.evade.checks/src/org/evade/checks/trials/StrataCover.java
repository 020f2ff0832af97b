/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.STRATA_GROUP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.StrataGroup;
import org.evade.model.StrataKind;
import org.evade.model.Stratum;
import org.evade.model.StratumLevel;

/** Strata that leave patients out, or count them twice. */
final class StrataCover extends RuleFor<StrataGroup> {
	private static final List<Set<StratumLevel>> PAIRS = List.of(EnumSet.of(StratumLevel.HIGH, StratumLevel.LOW),
			EnumSet.of(StratumLevel.POSITIVE, StratumLevel.NEGATIVE), EnumSet.of(StratumLevel.MUTATED, StratumLevel.WILD_TYPE));

	private record Part(Stratum stratum, Bounds bounds) {
	}

	StrataCover() {
		super("TRI-COVER", Severity.WARNING, "Strata with a gap or an overlap", """
				Exhaustive strata cover every value of their biomarker once: below 1, 1 to 49, 50 and more. Exclusive \
				strata do not overlap. Judged when all strata of the group are of one biomarker and all have a cut-off, \
				or all a level.""", "domain: strata exclusive, exhaustive or nested", STRATA_GROUP);
	}

	@Override
	protected void judge(StrataGroup group, Context context) {
		boolean exhaustive = group.getKind() == StrataKind.EXHAUSTIVE;
		if (!exhaustive && group.getKind() != StrataKind.EXCLUSIVE)
			return;
		if (group.getStrata().stream().map(Stratum::getBiomarker).distinct().count() != 1
				|| !Model.known(group.getStrata().getFirst().getBiomarker()))
			return;
		if (group.getStrata().stream().allMatch(stratum -> stratum.getLevel() != StratumLevel.NONE))
			levels(group, exhaustive, context);
		else if (group.getStrata().stream().allMatch(stratum -> Bounds.of(stratum) != null))
			bounds(group, exhaustive, context);
	}

	private static void levels(StrataGroup group, boolean exhaustive, Context context) {
		context.looked();
		Set<StratumLevel> levels = EnumSet.noneOf(StratumLevel.class);
		for (Stratum stratum : group.getStrata())
			if (!levels.add(stratum.getLevel()))
				context.report(stratum, "Two strata of one group are " + stratum.getLevel().getLiteral()
						+ ": patients would count twice");
		if (exhaustive && !PAIRS.contains(levels))
			context.report(group.getStrata().getFirst(), "The strata of an exhaustive group have to be a pair such as high and"
					+ " low: add the other one, or make the group `exclusive`");
	}

	private static void bounds(StrataGroup group, boolean exhaustive, Context context) {
		context.looked();
		List<Part> parts = new ArrayList<>();
		group.getStrata().forEach(stratum -> parts.add(new Part(stratum, Bounds.of(stratum))));
		parts.sort(Comparator.comparing(part -> part.bounds.low(), Comparator.nullsFirst(Comparator.naturalOrder())));
		for (int i = 1; i < parts.size(); i++) {
			Part before = parts.get(i - 1), part = parts.get(i);
			String fault = before.bounds.meets(part.bounds);
			if ("overlap".equals(fault))
				context.report(part.stratum, "Strata " + before.stratum.getName() + " and " + part.stratum.getName()
						+ " overlap: patients would count twice; correct a cut-off, or make the group `nested`");
			else if (exhaustive && fault != null)
				context.report(part.stratum, "Between strata " + before.stratum.getName() + " and " + part.stratum.getName()
						+ " there is a gap: correct a cut-off, or make the group `exclusive`");
		}
		if (exhaustive)
			ends(parts.getFirst(), parts.getLast(), context);
	}

	private static void ends(Part first, Part last, Context context) {
		BigDecimal low = first.bounds.low(), high = last.bounds.high();
		if (low != null && !(low.signum() == 0 && first.bounds.lowClosed()))
			context.report(first.stratum, "The exhaustive strata leave out values below " + low.toPlainString()
					+ ": add a stratum, or make the group `exclusive`");
		boolean all = high != null && high.compareTo(new BigDecimal(100)) == 0 && "%".equals(last.stratum.getUnit());
		if (high != null && !all)
			context.report(last.stratum, "The exhaustive strata leave out values above " + high.toPlainString()
					+ ": add a stratum, or make the group `exclusive`");
	}
}
