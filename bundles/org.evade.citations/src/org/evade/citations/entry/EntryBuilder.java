/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.model.PublicationKind;

/** Gathers an {@link BibliographyEntry}. What comes after the first value of a field is kept as a loss, never dropped. */
public final class EntryBuilder {
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d|2100)(?!\\d)");

	private final Origin origin;
	private final Map<String, String> texts = new LinkedHashMap<>();
	private final List<String> authors = new ArrayList<>();
	private final List<String> groups = new ArrayList<>();
	private final Map<String, String> ids = new LinkedHashMap<>();
	private final List<UnreadValue> losses = new ArrayList<>();
	private String key, raw;
	private int number, year;
	private boolean etAl;
	private PublicationKind kind = PublicationKind.UNSET;

	/** An entry that begins at a place. */
	public EntryBuilder(Origin origin) {
		this.origin = origin;
	}

	/** Where the entry stands. */
	public Origin origin() {
		return origin;
	}

	/** The key that the source gives. */
	public EntryBuilder key(String text) {
		key = text == null || text.isBlank() ? null : text.strip();
		return this;
	}

	/** The number in a list. */
	public EntryBuilder number(int text) {
		number = text;
		return this;
	}

	/** The printed text. */
	public EntryBuilder raw(String text) {
		raw = text;
		return this;
	}

	/** The title. */
	public EntryBuilder title(String field, String text) {
		return text("title", field, text);
	}

	/** The journal or other container. */
	public EntryBuilder journal(String field, String text) {
		return text("journal", field, text);
	}

	/** The volume. */
	public EntryBuilder volume(String field, String text) {
		return text("volume", field, text);
	}

	/** The issue. */
	public EntryBuilder issue(String field, String text) {
		return text("issue", field, text);
	}

	/** Pages or article number; dashes of all kinds become a hyphen. */
	public EntryBuilder pages(String field, String text) {
		return text("pages", field, text == null ? null
				: text.replaceAll("\\s*(?:[\u2010-\u2015\u2212]|--+)\\s*", "-").replaceAll("(?<=\\d) - (?=\\d)", "-"));
	}

	private EntryBuilder text(String name, String field, String text) {
		String plain = PlainText.of(text);
		if (plain.isEmpty())
			return this;
		String first = texts.putIfAbsent(name, plain);
		if (first != null && !first.equalsIgnoreCase(plain))
			lose(field, plain);
		return this;
	}

	/** Whether a text is there. */
	public boolean has(String name) {
		return texts.containsKey(name);
	}

	/** The year, alone or in a date; a date keeps its month and day as a loss. */
	public EntryBuilder year(String field, String text) {
		if (text == null || text.isBlank())
			return this;
		Matcher found = YEAR.matcher(text);
		if (!found.find())
			losses.add(new UnreadValue(field, text.strip(), year == 0));
		else if (year == 0)
			year = Integer.parseInt(found.group(1));
		else if (year != Integer.parseInt(found.group(1)))
			lose(field, text);
		return this;
	}

	/** Whether the year is known. */
	public boolean hasYear() {
		return year != 0;
	}

	/** An author. */
	public EntryBuilder author(PersonName name) {
		if (!name.family().isEmpty())
			authors.add(PlainText.of(name.text()));
		return this;
	}

	/** A corporate author. */
	public EntryBuilder group(String name) {
		String plain = PlainText.of(name);
		if (!plain.isEmpty() && !groups.contains(plain))
			groups.add(plain);
		return this;
	}

	/** Says that the list of authors is cut. */
	public EntryBuilder etAl() {
		etAl = true;
		return this;
	}

	/** Whether an author or group is known. */
	public boolean hasAuthors() {
		return !authors.isEmpty() || !groups.isEmpty();
	}

	/** The kind. */
	public EntryBuilder kind(PublicationKind known) {
		if (kind == PublicationKind.UNSET)
			kind = known;
		return this;
	}

	/**
	 * An identifier.
	 *
	 * @param field
	 *            name of the field in the source
	 * @param text
	 *            its value
	 * @param curie
	 *            what was understood, or null
	 */
	public EntryBuilder id(String field, String text, String curie) {
		if (text == null || text.isBlank())
			return this;
		if (curie == null) {
			losses.add(new UnreadValue(field, text.strip(), true));
			return this;
		}
		String first = ids.putIfAbsent(curie.substring(0, curie.indexOf(':')), curie);
		if (first != null && !first.equalsIgnoreCase(curie))
			lose(field, text);
		return this;
	}

	/** Whether an identifier of a space is known. */
	public boolean hasId(String space) {
		return ids.containsKey(space);
	}

	/** A value for which the model has no place. */
	public EntryBuilder lose(String field, String value) {
		if (value != null && !value.isBlank())
			losses.add(new UnreadValue(field, value.strip(), false));
		return this;
	}

	/** A value that the model has a place for, but which is not understood. */
	public EntryBuilder unreadable(String field, String value) {
		losses.add(new UnreadValue(field, value.strip(), true));
		return this;
	}

	/** Whether anything of a publication is known. */
	public boolean isEmpty() {
		return texts.isEmpty() && authors.isEmpty() && groups.isEmpty() && ids.isEmpty();
	}

	/** The entry. */
	public BibliographyEntry build() {
		List<String> ordered = new ArrayList<>();
		for (String space : List.of("doi", "pmid", "pmc"))
			if (ids.containsKey(space))
				ordered.add(ids.get(space));
		return new BibliographyEntry(origin, key, number, texts.get("title"), List.copyOf(authors), etAl,
				groups.isEmpty() ? null : String.join("; ", groups), texts.get("journal"), year, texts.get("volume"),
				texts.get("issue"), texts.get("pages"), ordered, kind, raw, List.copyOf(losses));
	}
}
