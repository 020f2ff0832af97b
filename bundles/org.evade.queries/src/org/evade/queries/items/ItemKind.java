/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.errata.Erratum;
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

	/** Citations: what cites, what it leads to, and what was found out about it. */
	public static final ItemKind CITATIONS = new ItemKind("citations", "citation", "citations", CitationFields.all(), CitationLink::all,
			link -> ((CitationLink) link).owner(), link -> ((CitationLink) link).citation(), link -> "references", link -> "#" + ((CitationLink) link).way());

	/** What is misprinted in the articles and what curators saw about them. */
	public static final ItemKind ERRATA = new ItemKind("errata", "erratum", "errata", ErratumFields.all(), ErratumFields::objects,
			erratum -> ((Erratum) erratum).owner(), erratum -> ((Erratum) erratum).object(), erratum -> "article", erratum -> ErratumFields.way((Erratum) erratum));

	private final String id;
	private final String one;
	private final String several;
	private final List<ItemField<?>> definitions;
	private final QueryFields<QueryItem> fields;
	private final Function<Corpus, ? extends Stream<?>> objects;
	private final Function<Object, Named> owner;
	private final Function<Object, EObject> place;
	private final Function<Object, String> icon;
	private final Function<Object, String> way;

	private ItemKind(String id, String one, String several, List<? extends ItemField<?>> definitions, Function<Corpus, Stream<? extends Named>> objects,
			Function<Named, String> icon) {
		this(id, one, several, definitions, objects, Named.class::cast, EObject.class::cast, object -> icon.apply((Named) object), object -> "");
	}

	private ItemKind(String id, String one, String several, List<? extends ItemField<?>> definitions, Function<Corpus, ? extends Stream<?>> objects,
			Function<Object, Named> owner, Function<Object, EObject> place, Function<Object, String> icon, Function<Object, String> way) {
		this.id = id;
		this.one = one;
		this.several = several;
		this.definitions = List.copyOf(definitions);
		this.objects = objects;
		this.owner = owner;
		this.place = place;
		this.icon = icon;
		this.way = way;
		List<QueryField<QueryItem>> all = new ArrayList<>();
		for (ItemField<?> definition : definitions) {
			int index = all.size();
			all.add(new QueryField<>(definition.name(), definition.title(), definition.kind(), definition.meaning(), definition.choices(),
					item -> item.values(index)));
		}
		fields = new QueryFields<>(all, QueryItem::words);
	}

	/** All kinds. */
	public static List<ItemKind> all() {
		return List.of(CLAIMS, ENTITIES, PUBLICATIONS, TRIALS, CITATIONS, ERRATA);
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
			if (owner.apply(object).getName() != null)
				items.add(read(object, reading));
		});
		return items;
	}

	private QueryItem read(Object object, Reading reading) {
		List<List<Value>> values = new ArrayList<>(definitions.size());
		for (ItemField<?> definition : definitions)
			values.add(definition.read(object, reading));
		EObject stands = place.apply(object);
		ModelFile file = reading.corpus().fileOf(stands);
		return new QueryItem(this, reading.fullName(owner.apply(object)) + way.apply(object), icon.apply(object), file.path(), file.name(), Place.of(stands), values);
	}

	@Override
	public String toString() {
		return id;
	}
}
