/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.util.function.BiConsumer;

import org.evade.editing.operations.Description.Feature;
import org.evade.editing.operations.PropertyOperations;
import org.evade.editing.operations.Refused;
import org.evade.editing.text.Change;
import org.evade.ui.corpus.CorpusSession;

/** Writes what is entered in the properties; each entry is one step of the history. */
final class PropertyWriter {
	private interface Planned {
		Change plan(PropertyOperations operations) throws Refused;
	}

	private final CorpusSession session;
	private final String element;
	private final BiConsumer<String, Boolean> opener;

	/**
	 * @param opener
	 *            opens the element of a name, in these properties when it is a part
	 */
	PropertyWriter(CorpusSession session, String element, BiConsumer<String, Boolean> opener) {
		this.session = session;
		this.element = element;
		this.opener = opener;
	}

	/**
	 * Writes a value.
	 *
	 * @param index
	 *            which value; -1 for a new one
	 * @param value
	 *            empty to take it away
	 * @return why it was not written, or null
	 */
	String write(Feature feature, int index, String value) {
		if (value.isBlank())
			return index < 0 ? null : remove(feature, index);
		if (!feature.many())
			return run(operations -> operations.set(element, feature.name(), value));
		return run(operations -> index < 0 ? operations.add(element, feature.name(), -1, value)
				: operations.replace(element, feature.name(), index, value));
	}

	/** Takes a value away; returns why not, or null. */
	String remove(Feature feature, int index) {
		return run(operations -> feature.many() && feature.values().size() > 1
				? operations.removeAt(element, feature.name(), index) : operations.unset(element, feature.name()));
	}

	/** Moves a value; returns why not, or null. */
	String move(Feature feature, int from, int to) {
		return run(operations -> operations.moveItem(element, feature.name(), from, to));
	}

	/** Opens what a value names, or the part that it is. */
	void open(String target, boolean part) {
		opener.accept(target, part);
	}

	private String run(Planned planned) {
		try {
			session.apply(planned.plan(new PropertyOperations(session.model())));
			return null;
		} catch (Refused refused) {
			return refused.getMessage();
		}
	}
}
