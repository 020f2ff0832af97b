/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.evade.checks.structure.Opposites;
import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.LocalReference;
import org.evade.model.MapDiagram;
import org.evade.model.Named;
import org.evade.model.Node;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.ReferenceList;

/** What refers to what in a corpus, found by one walk. */
final class Evidence {
	private final Map<EObject, Integer> used = new IdentityHashMap<>();
	private final Map<Named, Set<Named>> maps = new IdentityHashMap<>();
	private final Map<Participant, Set<Claim>> claims = new IdentityHashMap<>();
	private final Map<Publication, Set<Claim>> citing = new IdentityHashMap<>();
	private final Map<Publication, List<LocalReference>> numbers = new IdentityHashMap<>();
	private final Map<Claim, Set<Claim>> opposites = new IdentityHashMap<>();

	Evidence(Corpus corpus) {
		for (ModelFile file : corpus.files())
			file.document().eAllContents().forEachRemaining(object -> learn(object, corpus));
		for (Opposites.Pair pair : Opposites.of(corpus)) {
			add(opposites, pair.claim(), pair.other());
			add(opposites, pair.other(), pair.claim());
		}
	}

	private void learn(EObject object, Corpus corpus) {
		var references = (EContentsEList.FeatureIterator<EObject>) object.eCrossReferences().iterator();
		while (references.hasNext()) {
			EObject target = references.next();
			if (((EReference) references.feature()).isContainment())
				continue;
			used.merge(target, 1, Integer::sum);
			Claim claim = target instanceof Participant ? around(object) : null;
			if (claim != null)
				add(claims, (Participant) target, claim);
		}
		switch (object) {
		case Edge edge -> edge.getClaims().forEach(claim -> add(maps, claim, map(edge)));
		case Node node when node.getClaim() != null -> add(maps, node.getClaim(), map(node));
		case Claim claim -> CitationResolver.publications(claim, corpus).forEach(publication -> add(citing, publication, claim));
		case ReferenceList list -> list.getReferences().stream().filter(reference -> Reading.known(reference.getPublication()))
				.forEach(reference -> numbers.computeIfAbsent(reference.getPublication(), unused -> new ArrayList<>(1)).add(reference));
		default -> {
			// says nothing of this
		}
		}
	}

	private static <K, V> void add(Map<K, Set<V>> map, K key, V value) {
		map.computeIfAbsent(key, unused -> new LinkedHashSet<>(2)).add(value);
	}

	private static Claim around(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer())
			if (at instanceof Claim claim)
				return claim;
		return null;
	}

	private static Named map(EObject element) {
		EObject at = element;
		while (!(at instanceof MapDiagram map))
			at = at.eContainer();
		return map;
	}

	/** Number of references to an object. */
	int used(EObject object) {
		return used.getOrDefault(object, 0);
	}

	/** Maps that show a claim. */
	Set<Named> maps(Claim claim) {
		return maps.getOrDefault(claim, Set.of());
	}

	/** Claims that name a participant anywhere. */
	Set<Claim> claims(Participant participant) {
		return claims.getOrDefault(participant, Set.of());
	}

	/** Claims that cite a publication. */
	Set<Claim> citing(Publication publication) {
		return citing.getOrDefault(publication, Set.of());
	}

	/** Entries of reference lists that mean a publication. */
	List<LocalReference> numbers(Publication publication) {
		return numbers.getOrDefault(publication, List.of());
	}

	/** Claims that exclude a claim, linked or not. */
	Set<Claim> opposites(Claim claim) {
		return opposites.getOrDefault(claim, Set.of());
	}
}
