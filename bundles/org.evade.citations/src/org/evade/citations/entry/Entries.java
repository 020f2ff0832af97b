/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.entry;

import java.util.List;

import org.evade.language.load.Corpus;
import org.evade.language.load.Place;
import org.evade.model.Publication;

/** Publications of the model as entries, so that both sides are compared and written in one way. */
public final class Entries {
	private Entries() {
	}

	/** The publication as an entry; its key is its id. */
	public static BibliographyEntry of(Publication publication, Corpus corpus) {
		Origin origin = new Origin(corpus.fileOf(publication).name(), Place.of(publication).line());
		return new BibliographyEntry(origin, publication.getName(), 0, publication.getTitle(), List.copyOf(publication.getAuthors()),
				publication.isEtAl(), publication.getGroup(), publication.getJournal(), publication.getYear(), publication.getVolume(),
				publication.getIssue(), publication.getPages(), List.copyOf(publication.getCuries()), publication.getKind(), null, List.of());
	}
}
