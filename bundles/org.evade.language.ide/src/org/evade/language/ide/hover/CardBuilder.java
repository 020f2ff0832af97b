/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.hover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Model;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.access.Sentences;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.terms.WebAddresses;

/** Gathers the rows of a card; empty facts make no row. */
final class CardBuilder {
	/** Longer lists end with how many more there are. */
	private static final int MANY = 12;

	private final String title;
	private final String subtitle;
	private final String element;
	private final List<Card.Row> rows = new ArrayList<>();

	CardBuilder(String title, String subtitle, EObject object) {
		this.title = title;
		this.subtitle = subtitle;
		element = object == null ? null : CorpusAccess.name(object);
	}

	CardBuilder row(String name, Object value) {
		String text = value == null ? "" : value.toString();
		if (!text.isBlank())
			rows.add(new Card.Row(name, List.of(Card.Part.plain(text))));
		return this;
	}

	CardBuilder parts(String name, List<Card.Part> parts) {
		if (!parts.isEmpty())
			rows.add(new Card.Row(name, parts));
		return this;
	}

	/** Texts with commas between. */
	CardBuilder texts(String name, Collection<String> texts) {
		return row(name, String.join(", ", texts));
	}

	/** CURIEs that lead to their pages. */
	CardBuilder curies(String name, Collection<String> curies) {
		List<Card.Part> parts = new ArrayList<>();
		for (String curie : curies)
			add(parts, new Card.Part(curie, WebAddresses.of(curie).orElse(null)), ", ");
		return parts(name, parts);
	}

	/** Objects that lead to their declarations. */
	CardBuilder objects(String name, Collection<? extends EObject> objects) {
		List<Card.Part> parts = new ArrayList<>();
		int count = 0;
		for (EObject object : objects)
			if (Model.known(object)) {
				if (++count <= MANY)
					add(parts, link(object), ", ");
			}
		if (count > MANY)
			parts.add(Card.Part.plain(" and " + (count - MANY) + " more"));
		return parts(name, parts);
	}

	CardBuilder object(String name, EObject object) {
		return Model.known(object) ? parts(name, List.of(link(object))) : this;
	}

	static void add(List<Card.Part> parts, Card.Part part, String separator) {
		if (!parts.isEmpty())
			parts.add(Card.Part.plain(separator));
		parts.add(part);
	}

	/** The label or id of an object, leading to it. */
	static Card.Part link(EObject object) {
		String name = CorpusAccess.name(object);
		String text = object instanceof Participant participant ? Sentences.label(participant)
				: object instanceof Named named ? named.getName() : Model.kind(object);
		return new Card.Part(text, name == null ? null : Card.ELEMENT + name);
	}

	Card build(TextRange at) {
		return new Card(title, subtitle, rows, at, element);
	}
}
