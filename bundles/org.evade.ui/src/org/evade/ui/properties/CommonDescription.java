/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evade.editing.operations.Description;
import org.evade.editing.operations.Description.Feature;
import org.evade.editing.operations.Description.Value;
import org.evade.editing.plan.Values;

/** What several elements have in common, as if they were one. */
public record CommonDescription(Description description, Set<String> differing) {
	/**
	 * Joins descriptions: features that all elements have, with the values that all have. Ids and parts differ from element to
	 * element by their nature and are left out.
	 *
	 * @param each
	 *            two descriptions or more
	 * @return the common description, and the names of features with other values here and there
	 */
	public static CommonDescription of(List<Description> each) {
		Description first = each.get(0);
		List<Feature> features = new ArrayList<>();
		Set<String> differing = new HashSet<>();
		for (Feature feature : first.features()) {
			if (feature.name().equals("name") || feature.type() == Values.Kind.PART)
				continue;
			List<Feature> same = each.stream().map(other -> feature(other, feature)).toList();
			if (same.contains(null))
				continue;
			List<String> texts = texts(feature);
			if (same.stream().anyMatch(other -> !texts(other).equals(texts)))
				differing.add(feature.name());
			features.add(with(feature, feature.values().stream()
					.filter(value -> same.stream().allMatch(other -> texts(other).contains(value.text()))).toList()));
		}
		boolean oneKind = each.stream().map(Description::kind).distinct().count() == 1;
		String name = String.join(" ", each.stream().map(Description::element).toList());
		return new CommonDescription(new Description(name, first.kind(), each.size() + (oneKind ? " x " + first.spoken() : " elements"),
				first.file(), first.line(), features), Set.copyOf(differing));
	}

	/** The feature of another element that is the same one, or null. */
	static Feature feature(Description of, Feature like) {
		return of.features().stream().filter(other -> other.name().equals(like.name()) && other.type() == like.type()
				&& other.many() == like.many() && other.choices().equals(like.choices())).findFirst().orElse(null);
	}

	private static List<String> texts(Feature feature) {
		return feature.values().stream().map(Value::text).toList();
	}

	private static Feature with(Feature feature, List<Value> values) {
		return new Feature(feature.name(), feature.type(), feature.many(), feature.required(), feature.choices(),
				feature.target(), values,
				feature.documentation());
	}
}
