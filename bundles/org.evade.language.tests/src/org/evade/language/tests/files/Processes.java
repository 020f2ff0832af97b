/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.tests.files;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Starts programs of the tests as processes of their own. */
final class Processes {
	private Processes() {
	}

	/**
	 * Starts a main class.
	 *
	 * @param needed
	 *            classes whose bundles it needs
	 */
	static Process start(Class<?> main, List<Class<?>> needed, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xint",
				"-XX:+UseSerialGC", "-cp",
				needed.stream().map(Processes::place).distinct().collect(Collectors.joining(File.pathSeparator)), main.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	/** Where a class comes from: a folder or a jar; bundles that are folders may keep their classes one level down. */
	private static String place(Class<?> type) {
		try {
			Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
			String file = type.getName().replace('.', '/') + ".class";
			for (String below : new String[] { "", "target/classes", "target/test-classes", "bin" })
				if (Files.exists(place.resolve(below).resolve(file)))
					return place.resolve(below).toString();
			return place.toString();
		} catch (URISyntaxException e) {
			throw new AssertionError(e);
		}
	}
}
