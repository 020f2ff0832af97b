/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.navigate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.access.Target;
import org.evade.language.ide.access.Targets;
import org.evade.language.ide.access.Uses;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;

/** Where an object is used in the corpus. */
public final class Usages {
	private Usages() {
	}

	/** References to what is named at an offset, in the order of files and places, without its declaration. */
	public static List<Location> at(Corpus corpus, Path path, int offset) {
		ModelFile file = CorpusAccess.file(corpus, path);
		return file == null ? List.of() : Targets.at(corpus, file, offset).filter(Target::isKnown)
				.map(target -> to(corpus, target.object())).orElse(List.of());
	}

	/** References to the object with a full name. */
	public static List<Location> to(Corpus corpus, String element) {
		return CorpusAccess.find(corpus, element).map(named -> to(corpus, named)).orElse(List.of());
	}

	private static List<Location> to(Corpus corpus, EObject object) {
		List<Location> locations = new ArrayList<>();
		Uses.of(corpus, Set.of(object)).forEach(use -> locations.add(Locations.of(corpus, use)));
		return locations;
	}
}
