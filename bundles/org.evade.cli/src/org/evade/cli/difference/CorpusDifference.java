/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.cli.difference.CorpusChange.FeatureChange;
import org.evade.cli.difference.CorpusChange.What;
import org.evade.cli.difference.ObjectWords.Value;
import org.evade.exchange.tables.TableSource;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.Compartment;
import org.evade.model.Declaration;
import org.evade.model.EvadePackage;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.evade.model.terms.Terms;

/** What is other in a corpus than in an earlier one. Objects are the same when kind and full name are; order and comments do not count. */
public final class CorpusDifference {
	/** What objects of their own stand in, which are compared for themselves. */
	private static final Set<EStructuralFeature> OWN = Set.of(EvadePackage.Literals.MAP_DIAGRAM__ELEMENTS, EvadePackage.Literals.COMPARTMENT__ELEMENTS);
	private final List<CorpusChange> changes = new ArrayList<>();

	/**
	 * @param old
	 *            the earlier corpus
	 * @param now
	 *            the later one
	 */
	public CorpusDifference(Corpus old, Corpus now) {
		Map<String, Named> before = objects(old), after = objects(now);
		Set<String> keys = new TreeSet<>(before.keySet());
		keys.addAll(after.keySet());
		for (String key : keys) {
			Named one = before.get(key), other = after.get(key);
			String kind = kind(other == null ? one : other), id = key.substring(key.indexOf(' ') + 1);
			if (one == null)
				changes.add(new CorpusChange(kind, id, What.ADDED, ObjectWords.of(other), List.of()));
			else if (other == null)
				changes.add(new CorpusChange(kind, id, What.REMOVED, ObjectWords.of(one), List.of()));
			else {
				List<FeatureChange> features = features(one, other);
				if (!features.isEmpty())
					changes.add(new CorpusChange(kind, id, What.CHANGED, ObjectWords.of(other), features));
			}
		}
	}

	private static Map<String, Named> objects(Corpus corpus) {
		Map<String, Named> objects = new LinkedHashMap<>();
		corpus.statements(Declaration.class).filter(Named.class::isInstance).map(Named.class::cast).filter(each -> each.getName() != null).forEach(each -> {
			put(objects, each, TableSource.fullName(each));
			if (each instanceof MapDiagram map)
				elements(objects, map.getElements(), TableSource.fullName(map));
		});
		corpus.claims().filter(claim -> claim.getName() != null).forEach(claim -> put(objects, claim, TableSource.fullName(claim)));
		return objects;
	}

	private static void elements(Map<String, Named> objects, List<MapElement> elements, String map) {
		for (MapElement element : elements) {
			if (element instanceof Named named && named.getName() != null)
				put(objects, named, map + "." + named.getName());
			if (element instanceof Compartment compartment)
				elements(objects, compartment.getElements(), map);
		}
	}

	private static void put(Map<String, Named> objects, Named object, String id) {
		objects.put(group(object) + " " + id, object);
	}

	/** Maps with their elements last, claims first: what a reviewer reads first. */
	private static String group(Named object) {
		return object instanceof Claim ? "1" : object instanceof MapDiagram || object instanceof MapElement ? "3" : "2" + object.eClass().getName();
	}

	private static String kind(Named object) {
		return Terms.spoken(object.eClass());
	}

	private static List<FeatureChange> features(Named one, Named other) {
		List<FeatureChange> features = new ArrayList<>();
		if (one.eClass() != other.eClass())
			return List.of(new FeatureChange("kind", List.of(kind(one)), List.of(kind(other))));
		for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
			if (feature.isDerived() || feature.isTransient() || OWN.contains(feature))
				continue;
			List<Value> removed = new ArrayList<>(ObjectWords.values(one, feature)), added = new ArrayList<>(ObjectWords.values(other, feature));
			for (Value same : List.copyOf(removed))
				if (added.stream().anyMatch(each -> each.all().equals(same.all()))) {
					removed.remove(same);
					added.remove(added.stream().filter(each -> each.all().equals(same.all())).findFirst().orElseThrow());
				}
			if (!removed.isEmpty() || !added.isEmpty())
				features.add(new FeatureChange(ObjectWords.feature(feature), shown(removed, added), shown(added, removed)));
		}
		return features;
	}

	/** Values in words; in full where the words alone would say that nothing is other. */
	private static List<String> shown(List<Value> values, List<Value> others) {
		return values.stream().map(value -> others.stream().anyMatch(other -> other.words().equals(value.words())) ? value.all() : value.words()).toList();
	}

	/** Changes of claims, then of what is declared, then of maps; by id within. */
	public List<CorpusChange> changes() {
		return List.copyOf(changes);
	}
}
