/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.house.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/**
 * Packages that know each other in circles. The library's own search lists circles one by one, of which a knot has thousands; here
 * a knot is told once, with the dependencies in it.
 */
final class PackageCycles {
	/** Classes that put the parts together: they alone know the packages of the parts, which know the package of the whole. */
	private static final Set<String> COMPOSITION = Set.of("org.evade.checks.RuleCatalogue", "org.evade.cli.Commands",
			"org.evade.exchange.export.Exporters", "org.evade.layout.MapLayouter", "org.evade.figure.Figures",
			"org.evade.language.EvadeRuntimeModule", "org.evade.language.AbstractEvadeRuntimeModule",
			"org.evade.model.EvadeFactory", "org.evade.model.EvadePackage",
			"org.evade.ui.text.EditorHelpers", "org.evade.ui.text.EvadeTextEditor",
			"org.evade.ui.text.EvadeViewerConfiguration");
	/** Dependencies that close circles and are to go: from package, to package. */
	private static final Set<String> DEBTS = Set.of("org.evade.editing.plan > org.evade.editing.operations",
			"org.evade.exchange > org.evade.exchange.export", "org.evade.exchange.export > org.evade.exchange.maps",
			"org.evade.exchange.export > org.evade.exchange.tables", "org.evade.language.files > org.evade.language.load",
			"org.evade.language.scoping > org.evade.language.load", "org.evade.language.scoping > org.evade.language.messages",
			"org.evade.layout > org.evade.layout.route", "org.evade.ui.navigate > org.evade.ui.views",
			"org.evade.ui.rename > org.evade.ui.views");

	private final Map<String, Map<String, Set<String>>> known = new TreeMap<>();

	private PackageCycles(JavaClasses classes) {
		for (JavaClass from : classes)
			if (!COMPOSITION.contains(outer(from)))
				for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
					String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
					if (to.startsWith("org.evade.") && !to.equals(from.getPackageName()))
						known.computeIfAbsent(from.getPackageName(), key -> new TreeMap<>()).computeIfAbsent(to, key -> new TreeSet<>())
								.add(from.getSimpleName() + " > " + dependency.getTargetClass().getSimpleName());
				}
	}

	static PackageCycles of(JavaClasses classes) {
		return new PackageCycles(classes);
	}

	private static String outer(JavaClass each) {
		return each.getName().replaceFirst("\\$.*", "");
	}

	/** Dependencies in circles that are no debts, with the classes that make them. */
	List<String> surprises() {
		List<String> surprises = new ArrayList<>();
		known.forEach((from, targets) -> targets.forEach((to, uses) -> {
			if (!DEBTS.contains(from + " > " + to) && reaches(to, from, DEBTS))
				surprises.add(from + " > " + to + " " + uses.stream().limit(4).toList());
		}));
		return surprises;
	}

	/** Debts that close no circle any more. */
	List<String> paid() {
		List<String> paid = new ArrayList<>();
		for (String debt : DEBTS) {
			String[] ends = debt.split(" > ");
			if (!known.getOrDefault(ends[0], Map.of()).containsKey(ends[1]) || !reaches(ends[1], ends[0], Set.of()))
				paid.add(debt);
		}
		return paid;
	}

	private boolean reaches(String from, String to, Set<String> without) {
		Set<String> seen = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			String each = open.pop();
			if (each.equals(to))
				return true;
			if (seen.add(each))
				known.getOrDefault(each, Map.of()).keySet().stream().filter(next -> !without.contains(each + " > " + next))
						.forEach(open::push);
		}
		return false;
	}
}
