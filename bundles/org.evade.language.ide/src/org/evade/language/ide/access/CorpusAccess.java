/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.access;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Column;
import org.evade.model.Named;
import org.evade.model.Row;
import org.evade.model.Statement;

/** Files and named objects of a corpus. */
public final class CorpusAccess {
	private static final EvadeNames NAMES = new EvadeNames();

	private CorpusAccess() {
	}

	/** The file at a path, or null when the corpus has none there. */
	public static ModelFile file(Corpus corpus, Path path) {
		Path wanted = null;
		for (ModelFile file : corpus.files())
			if (file.path().equals(path))
				return file;
		for (ModelFile file : corpus.files()) {
			if (wanted == null)
				wanted = path.toAbsolutePath().normalize();
			if (file.path().toAbsolutePath().normalize().equals(wanted))
				return file;
		}
		return null;
	}

	/** Full name of an object, or null when it has none of its own. */
	public static String name(EObject object) {
		QualifiedName name = object == null || object.eIsProxy() ? null : NAMES.getFullyQualifiedName(object);
		return name == null ? null : name.toString();
	}

	/** Full name of the nearest object around that has one, or null. */
	public static String nameAround(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			String name = name(at);
			if (name != null)
				return name;
		}
		return null;
	}

	/** The object with a full name. */
	public static Optional<Named> find(Corpus corpus, String name) {
		if (name == null)
			return Optional.empty();
		Named[] found = new Named[1];
		for (ModelFile file : corpus.files()) {
			String namespace = file.document().getNamespace();
			if (namespace != null && !name.startsWith(namespace + "."))
				continue;
			for (Statement statement : file.document().getStatements())
				named(statement, named -> {
					if (found[0] == null && name.endsWith(named.getName()) && name.equals(name(named)))
						found[0] = named;
				});
			if (found[0] != null)
				return Optional.of(found[0]);
		}
		return Optional.empty();
	}

	/** Tells every object with a full name in a statement, the statement itself first. */
	public static void named(EObject statement, Consumer<? super Named> told) {
		if (statement instanceof Named named && named.getName() != null && !(named instanceof Column) && !(named instanceof Row))
			told.accept(named);
		if (ModelShape.holdsNamed(statement))
			for (EObject part : statement.eContents())
				named(part, told);
	}

	/** Tells every object with a full name in the corpus. */
	public static void named(Corpus corpus, Consumer<? super Named> told) {
		for (ModelFile file : corpus.files())
			for (Statement statement : file.document().getStatements())
				named(statement, told);
	}
}
