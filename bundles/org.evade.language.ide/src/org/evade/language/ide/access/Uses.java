/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.access;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.evade.checks.Model;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.LocalReference;
import org.evade.model.Named;
import org.evade.model.maps.MapElements;

/** Where objects are referred to, found by one walk over the model. */
public final class Uses {
	/**
	 * One reference.
	 *
	 * @param from
	 *            object that refers
	 * @param feature
	 *            the reference, or null for a citation number and for an entry of a layout
	 * @param index
	 *            which of several values
	 */
	public record Use(EObject from, EReference feature, int index) {
	}

	private static final Map<EClass, EReference[]> CROSSING = new ConcurrentHashMap<>();

	private Uses() {
	}

	/** All references to any of the objects, in the order of files and places. */
	public static List<Use> of(Corpus corpus, Set<? extends EObject> objects) {
		List<Use> uses = new ArrayList<>();
		for (ModelFile file : corpus.files())
			uses.addAll(of(corpus, file, objects));
		return uses;
	}

	/** References in one file. */
	public static List<Use> of(Corpus corpus, ModelFile file, Set<? extends EObject> objects) {
		List<Use> uses = new ArrayList<>();
		boolean numbered = objects.stream().anyMatch(object -> object instanceof LocalReference);
		boolean placed = objects.stream().anyMatch(object -> object instanceof org.evade.model.MapElement);
		for (Iterator<EObject> all = file.document().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			for (EReference reference : CROSSING.computeIfAbsent(object.eClass(), Uses::crossing))
				references(object, reference, objects, uses);
			if (numbered && object instanceof Citation citation && citation.getPublication() == null) {
				LocalReference entry = entry(corpus, citation);
				if (entry != null && objects.contains(entry))
					uses.add(new Use(object, null, 0));
			}
			if (placed && object instanceof LayoutEntry entry && objects.contains(element(entry)))
				uses.add(new Use(object, null, 0));
		}
		return uses;
	}

	private static void references(EObject object, EReference reference, Set<? extends EObject> objects, List<Use> uses) {
		if (!object.eIsSet(reference))
			return;
		Object value = object.eGet(reference);
		if (value instanceof List<?> many) {
			for (int i = 0; i < many.size(); i++)
				if (objects.contains(many.get(i)))
					uses.add(new Use(object, reference, i));
		} else if (objects.contains(value))
			uses.add(new Use(object, reference, 0));
	}

	/** Entry of the reference list that a citation by number means, or null. */
	public static LocalReference entry(Corpus corpus, Citation citation) {
		Article article = Model.articleOf(citation);
		return article == null ? null : corpus.reference(article, citation.getNumber());
	}

	private static Named element(LayoutEntry entry) {
		return entry.eContainer() instanceof Layout layout && Model.known(layout.getMap())
				? MapElements.find(layout.getMap(), entry.getElement()) : null;
	}

	private static EReference[] crossing(EClass type) {
		return type.getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived())
				.toArray(EReference[]::new);
	}
}
