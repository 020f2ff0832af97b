/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.evade.exchange.loss.FormatCoverage;

/**
 * Changes every value of a model, one after the other, and looks whether what is written changes: it has to for what a format
 * says it holds, and must not for anything else.
 */
final class Mutations {
	/** What is written of the model as it is. */
	interface Output {
		byte[] bytes() throws Exception;
	}

	private final FormatCoverage held;
	private final Output output;
	private final byte[] before;
	/** By feature whether any of its changes was seen. */
	private final Map<String, Boolean> seen = new LinkedHashMap<>();
	private final Collection<String> wrong = new TreeSet<>();

	Mutations(FormatCoverage held, Output output) throws Exception {
		this.held = held;
		this.output = output;
		before = output.bytes();
	}

	/** Changes everything in an object and what it contains. */
	void in(EObject object) throws Exception {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isDerived() || !object.eIsSet(feature))
				continue;
			Object value = object.eGet(feature);
			List<?> old = feature.isMany() ? new ArrayList<>((List<?>) value) : null;
			List<Object> others = others(object, feature, value);
			for (Object other : others)
				if (held.holds(object, feature))
					seen.merge(name(object, feature), isSeen(object, feature, value, old, other), Boolean::logicalOr);
				else if (isSeen(object, feature, value, old, other))
					wrong.add(name(object, feature) + " is written and not said to be held");
			if (feature instanceof EReference reference && reference.isContainment() && held.holds(object, feature))
				for (Object inside : feature.isMany() ? old : List.of(value))
					in((EObject) inside);
		}
	}

	private static String name(EObject object, EStructuralFeature feature) {
		return object.eClass().getName() + "." + feature.getName();
	}

	@SuppressWarnings("unchecked")
	private boolean isSeen(EObject object, EStructuralFeature feature, Object value, List<?> old, Object other) throws Exception {
		if (old != null) {
			EList<Object> list = (EList<Object>) value;
			list.clear();
			list.addAll((List<Object>) other);
		} else if (other == null)
			object.eUnset(feature);
		else
			object.eSet(feature, other);
		boolean differs = !Arrays.equals(before, output.bytes());
		if (old != null) {
			((EList<Object>) value).clear();
			((EList<Object>) value).addAll(old);
		} else
			object.eSet(feature, value);
		return differs;
	}

	/** Other values, null for none. */
	private static List<Object> others(EObject object, EStructuralFeature feature, Object value) {
		if (value instanceof List<?> list)
			return list.size() > 1 ? List.of(new ArrayList<>(list.subList(0, list.size() - 1)), List.of()) : List.of(List.of());
		if (feature instanceof EReference reference)
			return reference.isContainment() || value instanceof InternalEObject shown && shown.eIsProxy() || feature.isRequired() ? List.of()
					: Arrays.asList((Object) null);
		return switch (value) {
		case String text -> List.of(text + "x");
		case Integer number -> List.of(number + 1);
		case BigDecimal number -> List.of(number.add(BigDecimal.ONE));
		case Boolean truth -> List.of(!truth);
		case Enumerator word -> ((EEnum) feature.getEType()).getELiterals().stream().map(literal -> (Object) literal.getInstance())
				.filter(literal -> literal != word).toList();
		default -> List.of();
		};
	}

	/** What is said to be held and never made a difference, and what made one without being held. */
	Collection<String> wrong() {
		seen.forEach((name, differs) -> {
			if (!differs)
				wrong.add(name + " is said to be held and makes no difference");
		});
		return wrong;
	}

	/** How many features were looked at. */
	int looked() {
		return seen.size();
	}
}
