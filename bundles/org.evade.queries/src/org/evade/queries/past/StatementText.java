/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.past;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the text of a claim or statement in a file by its id, also where the file cannot be read as a whole. */
final class StatementText {
	private StatementText() {
	}

	/** From the first word to the closing brace, or to the end of the line when there is none; null when nothing declares the id. */
	static String of(String file, String id) {
		Matcher head = Pattern.compile("(?m)^[ \\t]*((?:[a-z][a-zA-Z-]*[ \\t]+){1,3}\\^?" + Pattern.quote(id) + ")(?=[ \\t:{\"\\r\\n]|$)").matcher(file);
		while (head.find())
			if (!head.group(1).matches("(?s)(?:review of|accept|layout of|claims from|references of|import|namespace).*"))
				return file.substring(head.start(1), end(file, head.end(1))).strip();
		return null;
	}

	private static int end(String file, int at) {
		int depth = 0;
		for (int i = at; i < file.length(); i++) {
			char c = file.charAt(i);
			if (c == '"')
				i = string(file, i);
			else if (c == '/' && file.startsWith("//", i))
				i = line(file, i) - 1;
			else if (c == '/' && file.startsWith("/*", i)) {
				int close = file.indexOf("*/", i + 2);
				i = close < 0 ? file.length() : close + 1;
			} else if (c == '{')
				depth++;
			else if (c == '}' && --depth <= 0)
				return depth < 0 ? i : i + 1;
			else if (c == '\n' && depth == 0 && !file.substring(i).stripLeading().startsWith("{"))
				return i;
		}
		return file.length();
	}

	private static int string(String file, int at) {
		for (int i = at + 1; i < file.length(); i++)
			if (file.charAt(i) == '\\')
				i++;
			else if (file.charAt(i) == '"')
				return i;
		return file.length();
	}

	private static int line(String file, int at) {
		int end = file.indexOf('\n', at);
		return end < 0 ? file.length() : end;
	}
}
