/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.util.ArrayList;
import java.util.List;

import org.evade.language.conversion.IdSyntax;
import org.evade.language.edit.TextEdit;
import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.LineStarts;
import org.evade.language.ide.syntax.TokenVocabulary;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;

/** The namespaces of a file, read from its tokens, and how names of others are written in it. */
public final class Names {
	private String own;
	private final List<String> imports = new ArrayList<>();
	/** Where another import goes, and what stands before it there. */
	private int place;
	private String before = "";
	private String after;

	/** Reads the head of a text. */
	public Names(Lexed lexed) {
		String line = LineStarts.separator(lexed.text());
		after = line;
		for (int token = lexed.previous(0) + 1; token < lexed.size(); token = lexed.next(token)) {
			if (lexed.isHidden(token))
				continue;
			String word = TokenVocabulary.keyword(lexed.type(token));
			if (word == null || !word.equals("namespace") && !word.equals("import"))
				break;
			StringBuilder name = new StringBuilder();
			int last = token;
			for (int at = lexed.next(token); at < lexed.size() && isPart(lexed, at, name); at = lexed.next(at)) {
				name.append(lexed.text(at).replace("^", ""));
				last = at;
			}
			if (name.isEmpty())
				break;
			if (word.equals("namespace"))
				own = name.toString();
			else
				imports.add(name.toString());
			place = lexed.end(last);
			before = word.equals("namespace") ? line + line : line;
			after = "";
			token = last;
		}
	}

	private static boolean isPart(Lexed lexed, int token, StringBuilder name) {
		boolean dot = lexed.text(token).equals(".");
		boolean id = lexed.type(token) == InternalEvadeLexer.RULE_ID || IdSyntax.isWord(lexed.text(token))
				&& !IdSyntax.isReserved(lexed.text(token));
		return name.isEmpty() || name.charAt(name.length() - 1) == '.' ? id : dot;
	}

	/** Namespace of the file, or null. */
	public String own() {
		return own;
	}

	/** Whether names of a namespace can be written without it. */
	public boolean sees(String namespace) {
		return namespace == null || namespace.equals(own) || imports.contains(namespace);
	}

	/** 0 for the own namespace, then the imports in order, more for all others. */
	int rank(String namespace) {
		if (namespace == null || namespace.equals(own))
			return 0;
		int at = imports.indexOf(namespace);
		return at < 0 ? Integer.MAX_VALUE : at + 1;
	}

	/** The namespaces that names are looked up in, in order. */
	public List<String> visible() {
		List<String> all = new ArrayList<>();
		if (own != null)
			all.add(own);
		all.addAll(imports);
		return all;
	}

	/** The edit that imports a namespace. */
	public TextEdit importing(String namespace) {
		return TextEdit.insert(place, before + "import " + IdSyntax.escapeQualified(namespace) + after);
	}
}
