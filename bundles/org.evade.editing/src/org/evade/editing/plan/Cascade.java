/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.editing.live.LiveModel;
import org.evade.editing.live.ReferenceSite;
import org.evade.editing.operations.Refused;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Document;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.evade.model.Node;
import org.evade.model.ParticipantRef;

/**
 * What goes when elements go. A reference to something that goes is taken out where the language allows; where there must be
 * one, what refers goes as well. A claim or measurement about several participants goes with any of them, because what is
 * left
 * would say something else; a node goes with the last thing that it shows.
 */
public final class Cascade {
	private final LiveModel live;
	private final Corpus corpus;
	private final Map<EObject, String> gone = new LinkedHashMap<>();
	private final Map<EObject, Map<EReference, Set<Integer>>> unlinked = new LinkedHashMap<>();
	private final Set<EObject> spared = new HashSet<>();
	private final Set<EObject> left = new HashSet<>();
	private final Map<EObject, String> reasons = new LinkedHashMap<>();

	/** A cascade on a settled model; only within {@link LiveModel#read}. */
	public Cascade(LiveModel live, Corpus corpus) {
		this.live = live;
		this.corpus = corpus;
	}

	/** Leaves the references of some objects alone, because they are given another target. */
	public void spare(Collection<? extends EObject> sources) {
		spared.addAll(sources);
	}

	/** Leaves the text of elements that go to others, who put it in elsewhere. */
	public void leave(Collection<? extends EObject> elements) {
		left.addAll(elements);
	}

	/** Lets an element go, with everything that cannot be without it. */
	public void drop(EObject element, String why) {
		if (isGone(element))
			return;
		gone.put(element, why);
		element(element);
		for (var all = element.eAllContents(); all.hasNext();)
			element(all.next());
		EObject container = element.eContainer();
		if (container == null || container instanceof Document)
			return;
		EStructuralFeature feature = element.eContainingFeature();
		boolean last = !feature.isMany()
				|| ((List<?>) container.eGet(feature)).stream().allMatch(other -> gone.containsKey(other));
		if (last && isNeeded(container, feature))
			drop(container, "it cannot be without its " + feature.getName());
	}

	private static boolean isNeeded(EObject container, EStructuralFeature feature) {
		if (container instanceof Node && feature.getName().equals("shows"))
			return true;
		return new WrittenObject(container).values(feature).stream().anyMatch(item -> item.slot().unit() == null);
	}

	private void element(EObject element) {
		if (!(element instanceof Named named) || named.getName() == null)
			return;
		for (ReferenceSite site : List.copyOf(live.sites(named.getName())))
			if (site.target() == element)
				unlink(site, "it refers to " + named.getName());
	}

	private void unlink(ReferenceSite site, String why) {
		EObject source = site.source();
		if (isGone(source) || spared.contains(source))
			return;
		Set<Integer> indices = unlinked.computeIfAbsent(source, s -> new LinkedHashMap<>())
				.computeIfAbsent(site.reference(), r -> new TreeSet<>());
		indices.add(site.index());
		reasons.putIfAbsent(source, why);
		int values = new WrittenObject(source).values(site.reference()).size();
		boolean all = indices.size() >= values;
		if (source instanceof ParticipantRef && !(source.eContainer() instanceof Node))
			drop(source.eContainer(), why);
		else if (source instanceof Node && !(site.reference().isMany()))
			drop(source, why);
		else if (all && isNeeded(source, site.reference()))
			drop(source, why);
	}

	private boolean isGone(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer())
			if (gone.containsKey(at))
				return true;
		return false;
	}

	/** The elements that go, without those inside of others, each with the reason. */
	public Map<EObject, String> gone() {
		Map<EObject, String> outermost = new LinkedHashMap<>();
		gone.forEach((element, why) -> {
			if (element.eContainer() == null || !isGone(element.eContainer()))
				outermost.put(element, why);
		});
		return outermost;
	}

	/** The elements that stay but lose references, each with the reason. */
	public Map<EObject, String> unlinked() {
		Map<EObject, String> staying = new LinkedHashMap<>();
		reasons.forEach((element, why) -> {
			if (!isGone(element))
				staying.put(element, why);
		});
		return staying;
	}

	/** Writes all into a draft; entries of layouts follow the elements of maps. */
	public void write(ChangeBuilder draft) throws Refused {
		Map<EObject, Map<EStructuralFeature, Set<Integer>>> parts = new LinkedHashMap<>();
		for (EObject element : gone().keySet())
			if (left.contains(element))
				continue;
			else if (element.eContainer() instanceof Document)
				statement(draft, element);
			else
				parts.computeIfAbsent(element.eContainer(), c -> new LinkedHashMap<>())
						.computeIfAbsent(element.eContainingFeature(), f -> new TreeSet<>()).add(index(element));
		unlinked.forEach((source, features) -> {
			if (!isGone(source))
				features.forEach((feature, indices) -> parts.computeIfAbsent(source, s -> new LinkedHashMap<>())
						.computeIfAbsent(feature, f -> new TreeSet<>()).addAll(indices));
		});
		for (var container : parts.entrySet())
			for (var feature : container.getValue().entrySet())
				new Clauses(draft, corpus.fileOf(container.getKey()), container.getKey()).remove(feature.getKey(),
						feature.getValue());
		for (LayoutEntry entry : entries())
			new Removal(draft).clause(corpus.fileOf(entry), new WrittenObject(entry).start(), new WrittenObject(entry).end());
	}

	private static int index(EObject element) {
		EStructuralFeature feature = element.eContainingFeature();
		return feature.isMany() ? ((List<?>) element.eContainer().eGet(feature)).indexOf(element) : 0;
	}

	private void statement(ChangeBuilder draft, EObject statement) throws Refused {
		ModelFile file = corpus.fileOf(statement);
		WrittenObject written = new WrittenObject(statement);
		boolean alone = statement instanceof Layout && file.document().getStatements().size() == 1
				&& Removal.comments(file, 0, written.start()).isEmpty()
				&& Removal.comments(file, written.end(), file.text().length()).isEmpty();
		if (alone)
			draft.remove(file);
		else
			new Removal(draft).element(file, written.start(), written.end());
	}

	/** Entries of layouts that stay, for elements of maps that go. */
	private List<LayoutEntry> entries() {
		Map<MapDiagram, Set<String>> ids = new LinkedHashMap<>();
		for (EObject element : gone().keySet())
			if (element instanceof MapElement) {
				collect(element, ids.computeIfAbsent(mapOf(element), m -> new TreeSet<>()));
				for (var all = element.eAllContents(); all.hasNext();)
					collect(all.next(), ids.get(mapOf(element)));
			}
		List<LayoutEntry> found = new ArrayList<>();
		if (!ids.isEmpty())
			corpus.statements(Layout.class).filter(layout -> !isGone(layout)).forEach(layout -> layout.getEntries().stream()
					.filter(entry -> ids.getOrDefault(layout.getMap(), Set.of()).contains(entry.getElement())).forEach(found::add));
		return found;
	}

	private static void collect(EObject element, Set<String> ids) {
		if (element instanceof MapElement && element instanceof Named named && named.getName() != null)
			ids.add(named.getName());
	}

	private static MapDiagram mapOf(EObject element) {
		EObject at = element;
		while (!(at instanceof MapDiagram))
			at = at.eContainer();
		return (MapDiagram) at;
	}
}
