/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Who makes suggestions, and what holds until the user chooses. */
public final class SuggestionPreferences extends AbstractPreferenceInitializer {
	/** Command of a program that makes suggestions; empty for the built-in drafter. */
	public static final String COMMAND = "suggest.command";
	/** Seconds after which it is ended. */
	public static final String SECONDS = "suggest.seconds";
	/** Suggestions shown for one sentence. */
	public static final String MOST = "suggest.most";

	private static final ScopedPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.evade.articles.ui");
	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	/** The preferences of this bundle. */
	public static IPreferenceStore store() {
		return STORE;
	}

	/** Program and arguments of the command; words with blanks stand in quotation marks. Empty for the built-in drafter. */
	static List<String> command() {
		List<String> words = new ArrayList<>();
		Matcher word = WORD.matcher(store().getString(COMMAND));
		while (word.find())
			words.add(word.group(1) != null ? word.group(1) : word.group(2));
		return words;
	}

	@Override
	public void initializeDefaultPreferences() {
		store().setDefault(COMMAND, "");
		store().setDefault(SECONDS, 30);
		store().setDefault(MOST, 3);
	}
}
