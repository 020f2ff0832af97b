/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The version of this program, as its bundle has it. */
public final class Version {
	private Version() {
	}

	/** Three numbers, or {@code development} when the program does not run from a bundle. */
	public static String text() {
		try {
			File home = new File(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			Manifest manifest = home.isFile() ? ofJar(home) : ofFolder(home);
			String version = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-Version");
			if (version != null)
				return version.replaceFirst("^(\\d+\\.\\d+\\.\\d+).*", "$1");
		} catch (IOException | java.net.URISyntaxException | RuntimeException e) {
			return "development"; // nothing depends on it
		}
		return "development";
	}

	private static Manifest ofJar(File jar) throws IOException {
		try (JarFile file = new JarFile(jar)) {
			Manifest manifest = file.getManifest();
			return manifest == null || new Attributes(manifest.getMainAttributes()).isEmpty() ? null : manifest;
		}
	}

	private static Manifest ofFolder(File folder) throws IOException {
		for (File base = folder, end = null; base != end; end = folder.getParentFile(), base = base == folder ? end : null) {
			File file = new File(base, "META-INF/MANIFEST.MF");
			if (file.isFile())
				try (InputStream in = new FileInputStream(file)) {
					return new Manifest(in);
				}
		}
		return null;
	}
}
