/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What keeps files from being understood, without what only follows from something else. */
public final class Problems {
	private Problems() {
	}

	/**
	 * The problems of files. A name that a broken statement declares is not told as missing elsewhere: it is there as soon as
	 * that statement is mended.
	 *
	 * @return in the order of the files, and of places within each
	 */
	public static List<Problem> of(Collection<ModelFile> files) {
		List<Problem> all = new ArrayList<>();
		Set<String> broken = new HashSet<>();
		for (ModelFile file : files)
			for (Problem problem : file.problems()) {
				all.add(problem);
				if (problem.code().equals(Problem.SYNTAX) && !problem.object().isEmpty())
					broken.add(problem.object());
			}
		if (!broken.isEmpty())
			all.removeIf(problem -> problem.code().equals(Problem.LINK) && isOf(broken, problem.message()));
		return all;
	}

	/** Whether a message speaks of a name, or of something within it: 'T' or 'T.arm' or 'space.T'. */
	private static boolean isOf(Set<String> broken, String message) {
		int start = message.indexOf('\'') + 1, end = message.indexOf('\'', start);
		if (start == 0 || end < 0)
			return false;
		for (String part : message.substring(start, end).split("\\."))
			if (broken.contains(part))
				return true;
		return false;
	}
}
