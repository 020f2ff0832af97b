/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import org.eclipse.emf.ecore.EObject;
import org.evade.editing.operations.Refused;
import org.evade.language.load.ModelFile;

/**
 * The text of an element that goes to another place, with the comments directly above it and behind it on its last line.
 *
 * @param file
 *            file it stands in
 * @param start
 *            start, comments included
 * @param end
 *            end, comments included
 * @param text
 *            text without the indentation of its lines, with {@code \n} between them
 */
public record Move(ModelFile file, int start, int end, String text) {
	/** The text of an element. */
	public static Move of(ModelFile file, EObject element) {
		WrittenObject written = new WrittenObject(element);
		SourceLines lines = new SourceLines(file);
		int start = lines.aboveComments(written.start());
		int end = lines.afterComments(written.end());
		String raw = lines.text().substring(start, end).replace("\r\n", "\n");
		return new Move(file, start, end, flat(raw, lines.indent(start)));
	}

	/** Takes the text out of its place. */
	public void cut(ChangeBuilder draft) throws Refused {
		new Removal(draft).moved(file, start, end);
	}

	/** The text without the indentation of its first line on any line. */
	static String flat(String raw, String indent) {
		StringBuilder out = new StringBuilder();
		boolean within = false;
		for (String line : raw.split("\n", -1)) {
			if (!out.isEmpty())
				out.append('\n');
			out.append(!within && line.startsWith(indent) ? line.substring(indent.length()) : line);
			for (int at = line.indexOf("\"\"\""); at >= 0; at = line.indexOf("\"\"\"", at + 3))
				within = !within;
		}
		return out.toString();
	}
}
