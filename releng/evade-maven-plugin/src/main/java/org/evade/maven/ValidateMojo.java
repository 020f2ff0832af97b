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

/** Checks a corpus against the rule catalogue; the build fails when something is found. The log says what was checked, too. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ValidateMojo extends EvadeMojo {
	/** Severity from which on findings fail the build: error, warning or info. */
	@Parameter(property = "evade.failOn", defaultValue = "error")
	String failOn;

	/** Only these rules. */
	@Parameter(property = "evade.rules")
	List<String> rules;

	/** Findings in this file are known and left out. */
	@Parameter(property = "evade.baseline")
	File baseline;

	/** What registries said: a file or folder that evade refresh wrote. */
	@Parameter(property = "evade.snapshot")
	File snapshot;

	/** Folder of the article texts; passages are checked against them. */
	@Parameter(property = "evade.articles")
	File articles;

	/** Reports to write besides: sarif, junit, json, github. */
	@Parameter(property = "evade.reports")
	List<String> reports;

	/** Folder of the reports; a file is named evade.sarif, evade-junit.xml, evade.json, evade-github.txt. */
	@Parameter(property = "evade.reportDirectory", defaultValue = "${project.build.directory}/evade")
	File reportDirectory;

	@Override
	void run() throws MojoExecutionException, MojoFailureException {
		if (reports != null)
			for (String report : reports) {
				List<String> arguments = arguments();
				arguments.addAll(List.of("--format", report, "-o", new File(reportDirectory, file(report)).getPath()));
				evade(arguments, getLog()::info);
			}
		if (!evade(arguments(), getLog()::info))
			throw new MojoFailureException("The corpus has findings of severity " + failOn + " or above; they stand above, each with its file and line");
	}

	private List<String> arguments() {
		List<String> arguments = with("validate", "--fail-on", failOn);
		if (rules != null && !rules.isEmpty())
			arguments.addAll(List.of("--rule", String.join(",", rules)));
		add(arguments, "--baseline", baseline);
		add(arguments, "--snapshot", snapshot);
		add(arguments, "--articles", articles);
		return arguments;
	}

	private static void add(List<String> arguments, String option, File file) {
		if (file != null)
			arguments.addAll(List.of(option, file.getPath()));
	}

	private static String file(String report) {
		return switch (report) {
		case "sarif" -> "evade.sarif";
		case "junit" -> "evade-junit.xml";
		case "json" -> "evade.json";
		default -> "evade-" + report + ".txt";
		};
	}
}
