/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.evade.language.lexer.Statements;

/**
 * Parses a file so that one broken statement does not hide the others: a statement that cannot be parsed is reported, blanked and
 * the rest is parsed again. Places stay, because blanks take the room of what they replace.
 */
final class StatementRecovery {
	/** After this many broken statements the rest of the file is left as the parser leaves it. */
	private static final int MAX_ROUNDS = 25;
	private static final Map<String, String> OPTIONS = Map.of(XtextResource.OPTION_ENCODING, "UTF-8");

	private final String name;
	private final XtextResource resource;

	StatementRecovery(String name, XtextResource resource) {
		this.name = name;
		this.resource = resource;
	}

	/**
	 * Loads the resource from a text.
	 *
	 * @param problems
	 *            receives what is wrong with the statements that were blanked
	 */
	void load(String text, List<Problem> problems) throws IOException {
		String rest = text;
		List<Integer> starts = null;
		for (int round = 0;; round++) {
			resource.load(new ByteArrayInputStream(rest.getBytes(StandardCharsets.UTF_8)), OPTIONS);
			Problem first = firstError();
			if (first == null || round == MAX_ROUNDS)
				return;
			if (starts == null)
				starts = Statements.offsets(text);
			int start = start(starts, first.place().offset()), end = end(starts, start, text.length());
			if (rest.substring(start, end).isBlank())
				return;
			report(first, start, end, problems);
			rest = rest.substring(0, start) + blank(rest.substring(start, end)) + rest.substring(end);
			resource.unload();
		}
	}

	/** Unit by unit, because a pair of surrogates takes the room of two blanks. */
	private static String blank(String text) {
		char[] units = text.toCharArray();
		for (int i = 0; i < units.length; i++)
			if (units[i] != '\n' && units[i] != '\r')
				units[i] = ' ';
		return new String(units);
	}

	/** The first error and those on later lines of the statement; what follows on one line is an echo. */
	private void report(Problem first, int start, int end, List<Problem> problems) {
		problems.add(first);
		int line = first.place().line();
		for (Diagnostic error : resource.getErrors()) {
			Problem problem = ModelFile.problem(name, resource, error);
			int offset = problem.place().offset();
			if (offset >= start && offset < end && problem.place().line() > line) {
				problems.add(problem);
				line = problem.place().line();
			}
		}
	}

	private Problem firstError() {
		Problem first = null;
		for (Diagnostic error : resource.getErrors()) {
			Problem problem = ModelFile.problem(name, resource, error);
			if (first == null || problem.place().offset() < first.place().offset())
				first = problem;
		}
		return first;
	}

	/** The statement that holds the offset; an error at the very start of a statement may belong to the one before. */
	private static int start(List<Integer> starts, int offset) {
		int found = -1;
		for (int start : starts)
			if (start < offset || start == offset && found < 0)
				found = start;
		return Math.max(0, found);
	}

	private static int end(List<Integer> starts, int start, int length) {
		for (int next : starts)
			if (next > start)
				return next;
		return length;
	}
}
