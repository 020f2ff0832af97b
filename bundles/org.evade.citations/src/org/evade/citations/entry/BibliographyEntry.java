/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.entry;

import java.util.List;

import org.evade.model.PublicationKind;

/**
 * One bibliography entry as a source gives it, in the terms of the model. Texts are null and numbers 0 when the source does
 * not give them.
 *
 * @param origin
 *            where it stands
 * @param key
 *            key that the source gives it, or null
 * @param number
 *            number in a numbered list, or 0
 * @param title
 *            title as plain text
 * @param authors
 *            authors, family name first; see {@link PersonName}
 * @param etAl
 *            whether the list of authors is cut
 * @param group
 *            corporate author or study group; several are joined by a semicolon
 * @param journal
 *            journal or other container
 * @param year
 *            year of publication, four digits
 * @param volume
 *            volume
 * @param issue
 *            issue or supplement
 * @param pages
 *            pages or article number, with a plain hyphen
 * @param ids
 *            CURIEs of the spaces doi, pmid and pmc, in this order, in their normal form
 * @param kind
 *            kind, where the source says it
 * @param raw
 *            printed text of an entry of a reference list, or null
 * @param losses
 *            what the entry has beyond this, in the order of the source
 */
public record BibliographyEntry(Origin origin, String key, int number, String title, List<String> authors, boolean etAl, String group,
		String journal, int year, String volume, String issue, String pages, List<String> ids, PublicationKind kind, String raw,
		List<UnreadValue> losses) {
	/** The entry in a few words, for messages. */
	public String spoken() {
		if (key != null)
			return "entry " + key;
		if (number > 0)
			return "entry " + number;
		if (title != null)
			return "\"" + (title.length() > 60 ? title.substring(0, 57) + "..." : title) + "\"";
		return ids.isEmpty() ? "an entry" : ids.getFirst();
	}
}
