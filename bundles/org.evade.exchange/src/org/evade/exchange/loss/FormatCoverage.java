/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.loss;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.EvadePackage;
import org.evade.model.terms.Terms;

/**
 * What a format holds of the metamodel, feature by feature. Whatever is set in a model and not held is a loss: a feature that the
 * metamodel gets later is one until a format says otherwise.
 */
public final class FormatCoverage {
	private static final int LONGEST = 60;
	private final Map<EClass, Set<EStructuralFeature>> features = new HashMap<>();

	private FormatCoverage() {
	}

	/**
	 * Reads a list such as {@code Claim: subject relation; Node: *}, where a star means every feature of the class.
	 *
	 * @throws IllegalArgumentException
	 *             when the metamodel has no such class or feature
	 */
	public static FormatCoverage of(String... lists) {
		FormatCoverage held = new FormatCoverage();
		for (String list : lists)
			for (String part : list.split(";"))
				held.add(part.strip().split("[:\\s]+"));
		return held;
	}

	/** Everything. */
	public static FormatCoverage everything() {
		FormatCoverage held = new FormatCoverage();
		EvadePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.forEach(type -> held.add(new String[] { type.getName(), "*" }));
		return held;
	}

	private void add(String[] words) {
		if (!(EvadePackage.eINSTANCE.getEClassifier(words[0]) instanceof EClass type))
			throw new IllegalArgumentException("no class " + words[0]);
		Set<EStructuralFeature> of = features.computeIfAbsent(type, none -> new HashSet<>());
		for (String word : List.of(words).subList(1, words.length)) {
			EStructuralFeature feature = type.getEStructuralFeature(word);
			if (feature == null && !word.equals("*"))
				throw new IllegalArgumentException("no feature " + word + " of " + words[0]);
			of.addAll(feature == null ? type.getEAllStructuralFeatures() : List.of(feature));
		}
	}

	/** Whether the format holds a feature of an object. */
	public boolean holds(EObject object, EStructuralFeature feature) {
		return holds(object.eClass(), feature) || object.eClass().getEAllSuperTypes().stream().anyMatch(type -> holds(type, feature));
	}

	private boolean holds(EClass type, EStructuralFeature feature) {
		return features.getOrDefault(type, Set.of()).contains(feature);
	}

	/** Notes what is set in a corpus and not held. */
	public void audit(Corpus corpus, Losses losses) {
		for (ModelFile file : corpus.files())
			file.document().getStatements().forEach(statement -> audit(statement, losses));
	}

	/** Notes what is set in an object, or in what it contains, and not held. */
	public void audit(EObject object, Losses losses) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures())
			if (!feature.isDerived() && !feature.isTransient() && object.eIsSet(feature)) {
				boolean containment = feature instanceof EReference reference && reference.isContainment();
				if (!holds(object, feature))
					losses.add(object, words(feature) + " of " + kind(object), value(object.eGet(feature), feature));
				else if (containment)
					for (Object inside : feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature)))
						audit((EObject) inside, losses);
			}
	}

	private static String kind(EObject object) {
		return Terms.spoken(object.eClass());
	}

	private static String words(EStructuralFeature feature) {
		return feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	private static String value(Object value, EStructuralFeature feature) {
		if (value instanceof List<?> list)
			return feature instanceof EReference reference && reference.isContainment() ? list.size() + " in all"
					: String.join(", ", list.stream().map(FormatCoverage::text).toList());
		return feature instanceof EReference reference && reference.isContainment() ? "" : text(value);
	}

	private static String text(Object value) {
		String text = value instanceof EObject object ? Terms.spoken(object)
				: value instanceof Enumerator word ? word.getLiteral() : String.valueOf(value);
		String line = text.replaceAll("\\s+", " ");
		return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "\u2026" : line;
	}
}
