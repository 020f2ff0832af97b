/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.editing.live.LiveModel;
import org.evade.editing.plan.ReferenceText;
import org.evade.language.load.Corpus;
import org.evade.model.Document;
import org.evade.model.Layout;
import org.evade.model.MapDiagram;

/**
 * Names of elements that outlive a reparse: the full name ({@code dai.figure-1.e1}); for what has none the nearest element
 * around it that has one with the way from there ({@code dai.some-claim#citations/0}); in a statement without a name the
 * file
 * with the way ({@code dai/references.evade#statements/0/references/4}).
 */
public final class Elements {
	private Elements() {
	}

	/** The name of an element; only within {@link LiveModel#read}. */
	public static String id(LiveModel model, EObject element) {
		StringBuilder way = new StringBuilder();
		EObject at = element;
		while (true) {
			String name = at instanceof Document ? null : ReferenceText.fullName(at);
			if (name != null && model.named(name).contains(at) && model.named(name).get(0) == at)
				return way.isEmpty() ? name : name + "#" + way;
			EObject container = at.eContainer();
			if (container == null)
				return file(model, at) + "#" + way;
			String step = at.eContainmentFeature().getName();
			if (at.eContainmentFeature().isMany())
				step += "/" + ((List<?>) container.eGet(at.eContainmentFeature())).indexOf(at);
			way.insert(0, way.isEmpty() ? step : step + "/");
			at = container;
		}
	}

	private static String file(LiveModel model, EObject root) {
		return model.name(Path.of(root.eResource().getURI().toFileString()));
	}

	/** The element of that name, or null; only within {@link LiveModel#read}. */
	public static EObject find(LiveModel model, Corpus corpus, String id) {
		int hash = id.indexOf('#');
		String base = hash < 0 ? id : id.substring(0, hash);
		List<EObject> named = model.named(base);
		EObject at = !named.isEmpty() ? named.get(0)
				: hash < 0 ? null
						: corpus.files().stream().filter(file -> file.name().equals(base)).findFirst()
								.map(file -> (EObject) file.document()).orElse(null);
		return at == null || hash < 0 ? at : follow(at, id.substring(hash + 1).split("/"));
	}

	private static EObject follow(EObject from, String[] way) {
		EObject at = from;
		for (int i = 0; i < way.length && at != null; i++) {
			EStructuralFeature feature = at.eClass().getEStructuralFeature(way[i]);
			Object value = feature == null ? null : at.eGet(feature);
			if (value instanceof List<?> list) {
				int index = ++i < way.length && way[i].matches("\\d{1,9}") ? Integer.parseInt(way[i]) : -1;
				value = index >= 0 && index < list.size() ? list.get(index) : null;
			}
			at = value instanceof EObject object ? object : null;
		}
		return at;
	}

	/** The layout that holds for a map: the first in the order of the files. */
	public static Optional<Layout> layoutOf(Corpus corpus, MapDiagram map) {
		return corpus.statements(Layout.class).filter(layout -> layout.getMap() == map).findFirst();
	}
}
