/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.cli.Arguments;
import org.evade.cli.Failure;
import org.evade.language.messages.NearMiss;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Builds and reads options. Written out instead of annotated, because that starts faster. */
final class Options {
	private Options() {
	}

	/** A command with {@code --help}. */
	static CommandSpec command(String name, String description) {
		CommandSpec spec = CommandSpec.create().name("evade " + name);
		spec.usageMessage().description(description).sortOptions(false).width(100).abbreviateSynopsis(false);
		return spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Explain this command.")
				.build());
	}

	/** Files and folders, at least one. */
	static PositionalParamSpec paths() {
		return PositionalParamSpec.builder().paramLabel("PATH").arity("1..*").required(true).type(List.class)
				.auxiliaryTypes(String.class)
				.description("Files, and folders with .evade files in them.").build();
	}

	/** An option with one value. */
	static OptionSpec value(String names, String label, String description) {
		return OptionSpec.builder(names.split(" ")).paramLabel(label).type(String.class).description(description).build();
	}

	/** An option that may be repeated; commas separate several values as well. */
	static OptionSpec values(String names, String label, String description) {
		return OptionSpec.builder(names.split(" ")).paramLabel(label).type(List.class).auxiliaryTypes(String.class)
				.splitRegex(",").description(description).build();
	}

	/** An option without a value. */
	static OptionSpec flag(String names, String description) {
		return OptionSpec.builder(names.split(" ")).type(boolean.class).arity("0").description(description).build();
	}

	/** A value out of several. */
	static String choice(Arguments given, String option, String standard, List<String> known) throws Failure {
		String value = given.text(option, standard);
		check(option, value, known);
		return value;
	}

	/** Fails with what was probably meant when a value is not known. */
	static void check(String option, String value, List<String> known) throws Failure {
		if (known.contains(value))
			return;
		String near = NearMiss.of(value, known);
		throw Failure.usage(option + " cannot be '" + value + "'; "
				+ (near == null ? "it is one of " + String.join(", ", known) : "did you mean '" + near + "'?"));
	}

	/** A path, or null. */
	static Path path(Arguments given, String option) throws Failure {
		String text = given.text(option, null);
		return text == null ? null : path(text);
	}

	static Path path(String text) throws Failure {
		if (text.isEmpty())
			throw Failure.usage("a path is empty");
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw Failure.usage("'" + text.replaceAll("\\p{Cntrl}", "?") + "' is not a path");
		}
	}

	/** The files and folders to read. */
	static List<Path> paths(Arguments given) throws Failure {
		List<Path> paths = new ArrayList<>();
		for (String text : given.words())
			paths.add(path(text));
		return paths;
	}
}
