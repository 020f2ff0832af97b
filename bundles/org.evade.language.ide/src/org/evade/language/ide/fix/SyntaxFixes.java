/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.language.edit.TextEdit;
import org.evade.language.ide.structure.Brackets;
import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.LineStarts;

/** Repairs of form. The messages are those of the language itself; a test keeps the two together. */
final class SyntaxFixes {
	private static final Pattern NEAR = Pattern.compile("did you mean '([^']+)'\\?");
	private static final Pattern EXPECTED = Pattern.compile("expected '([^']{1,2})'");

	private SyntaxFixes() {
	}

	static void add(FixContext site, String message) {
		String text = site.text(), written = site.written();
		int offset = site.at().offset();
		Matcher near = NEAR.matcher(message);
		if (near.find())
			site.add("Change to " + near.group(1), 100, new TextEdit(offset, site.at().length(), near.group(1)));
		if (message.contains("write ^" + written) && !written.isEmpty())
			site.add("Use '" + written + "' as an id: ^" + written, 90, TextEdit.insert(offset, "^"));
		if (message.contains("not closed on its line"))
			site.add("Close the text at the end of the line", 90, TextEdit.insert(endOfLine(text, offset), "\""));
		else if (message.contains("never closed: end it with \"\"\""))
			site.add("Close the text at the end of the file", 80, TextEdit.insert(text.length(), "\"\"\"" + LineStarts.separator(text)));
		else if (message.contains("end it with */"))
			site.add("Close the comment at the end of its line", 90, TextEdit.insert(endOfLine(text, offset), " */"));
		else if (message.contains("closing brace missing") && Brackets.depth(new Lexed(text), text.length()) > 0)
			site.add("Add the closing brace", 90, TextEdit.insert(end(text), LineStarts.separator(text) + "}"));
		Matcher expected = EXPECTED.matcher(message);
		if (expected.find() && !expected.group(1).equals("}"))
			insert(site, expected.group(1));
		if (message.contains("has no meaning here") && written.length() == 1)
			site.add("Remove '" + written + "'", 50, new TextEdit(offset, 1, ""));
	}

	private static int endOfLine(String text, int offset) {
		int end = LineStarts.end(text, offset);
		while (end > offset + 1 && Character.isWhitespace(text.charAt(end - 1)))
			end--;
		return end;
	}

	/** The end of the text without the line breaks there. */
	private static int end(String text) {
		return text.stripTrailing().length();
	}

	/** A sign goes behind the token before. */
	private static void insert(FixContext site, String sign) {
		Lexed lexed = new Lexed(site.text());
		int before = lexed.previous(lexed.at(site.at().offset()));
		int at = before < 0 ? site.at().offset() : lexed.end(before);
		boolean glued = ":;,)".contains(sign);
		site.add("Insert '" + sign + "'", 70, TextEdit.insert(at, glued ? sign : " " + sign));
	}
}
