/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.hover;

import java.nio.file.Path;
import java.util.Optional;

import org.evade.language.edit.TextRange;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.access.Target;
import org.evade.language.ide.access.Targets;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;

/** What is known about the thing under the pointer. */
public final class Hover {
	private Hover() {
	}

	/**
	 * @param text
	 *            text of the file as the editor has it, for words of the language
	 * @param offset
	 *            the pointer, in UTF-16 units
	 * @return the card of the object named there, of the word of the language, or of the CURIE
	 */
	public static Optional<Card> at(Corpus corpus, Path path, String text, int offset) {
		ModelFile file = CorpusAccess.file(corpus, path);
		Optional<Target> target = file == null ? Optional.empty() : Targets.at(corpus, file, offset);
		if (target.isPresent() && target.get().isKnown())
			return target.map(found -> Cards.of(corpus, found.object()).build(found.at()));
		return offset < 0 || offset > text.length() ? Optional.empty() : WordCard.at(text, offset);
	}

	/** The card of the object with a full name; its place is where the object is declared. */
	public static Optional<Card> of(Corpus corpus, String element) {
		return CorpusAccess.find(corpus, element).map(named -> {
			TextRange at = Targets.place(named);
			return Cards.of(corpus, named).build(at);
		});
	}
}
