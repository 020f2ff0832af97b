/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.navigate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.access.Target;
import org.evade.language.ide.access.Targets;
import org.evade.language.ide.access.Uses;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;

/** Places in one file where the object at the cursor is named. */
public final class Occurrences {
	private Occurrences() {
	}

	/** The declaration and the references in the file, in order; empty when nothing is named at the offset. */
	public static List<Occurrence> at(Corpus corpus, Path path, int offset) {
		ModelFile file = CorpusAccess.file(corpus, path);
		Optional<Target> target = file == null ? Optional.empty() : Targets.at(corpus, file, offset);
		if (target.isEmpty() || !target.get().isKnown())
			return List.of();
		EObject object = target.get().object();
		List<Occurrence> found = new ArrayList<>();
		if (object.eResource() == file.resource())
			found.add(occurrence(Targets.place(object), true));
		Uses.of(corpus, file, Set.of(object)).forEach(use -> found.add(occurrence(Locations.place(use), false)));
		found.sort(Comparator.comparingInt(Occurrence::offset));
		return found;
	}

	private static Occurrence occurrence(TextRange at, boolean declares) {
		return new Occurrence(at.offset(), at.length(), declares);
	}
}
