/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.maps.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.load.Corpus;
import org.evade.model.ClassCrosswalk;
import org.evade.model.ClassMapping;
import org.evade.model.MappingKind;
import org.evade.model.Scheme;
import org.evade.model.SchemeClass;

/**
 * Sorts mechanisms, or strategies, into the outer classes of one scheme. An object stands at a class of the scheme that it
 * names itself, or one that its own classes lead to by {@code maps to} or {@code map class}: first by {@code exactly} or
 * {@code narrower}, then where the object is within another by that one, and last by whatever mapping there is, {@code related} included.
 *
 * @param <T>
 *            what is sorted
 */
public final class ClassSorting<T> {
	private record Way(SchemeClass topic, boolean certain) {
	}

	private final Scheme scheme;
	private final Function<T, ? extends Collection<SchemeClass>> classes;
	private final Function<T, T> parent;
	private final Map<SchemeClass, List<Way>> ways = new IdentityHashMap<>();

	private ClassSorting(Scheme scheme, List<ClassCrosswalk> crosswalk, Function<T, ? extends Collection<SchemeClass>> classes,
			Function<T, T> parent) {
		this.scheme = scheme;
		this.classes = classes;
		this.parent = parent;
		for (SchemeClass topic : topics())
			collect(topic, topic);
		for (ClassCrosswalk mapping : crosswalk)
			if (known(mapping.getSource()) && known(mapping.getTarget())) {
				if (of(mapping.getSource()))
					way(mapping.getTarget(), outermost(mapping.getSource()), narrows(mapping.getKind()));
				if (of(mapping.getTarget()))
					way(mapping.getSource(), outermost(mapping.getTarget()), widens(mapping.getKind()));
			}
	}

	private static boolean known(EObject object) {
		return object != null && !object.eIsProxy();
	}

	private boolean of(SchemeClass inner) {
		return scheme != null && schemeOf(inner) == scheme;
	}

	/** Whether all that stands at the target stands at the class as well. */
	private static boolean narrows(MappingKind kind) {
		return kind == MappingKind.EXACT || kind == MappingKind.NARROWER;
	}

	/** Whether all that stands at the class stands at the target as well. */
	private static boolean widens(MappingKind kind) {
		return kind == MappingKind.EXACT || kind == MappingKind.BROADER;
	}

	/**
	 * Sorts by the scheme that finds a place for most of the objects; of several one that belongs to no article, as a hub of
	 * the articles' schemes does, else the first in the corpus.
	 *
	 * @param corpus
	 *            holds the schemes
	 * @param objects
	 *            what is to be sorted
	 * @param classes
	 *            classes that an object names
	 * @param parent
	 *            object that an object is within, or null
	 * @return the sorting, without a scheme when none sorts anything
	 */
	static <T> ClassSorting<T> best(Corpus corpus, List<T> objects, Function<T, ? extends Collection<SchemeClass>> classes,
			Function<T, T> parent) {
		List<ClassCrosswalk> crosswalk = corpus.statements(ClassCrosswalk.class).toList();
		ClassSorting<T> best = new ClassSorting<>(null, crosswalk, classes, parent);
		long most = 0;
		for (Scheme scheme : corpus.statements(Scheme.class).toList()) {
			ClassSorting<T> sorting = new ClassSorting<>(scheme, crosswalk, classes, parent);
			long sorted = objects.stream().filter(object -> !sorting.of(object).isEmpty()).count();
			long score = sorted == 0 ? 0 : 2 * sorted + (scheme.getArticle() == null ? 1 : 0);
			if (score > most) {
				most = score;
				best = sorting;
			}
		}
		return best;
	}

	private void collect(SchemeClass topic, SchemeClass at) {
		way(at, topic, true);
		for (ClassMapping mapping : at.getMappings())
			if (known(mapping.getTarget()))
				way(mapping.getTarget(), topic, narrows(mapping.getKind()));
		at.getClasses().forEach(inner -> collect(topic, inner));
	}

	private void way(SchemeClass from, SchemeClass topic, boolean certain) {
		ways.computeIfAbsent(from, none -> new ArrayList<>()).add(new Way(topic, certain));
	}

	/** The scheme, or null. */
	public Scheme scheme() {
		return scheme;
	}

	/** Outer classes of the scheme in its order. */
	public List<SchemeClass> topics() {
		return scheme == null ? List.of() : scheme.getClasses();
	}

	/** Topics of an object, in the order in which its classes lead there; none for one that no class of the scheme meets. */
	public Set<SchemeClass> of(T object) {
		Set<SchemeClass> certain = certain(object, new LinkedHashSet<>());
		return certain.isEmpty() ? led(object, false, new LinkedHashSet<>()) : certain;
	}

	private Set<SchemeClass> certain(T object, Set<T> seen) {
		if (object == null || !seen.add(object))
			return Set.of();
		Set<SchemeClass> topics = new LinkedHashSet<>();
		for (SchemeClass each : classes.apply(object))
			if (of(each))
				topics.addAll(at(each, true));
		if (topics.isEmpty())
			for (SchemeClass each : classes.apply(object))
				topics.addAll(at(each, true));
		return topics.isEmpty() ? certain(parent.apply(object), seen) : topics;
	}

	private Set<SchemeClass> led(T object, boolean certain, Set<T> seen) {
		if (object == null || !seen.add(object))
			return Set.of();
		Set<SchemeClass> topics = new LinkedHashSet<>();
		for (SchemeClass each : classes.apply(object))
			topics.addAll(at(each, certain));
		return topics.isEmpty() ? led(parent.apply(object), certain, seen) : topics;
	}

	/** Where a class leads, or the nearest class around it that leads anywhere. */
	private Set<SchemeClass> at(SchemeClass from, boolean certain) {
		Set<SchemeClass> topics = new LinkedHashSet<>();
		for (EObject at = from; at instanceof SchemeClass each && topics.isEmpty(); at = at.eContainer()) {
			for (Way way : ways.getOrDefault(each, List.of()))
				if (way.certain || !certain)
					topics.add(way.topic);
			for (ClassMapping mapping : each.getMappings())
				if (known(mapping.getTarget()) && of(mapping.getTarget()) && (!certain || widens(mapping.getKind())))
					topics.add(outermost(mapping.getTarget()));
		}
		return topics;
	}

	private static SchemeClass outermost(SchemeClass inner) {
		return inner.eContainer() instanceof SchemeClass outer ? outermost(outer) : inner;
	}

	private static EObject schemeOf(EObject inner) {
		return inner instanceof SchemeClass ? schemeOf(inner.eContainer()) : inner;
	}
}
