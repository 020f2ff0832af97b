/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IContainer;
import org.evade.language.load.ModelFile;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Named;
import org.evade.ui.corpus.CorpusSession;

/** The names that a corpus has already, so that a wizard neither repeats one nor asks for what is known. */
final class KnownNames {
	/** Namespace that new files import when the corpus has it. */
	static final String VOCABULARY = "vocabulary";

	private final Set<String> full = new TreeSet<>();
	private final Set<String> namespaces = new TreeSet<>();
	private String usual;

	/**
	 * @param place
	 *            project or folder where something is going to be made; null for none
	 */
	KnownNames(IContainer place) {
		CorpusSession session = place == null ? null : CorpusSession.of(place.getProject());
		if (session == null)
			return;
		Path folder = place.getLocation().toPath();
		EvadeNames names = new EvadeNames();
		session.model().read(corpus -> {
			for (ModelFile file : corpus.files()) {
				String namespace = file.document() == null ? null : file.document().getNamespace();
				if (namespace == null)
					continue;
				namespaces.add(namespace);
				if (usual == null && folder.equals(file.path().getParent()))
					usual = namespace;
				file.document().getStatements().stream().filter(Named.class::isInstance).map(names::getFullyQualifiedName)
						.filter(Objects::nonNull).forEach(name -> full.add(name.toString()));
			}
			return null;
		});
	}

	/** Whether there is something of a full name. */
	boolean has(String name) {
		return full.contains(name);
	}

	/** Whether new files should import the vocabulary. */
	boolean hasVocabulary() {
		return namespaces.contains(VOCABULARY);
	}

	/** The namespace of the files of the place, or null when it has none. */
	String usual() {
		return usual;
	}

	/** All namespaces, in the order of the alphabet. */
	List<String> namespaces() {
		return List.copyOf(namespaces);
	}
}
