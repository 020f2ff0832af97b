/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.List;

import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.model.Citation;
import org.evade.model.Cited;
import org.evade.model.Publication;

/** From citations to publications; see {@link CitationResolver}. */
public final class Citations {
	private Citations() {
	}

	/** Whether the citation gives a number of the article's reference list. */
	public static boolean isNumbered(Citation citation) {
		return CitationResolver.isNumbered(citation);
	}

	/** The publication that a citation means, or null when it is not known. */
	public static Publication publication(Citation citation, Corpus corpus) {
		return CitationResolver.publication(citation, corpus);
	}

	/** The publications that an object cites; those that are not known are left out. */
	public static List<Publication> publications(Cited cited, Corpus corpus) {
		return CitationResolver.publications(cited, corpus);
	}
}
