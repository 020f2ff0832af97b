/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evade.language.files.AtomicFiles;

/**
 * Known findings that a run does not report again. The file has one finding a line: rule, file, object and the first 12
 * hexadecimal digits of the SHA-256 of the message, with tabs between them. Lines of a file do not count, so that an edit
 * above a finding does not bring it back. The file names are those of the run that wrote it: use the same folder.
 */
public final class Baseline {
	private static final String HEAD = "# Evade baseline: rule, file, object, digest of the message";

	private final Map<String, Integer> known;

	private Baseline(Map<String, Integer> known) {
		this.known = known;
	}

	/**
	 * Reads a baseline file.
	 *
	 * @throws IOException
	 *             when the file cannot be read or a line is not a finding
	 */
	public static Baseline read(Path file) throws IOException {
		Map<String, Integer> known = new HashMap<>();
		int number = 0;
		try {
			for (String line : Files.readAllLines(file)) {
				number++;
				if (line.isBlank() || line.startsWith("#"))
					continue;
				if (line.split("\t", -1).length != 4)
					throw new IOException(file + ":" + number + ": a line of a baseline has four cells with tabs between"
							+ " them: rule, file, object and digest");
				known.merge(line.strip(), 1, Integer::sum);
			}
		} catch (MalformedInputException e) {
			throw new IOException(file + ": the baseline is not UTF-8", e);
		}
		return new Baseline(known);
	}

	/**
	 * Writes findings as a baseline, sorted; the file is replaced as a whole or not at all.
	 *
	 * @throws IOException
	 *             when the file cannot be written
	 */
	public static void write(Path file, List<Finding> findings) throws IOException {
		List<String> lines = new ArrayList<>();
		findings.stream().map(Baseline::line).sorted().forEach(lines::add);
		lines.addFirst(HEAD);
		AtomicFiles.write(file, String.join("\n", lines) + "\n");
	}

	/** The findings that the baseline does not know. A line silences one finding. */
	List<Finding> without(List<Finding> findings) {
		Map<String, Integer> left = new HashMap<>(known);
		List<Finding> fresh = new ArrayList<>();
		for (Finding finding : findings) {
			int times = left.merge(line(finding), -1, Integer::sum);
			if (times < 0)
				fresh.add(finding);
		}
		return fresh;
	}

	private static String line(Finding finding) {
		String message = finding.message().replaceAll("(\\.evade):\\d+", "$1");
		return String.join("\t", cell(finding.rule()), cell(finding.file()), cell(finding.object()),
				TextDigest.of(message).substring(0, 12));
	}

	private static String cell(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}
}
