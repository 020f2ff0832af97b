/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Place;
import org.evade.model.Named;
import org.evade.queries.find.QueryField;
import org.evade.queries.find.QueryFields;
import org.evade.queries.find.Value;

/** A kind of things that can be listed and asked for. */
public final class ItemKind {
	/** What claims say, with their context and evidence. */
	public static final ItemKind CLAIMS = new ItemKind("claims", "claim", "claims", ClaimFields.all(), Corpus::claims, named -> "claim");
	/** Whatever claims can speak of: entities, cohorts, mechanisms, strategies, definitions, approvals and trials. */
	public static final ItemKind ENTITIES = new ItemKind("entities", "entity", "entities", EntityFields.all(), EntityFields::objects, EntityFields::icon);
	/** Publications and articles. */
	public static final ItemKind PUBLICATIONS = new ItemKind("publications", "publication", "publications", PublicationFields.all(), PublicationFields::objects,
			PublicationFields::icon);
	/** Trials. */
	public static final ItemKind TRIALS = new ItemKind("trials", "trial", "trials", TrialFields.all(), TrialFields::objects, named -> "trial");

	private final String id;
	private final String one;
	private final String several;
	private final List<ItemField<?>> definitions;
	private final QueryFields<QueryItem> fields;
	private final Function<Corpus, Stream<? extends Named>> objects;
	private final Function<Named, String> icon;

	private ItemKind(String id, String one, String several, List<? extends ItemField<?>> definitions, Function<Corpus, Stream<? extends Named>> objects,
			Function<Named, String> icon) {
		this.id = id;
		this.one = one;
		this.several = several;
		this.definitions = List.copyOf(definitions);
		this.objects = objects;
		this.icon = icon;
		List<QueryField<QueryItem>> all = new ArrayList<>();
		for (ItemField<?> definition : definitions) {
			int place = all.size();
			all.add(new QueryField<>(definition.name(), definition.title(), definition.kind(), definition.meaning(), definition.choices(),
					item -> item.values(place)));
		}
		fields = new QueryFields<>(all, QueryItem::words);
	}

	/** All kinds. */
	public static List<ItemKind> all() {
		return List.of(CLAIMS, ENTITIES, PUBLICATIONS, TRIALS);
	}

	/** Its name on the command line. */
	public String id() {
		return id;
	}

	/** What one of them is called. */
	public String one() {
		return one;
	}

	/** What several of them are called. */
	public String several() {
		return several;
	}

	/** What they can be asked. */
	public QueryFields<QueryItem> fields() {
		return fields;
	}

	/** All things of this kind in a corpus, in the order of files and places. */
	public List<QueryItem> read(Corpus corpus) {
		return read(new Reading(corpus));
	}

	/** As {@link #read(Corpus)}, when several kinds are read one after the other. */
	public List<QueryItem> read(Reading reading) {
		List<QueryItem> items = new ArrayList<>();
		objects.apply(reading.corpus()).forEach(object -> {
			if (object.getName() != null)
				items.add(read(object, reading));
		});
		return items;
	}

	private QueryItem read(Named object, Reading reading) {
		List<List<Value>> values = new ArrayList<>(definitions.size());
		for (ItemField<?> definition : definitions)
			values.add(definition.read(object, reading));
		ModelFile file = reading.corpus().fileOf(object);
		return new QueryItem(this, reading.fullName(object), icon.apply(object), file.path(), file.name(), Place.of(object).line(), values);
	}

	@Override
	public String toString() {
		return id;
	}
}
