/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.Optional;

import org.evade.citations.entry.EntryBuilder;
import org.evade.citations.entry.Origin;
import org.evade.exchange.intake.PathwayDraft.DraftEdge;
import org.evade.model.terms.Identifiers;

/** Publications that a file names by nothing but an identifier. */
final class DraftCitations {
	private DraftCitations() {
	}

	/** Cites a publication by its PubMed id or DOI, however it is written; tells what is neither. */
	static void cite(PathwayDraft draft, DraftEdge edge, String id) {
		String text = id.strip();
		Optional<String> curie = text.matches("\\d{4,9}") ? Optional.of("pmid:" + text) : Identifiers.meant(text);
		if (curie.isEmpty() || !curie.get().matches("(pmid|doi|pmc):.*")) {
			draft.tally.left("citation", 0, edge.id + ": " + text);
			return;
		}
		draft.publications.computeIfAbsent(curie.get(), none -> new EntryBuilder(new Origin(draft.file, 1)).id("id", text, curie.get()).build());
		edge.citations.add(curie.get());
		draft.tally.taken("citation");
	}
}
