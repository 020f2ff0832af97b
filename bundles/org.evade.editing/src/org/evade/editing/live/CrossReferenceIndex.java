/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.evade.model.EvadePackage;

/**
 * All references of the corpus by the id they name. When something with an id comes, goes or changes, exactly the references
 * with that id can mean something else now.
 */
final class CrossReferenceIndex {
	private static final Set<EClass> NEAR = Set.of(EvadePackage.Literals.STUDY_GROUP, EvadePackage.Literals.STRATUM,
			EvadePackage.Literals.SECTION, EvadePackage.Literals.TABLE);

	private final ProxyLinker linker;
	private final Map<String, Set<ReferenceSite>> byWord = new HashMap<>();
	private final Set<ReferenceSite> unresolved = new LinkedHashSet<>();

	CrossReferenceIndex(ProxyLinker linker) {
		this.linker = linker;
	}

	void add(Collection<ReferenceSite> sites) {
		sites.forEach(site -> byWord.computeIfAbsent(site.word(), w -> new LinkedHashSet<>()).add(site));
	}

	void remove(Collection<ReferenceSite> sites) {
		sites.forEach(this::remove);
	}

	private void remove(ReferenceSite site) {
		Set<ReferenceSite> same = byWord.get(site.word());
		if (same != null && same.remove(site) && same.isEmpty())
			byWord.remove(site.word());
		if (unresolved.remove(site))
			removeDiagnostic(site);
	}

	/** References to an id. */
	Set<ReferenceSite> named(String word) {
		return byWord.getOrDefault(word, Set.of());
	}

	/**
	 * Forgets what references mean that name one of the ids.
	 *
	 * @param words
	 *            ids of what came, went or changed
	 * @param fresh
	 *            references that are new
	 * @return the references that are to be looked up again
	 */
	Set<ReferenceSite> loosen(Set<String> words, Predicate<ReferenceSite> fresh) {
		Set<ReferenceSite> loose = new LinkedHashSet<>();
		for (String word : words)
			for (ReferenceSite site : named(word))
				if (!fresh.test(site))
					loose.add(site);
		for (ReferenceSite site : List.copyOf(loose))
			if (isOwner(site.reference().getEReferenceType()))
				site.file().sites(site.statement()).stream()
						.filter(other -> NEAR.contains(other.reference().getEReferenceType())).forEach(loose::add);
		for (ReferenceSite site : loose) {
			if (unresolved.remove(site))
				removeDiagnostic(site);
			site.set(linker.proxy(site.source(), site.reference(), site.node()));
		}
		return loose;
	}

	/** What can be named by a plain id depends on which trial or article is meant. */
	private static boolean isOwner(EClass type) {
		return type == EvadePackage.Literals.TRIAL || type == EvadePackage.Literals.ARTICLE;
	}

	/** Looks references up; what is not found is reported by the resource. */
	void resolve(Iterable<ReferenceSite> sites) {
		for (ReferenceSite site : sites)
			if (site.target().eIsProxy())
				unresolved.add(site);
	}

	private static void removeDiagnostic(ReferenceSite site) {
		site.file().resource().forget(List.of(site.node()));
	}
}
