/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.ArrayList;
import java.util.List;

import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Cited;
import org.evade.model.LocalReference;
import org.evade.model.Publication;

/** From citations to publications. */
public final class Citations {
	private Citations() {
	}

	/** Whether the citation gives a number of the article's reference list. */
	public static boolean isNumbered(Citation citation) {
		return citation.getPublication() == null;
	}

	/** The publication that a citation means, or null when it is not known. */
	public static Publication publication(Citation citation, Corpus corpus) {
		if (!isNumbered(citation))
			return Model.known(citation.getPublication()) ? citation.getPublication() : null;
		Article article = Model.articleOf(citation);
		LocalReference reference = article == null ? null : corpus.reference(article, citation.getNumber());
		return reference == null || !Model.known(reference.getPublication()) ? null : reference.getPublication();
	}

	/** The publications that an object cites; those that are not known are left out. */
	public static List<Publication> publications(Cited cited, Corpus corpus) {
		List<Publication> found = new ArrayList<>();
		for (Citation citation : cited.getCitations()) {
			Publication publication = publication(citation, corpus);
			if (publication != null)
				found.add(publication);
		}
		return found;
	}
}
