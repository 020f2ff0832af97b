/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.function.Function;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.evade.citations.entry.Entries;
import org.evade.citations.write.CitationStyle;
import org.evade.editing.operations.Elements;
import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.model.Citation;
import org.evade.model.Publication;
import org.evade.model.terms.WebAddresses;
import org.evade.ui.corpus.CorpusSession;

/**
 * The paper that a citation leads to.
 *
 * @param element
 *            name of the citation, {@code dai.c1#citations/0}
 */
record CitedPaper(CorpusSession session, String element) {
	private String read(Function<PaperIn, String> reader) {
		return session.model().read(corpus -> Elements.find(session.model(), corpus, element) instanceof Citation citation
				&& CitationResolver.publication(citation, corpus) instanceof Publication publication ? reader.apply(new PaperIn(publication, corpus)) : null);
	}

	private record PaperIn(Publication publication, Corpus corpus) {
	}

	/** Opens its page: that of its DOI, or of the first identifier that has one. */
	void browse() {
		String address = read(paper -> paper.publication.getCuries().stream().sorted((one, other) -> Boolean.compare(other.startsWith("doi:"), one.startsWith("doi:")))
				.flatMap(curie -> WebAddresses.of(curie).stream()).findFirst().orElse(null));
		if (address != null)
			Program.launch(address);
	}

	/** Puts the reference into the clipboard. */
	void copy(Display display, CitationStyle style) {
		String text = read(paper -> style.format(Entries.of(paper.publication, paper.corpus)));
		if (text == null)
			return;
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
