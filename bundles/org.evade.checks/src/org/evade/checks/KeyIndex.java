/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

/** Objects that one rule keeps under keys in the first pass; in order of files and places. */
public final class KeyIndex {
	/** A single object, or a list of them: nearly every key is that of one object. */
	private final Map<Object, Object> kept = new LinkedHashMap<>();
	private int looked;

	/**
	 * Keeps an object under a key.
	 *
	 * @param key
	 *            a value with {@code equals} and {@code hashCode}
	 * @param object
	 *            the object
	 */
	public void put(Object key, EObject object) {
		kept.merge(key, object, KeyIndex::join);
	}

	/** Counts one object as judged by the rule. */
	public void looked() {
		looked++;
	}

	/** Number of objects that were counted. */
	int count() {
		return looked;
	}

	/** Appends what another file noted. */
	void addAll(KeyIndex later) {
		looked += later.looked;
		later.kept.forEach((key, objects) -> kept.merge(key, objects, KeyIndex::join));
	}

	/** Tells every key that two or more objects have, with its objects. */
	void eachShared(BiConsumer<Object, List<EObject>> told) {
		kept.forEach((key, objects) -> {
			if (objects instanceof Several several)
				told.accept(key, several);
		});
	}

	private static final class Several extends ArrayList<EObject> {
		private static final long serialVersionUID = 1L;
	}

	private static Object join(Object some, Object more) {
		Several all = some instanceof Several several ? several : new Several();
		if (some != all)
			all.add((EObject) some);
		if (more instanceof Several others)
			all.addAll(others);
		else
			all.add((EObject) more);
		return all;
	}
}
