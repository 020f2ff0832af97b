/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;

import org.evade.model.Article;
import org.evade.model.Publication;

/** How a figure names a publication. */
public final class CitationLabel {
	private CitationLabel() {
	}

	/** First author, journal, year, volume and pages: {@code Skoulidis F et al. Cancer Discov 2018;8:822–35}. */
	public static String longForm(Publication publication) {
		StringBuilder text = new StringBuilder(authors(publication));
		if (!text.isEmpty())
			text.append(text.charAt(text.length() - 1) == '.' ? " " : ". ");
		text.append(publication.getJournal() == null ? title(publication) : publication.getJournal());
		if (publication.getYear() != 0)
			text.append(' ').append(publication.getYear());
		if (publication.getVolume() != null)
			text.append(';').append(publication.getVolume());
		if (publication.getPages() != null)
			text.append(':').append(publication.getPages().replaceAll("(?<=\\d)-(?=[A-Z]?\\d)", "–"));
		return text.toString();
	}

	/** Authors and year: {@code Dai et al. 2024}. */
	public static String shortForm(Publication publication) {
		String first = publication.getAuthors().isEmpty() ? publication.getGroup() : familyName(publication.getAuthors().get(0));
		String name = first == null ? title(publication) : first;
		boolean more = publication.getAuthors().size() > 1 || publication.isEtAl();
		return name + (more ? " et al." : "") + (publication.getYear() == 0 ? "" : " " + publication.getYear());
	}

	private static String authors(Publication publication) {
		int count = publication.getAuthors().size();
		if (count == 0)
			return publication.getGroup() == null ? "" : publication.getGroup();
		String first = publication.getAuthors().get(0);
		if (count > 2 || publication.isEtAl())
			return first + " et al";
		return count == 2 ? first + ", " + publication.getAuthors().get(1) : first;
	}

	private static String familyName(String author) {
		int initials = author.lastIndexOf(' ');
		return initials > 0 ? author.substring(0, initials) : author;
	}

	private static String title(Publication publication) {
		if (publication.getTitle() != null)
			return publication.getTitle();
		return publication instanceof Article ? "article " + publication.getName() : publication.getName();
	}
}
