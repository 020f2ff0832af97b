/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;

import java.nio.file.Path;
import java.util.List;

import org.evade.language.load.Place;
import org.evade.queries.find.Value;

/**
 * A claim, entity, publication, trial or citation as lists show it. It holds no object of the model.
 */
public final class QueryItem {
	private final ItemKind kind;
	private final String name;
	private final String icon;
	private final Path path;
	private final String file;
	private final Place place;
	private final List<List<Value>> values;
	private String words;

	QueryItem(ItemKind kind, String name, String icon, Path path, String file, Place place, List<List<Value>> values) {
		this.kind = kind;
		this.name = name;
		this.icon = icon;
		this.path = path;
		this.file = file;
		this.place = place;
		this.values = values;
	}

	/** Which kind of thing it is. */
	public ItemKind kind() {
		return kind;
	}

	/** Full name, such as {@code dai.crd-drug-resistance}; of a part without a name that of what is around it with the way, {@code dai.c1#citations/0}. */
	public String name() {
		return name;
	}

	/** What it is in a word, for its icon: {@code claim}, {@code gene}. */
	public String icon() {
		return icon;
	}

	/** Where its file lies. */
	public Path path() {
		return path;
	}

	/** Its file as the user knows it. */
	public String file() {
		return file;
	}

	/** Its line, from 1. */
	public int line() {
		return place.line();
	}

	/** Where it stands in its file. */
	public Place place() {
		return place;
	}

	/** The values of a field of its kind, by the place of the field. */
	List<Value> values(int field) {
		return values.get(field);
	}

	/** The values of a field as a cell shows them; empty when its kind has no such field. */
	public String text(String field) {
		var known = kind.fields().byName(field);
		return known == null ? "" : known.text(this);
	}

	/** All that is said of it, folded. */
	String words() {
		if (words == null) {
			StringBuilder all = new StringBuilder();
			for (List<Value> there : values)
				for (Value value : there)
					for (String key : value.keys())
						all.append(key).append('\n');
			words = all.toString();
		}
		return words;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof QueryItem item && kind == item.kind && place.equals(item.place) && name.equals(item.name) && path.equals(item.path)
				&& values.equals(item.values);
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}

	@Override
	public String toString() {
		return name;
	}
}
