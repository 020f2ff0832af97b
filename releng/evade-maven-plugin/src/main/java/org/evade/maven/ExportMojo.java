/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.maven;

import java.io.File;
import java.util.List;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Exports maps and tables of a corpus. */
@Mojo(name = "export", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class ExportMojo extends EvadeMojo {
	/** Formats, as evade export --help lists them: svg, pdf, png, tsv, json ... */
	@Parameter(property = "evade.formats", defaultValue = "svg,tsv,json")
	List<String> formats;

	/** Only these maps; the standard is all. */
	@Parameter(property = "evade.maps")
	List<String> maps;

	/** Folder that gets the files. */
	@Parameter(property = "evade.output", defaultValue = "${project.build.directory}/evade")
	File outputDirectory;

	@Override
	void run() throws MojoExecutionException, MojoFailureException {
		List<String> arguments = with("export", "-o", outputDirectory.getPath());
		formats.forEach(format -> arguments.addAll(List.of("--format", format)));
		if (maps != null)
			maps.forEach(map -> arguments.addAll(List.of("--map", map)));
		if (!evade(arguments, getLog()::info))
			throw new MojoFailureException("Not everything could be exported; the reason stands above");
		getLog().info("Maps and tables are in " + outputDirectory);
	}
}
