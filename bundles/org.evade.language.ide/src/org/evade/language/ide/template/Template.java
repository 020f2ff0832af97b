/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.language.conversion.IdSyntax;
import org.evade.language.edit.TextRange;

/**
 * A piece of text to start from.
 *
 * @param name
 *            what is typed to find it
 * @param description
 *            what it is, in a few words
 * @param contexts
 *            where it may stand
 * @param body
 *            text with slots: <code>${name}</code>, or <code>${name:what stands there first}</code>, and
 *            <code>${cursor}</code> where the cursor goes at the end; lines are indented by blanks as in a file
 */
public record Template(String name, String description, Set<Context> contexts, String body) {
	/** Where a template may stand. */
	public enum Context {
		/** At the head of an empty file. */
		HEAD("Document", "namespace"),
		/** Outside any statement. */
		FILE("Document", null),
		/** Between the claims of a claim set. */
		CLAIMS("Claim", "claim"),
		/** In the braces of a claim. */
		CLAIM("Claim", "measured"),
		/** In the braces of a trial, before its results. */
		TRIAL("Arm", "arm"),
		/** After the arms of a trial. */
		TRIAL_RESULTS("ResultSet", "results"),
		/** In the braces of results. */
		RESULTS("ResultRow", "for"),
		/** In the braces of a row of results. */
		ROW("ResultRow", "}"),
		/** In the braces of a map or a compartment. */
		MAP("Node", "node"),
		/** In the braces of an article, where its sections, figures and tables stand. */
		ARTICLE("Section", "section"),
		/** In the braces of a reference list. */
		REFERENCES("LocalReference", "number"),
		/** In the braces of a scheme or a class of one. */
		SCHEME("SchemeClass", "class"),
		/** In the braces of a strategy. */
		STRATEGY("Strategy", "answers");

		private final String rule, keyword;

		Context(String rule, String keyword) {
			this.rule = rule;
			this.keyword = keyword;
		}

		/** Whether a word that may come next shows that the cursor is there. */
		public boolean is(String rule, String keyword) {
			return this == FILE ? "Mechanism".equals(rule) && "mechanism".equals(keyword)
					: this == REFERENCES ? "LocalReference".equals(rule) && keyword == null
							: this.rule.equals(rule) && this.keyword.equals(keyword);
		}
	}

	/**
	 * A template ready to be inserted.
	 *
	 * @param text
	 *            what is inserted
	 * @param slots
	 *            parts to step through, relative to its start, in order
	 * @param caret
	 *            where the cursor goes at the end, relative to its start
	 */
	public record Filled(String text, List<TextRange> slots, int caret) {
	}

	private static final Pattern SLOT = Pattern.compile("\\$\\{([a-z ]+)(?::([^}]*))?\\}");

	/**
	 * @param indent
	 *            blanks before every line but the first
	 * @param separator
	 *            line break of the file
	 */
	public Filled fill(String indent, String separator) {
		String indented = body.replace("\n", separator + indent);
		StringBuilder text = new StringBuilder();
		List<TextRange> slots = new ArrayList<>();
		int caret = -1, at = 0;
		for (Matcher slot = SLOT.matcher(indented); slot.find(); at = slot.end()) {
			text.append(indented, at, slot.start());
			if (slot.group(1).equals("cursor")) {
				caret = text.length();
				continue;
			}
			String first = slot.group(2) == null ? word(slot.group(1), indented, slot.start()) : slot.group(2);
			slots.add(new TextRange(text.length(), first.length()));
			text.append(first);
		}
		text.append(indented.substring(at));
		return new Filled(text.toString(), List.copyOf(slots), caret < 0 ? text.length() : caret);
	}

	/** What stands in a slot first: its name, made an id outside quotation marks. */
	private static String word(String name, String text, int at) {
		if (at > 0 && text.charAt(at - 1) == '"')
			return name;
		return IdSyntax.isReserved(name) ? name + "-id" : name.replace(' ', '-');
	}
}
