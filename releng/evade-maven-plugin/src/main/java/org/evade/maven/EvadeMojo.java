/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share: the corpus, the Java, and how an exit status ends a build. */
abstract class EvadeMojo extends AbstractMojo {
	/** Files, and folders with .evade files in them. */
	@Parameter(property = "evade.models", defaultValue = "${project.basedir}/model", required = true)
	List<File> models;

	/** Leaves the goal out. */
	@Parameter(property = "evade.skip", defaultValue = "false")
	boolean skip;

	/** Folder of the Java (21 or newer) that runs Evade; the standard is the one that runs Maven. */
	@Parameter(property = "evade.java", defaultValue = "${java.home}")
	File java;

	@Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
	File basedir;

	@Parameter(defaultValue = "${settings.localRepository}", readonly = true, required = true)
	File localRepository;

	/** Runs it once; the result goes to the log. */
	abstract void run() throws MojoExecutionException, MojoFailureException;

	@Override
	public final void execute() throws MojoExecutionException, MojoFailureException {
		if (skip) {
			getLog().info("Evade is skipped.");
			return;
		}
		for (File model : models)
			if (!model.exists())
				throw new MojoExecutionException("There is no " + model + ": name the folder of the corpus in <models>, or with -Devade.models=FOLDER");
		run();
	}

	/** The end of a command line: the corpus. */
	final List<String> with(String... arguments) {
		return new ArrayList<>(List.of(arguments));
	}

	/**
	 * Runs a command over the corpus.
	 *
	 * @return whether nothing was found
	 */
	final boolean evade(List<String> arguments, Consumer<String> out) throws MojoExecutionException {
		models.forEach(model -> arguments.add(model.getPath()));
		int status;
		try {
			Path cache = localRepository.toPath().resolve(".cache").resolve("evade");
			status = CommandLine.in(cache, java.toPath()).run(basedir.toPath(), arguments, out, getLog()::warn);
		} catch (IOException e) {
			throw new MojoExecutionException(e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new MojoExecutionException("Evade was interrupted", e);
		}
		if (status > 1)
			throw new MojoExecutionException("evade " + arguments.get(0) + " ended with " + status + "; the reason stands above");
		return status == 0;
	}
}
