/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.evade.editing.operations.Description;
import org.evade.editing.operations.Description.Feature;
import org.evade.editing.operations.PropertyOperations;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.ui.corpus.CorpusSession;

/** Writes what is entered in the properties; each entry is one step of the history. */
final class PropertyWriter {
	private interface Planned {
		/** Plans a change of one element, whose own values of the feature are given; null when there is nothing to do. */
		Change plan(PropertyOperations operations, String element, Feature own) throws Refused;
	}

	private final CorpusSession session;
	private final List<Description> elements;
	private final BiConsumer<String, Boolean> opener;

	/**
	 * @param elements
	 *            what is written, all in one step
	 * @param opener
	 *            opens the element of a name, in these properties when it is a part
	 */
	PropertyWriter(CorpusSession session, List<Description> elements, BiConsumer<String, Boolean> opener) {
		this.session = session;
		this.elements = elements;
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
			return index < 0 && feature.many() ? null : remove(feature, index);
		if (!feature.many())
			return run(feature, (operations, element, own) -> operations.set(element, feature.name(), value));
		return run(feature, (operations, element, own) -> index < 0
				? at(own, value) >= 0 && elements.size() > 1 ? null : operations.add(element, feature.name(), -1, value)
				: operations.replace(element, feature.name(), own(feature, index, own), value));
	}

	/** Takes a value away; returns why not, or null. */
	String remove(Feature feature, int index) {
		return run(feature, (operations, element, own) -> own.values().isEmpty() ? null
				: feature.many() && own.values().size() > 1 ? operations.removeAt(element, feature.name(), own(feature, index, own))
						: operations.unset(element, feature.name()));
	}

	/** Moves a value; returns why not, or null. */
	String move(Feature feature, int from, int to) {
		return run(feature, (operations, element, own) -> operations.moveItem(element, feature.name(), own(feature, from, own),
				own(feature, to, own)));
	}

	/** Where a value of the common feature stands in an element's own one. */
	private int own(Feature feature, int index, Feature own) {
		return elements.size() == 1 ? index : at(own, feature.values().get(index).text());
	}

	private static int at(Feature own, String text) {
		for (int i = 0; i < own.values().size(); i++)
			if (own.values().get(i).text().equals(text))
				return i;
		return -1;
	}

	/** Whether several elements are written at once. */
	boolean isForSeveral() {
		return elements.size() > 1;
	}

	/** Opens what a value names, or the part that it is. */
	void open(String target, boolean part) {
		opener.accept(target, part);
	}

	private String run(Feature feature, Planned planned) {
		try {
			List<Change> changes = new ArrayList<>();
			for (Description element : elements) {
				Change change = planned.plan(new PropertyOperations(session.model()), element.element(), CommonDescription.feature(element,
						feature));
				if (change != null && !change.isEmpty())
					changes.add(change);
			}
			if (!changes.isEmpty())
				session.apply(JoinedChanges.of("Change " + Spelling.of(feature.name()) + " of " + changes.size() + " elements", changes));
			return null;
		} catch (Refused refused) {
			return refused.getMessage();
		}
	}
}
