/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.house.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The bundles as they lie in the tree, and the classes that they were built to. */
final class House {
	private static JavaClasses classes;

	private House() {
	}

	/** The folder of the tree. */
	static Path root() {
		return Path.of(System.getProperty("evade.root"));
	}

	/** The bundles that are shipped: all but the tests and the fragment that stands in for classes of the platform. */
	static List<Path> bundles() throws IOException {
		try (Stream<Path> bundles = Files.list(root().resolve("bundles"))) {
			return bundles.filter(bundle -> Files.isDirectory(bundle.resolve("META-INF")) && !bundle.toString().endsWith(".tests")
					&& !bundle.toString().endsWith(".compat")).sorted().toList();
		}
	}

	/** The folder of the classes of a bundle. */
	static Path classesOf(Path bundle) throws IOException {
		return bundle.resolve("target/classes").toRealPath();
	}

	/** The classes of all bundles that are shipped. */
	static synchronized JavaClasses classes() throws IOException {
		if (classes == null) {
			ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false); // what is not ours needs no look inside
			List<Path> folders = new ArrayList<>();
			for (Path bundle : bundles())
				folders.add(classesOf(bundle));
			classes = new ClassFileImporter().importPaths(folders);
		}
		return classes;
	}
}
