/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.navigate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.evade.language.edit.TextRange;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.access.Target;
import org.evade.language.ide.access.Targets;
import org.evade.language.ide.structure.Outline;
import org.evade.language.ide.structure.OutlineItem;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;

/** From a name to where it is declared. */
public final class Navigation {
	private Navigation() {
	}

	/** Where the thing named at an offset is declared: also for citation numbers and entries of a layout. */
	public static Optional<Location> declaration(Corpus corpus, Path file, int offset) {
		return target(corpus, file, offset).filter(Target::isKnown)
				.map(target -> Locations.of(corpus, target.object()));
	}

	/** The text at an offset that leads to a declaration elsewhere. */
	public static Optional<TextRange> link(Corpus corpus, Path file, int offset) {
		return target(corpus, file, offset).filter(target -> target.isKnown() && !target.declares()).map(Target::at);
	}

	/** Where the object with a full name is declared. */
	public static Optional<Location> find(Corpus corpus, String element) {
		return CorpusAccess.find(corpus, element).map(named -> Locations.of(corpus, named));
	}

	/** Full name of what is declared or referred to at an offset. */
	public static Optional<String> elementAt(Corpus corpus, Path file, int offset) {
		return target(corpus, file, offset).filter(Target::isKnown).map(target -> CorpusAccess.name(target.object()));
	}

	/** Full name of what is named at an offset, else of the innermost thing with a name whose text holds the offset. */
	public static Optional<String> elementAround(Corpus corpus, Path file, int offset) {
		return elementAt(corpus, file, offset).or(() -> innermost(Outline.of(corpus, file), offset));
	}

	private static Optional<String> innermost(List<OutlineItem> items, int offset) {
		return items.stream().filter(item -> item.range().touches(offset)).findFirst()
				.flatMap(item -> innermost(item.children(), offset).or(() -> Optional.ofNullable(item.element())));
	}

	private static Optional<Target> target(Corpus corpus, Path path, int offset) {
		ModelFile file = CorpusAccess.file(corpus, path);
		return file == null ? Optional.empty() : Targets.at(corpus, file, offset);
	}
}
