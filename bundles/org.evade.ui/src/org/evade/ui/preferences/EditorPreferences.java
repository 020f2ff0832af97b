/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.evade.ui.EvadeUi;
import org.evade.ui.text.colour.Palette;

/** Preferences of the text editor and what holds until the user chooses. */
public final class EditorPreferences extends AbstractPreferenceInitializer {
	/** Whether a file is formatted when it is saved; nothing is reformatted behind a curator's back unless wanted. */
	public static final String FORMAT_ON_SAVE = "editor.formatOnSave";
	/** Whether proposals that were taken lately come first. */
	public static final String RECENT_FIRST = "editor.recentFirst";
	/** Whether proposals come up while typing. */
	public static final String PROPOSE = "editor.propose";
	/** Delay before they do, ms. */
	public static final String PROPOSE_DELAY = "editor.proposeDelay";
	/** Whether braces and quotation marks are closed. */
	public static final String CLOSE = "editor.close";
	/** Whether new lines are indented. */
	public static final String INDENT = "editor.indent";
	/** Whether the other places of the name at the caret are marked. */
	public static final String OCCURRENCES = "editor.occurrences";
	/** Whether names are coloured by what they stand for. */
	public static final String NAMES = "editor.names";
	/** Whether blocks can be folded. */
	public static final String FOLDING = "editor.folding";
	/** Whether matching brackets are framed. */
	public static final String BRACKETS = "editor.brackets";
	/** Colour of that frame. */
	public static final String BRACKETS_COLOUR = "editor.bracketsColour";
	/** Whether the editor follows what is selected on a map or in a list. */
	public static final String FOLLOW = "editor.follow";
	/** Full names taken from the proposals lately, latest first, in one text. */
	public static final String RECENT = "editor.recent";

	/** Name of who works here; empty until it is said. */
	public static final String CURATOR = "curator.name";
	/** ORCID of who works here; empty until it is said. */
	public static final String ORCID = "curator.orcid";

	private static final ScopedPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, EvadeUi.ID);

	/** The preferences of this bundle. */
	public static IPreferenceStore store() {
		return STORE;
	}

	@Override
	public void initializeDefaultPreferences() {
		IPreferenceStore store = store();
		store.setDefault(FORMAT_ON_SAVE, false);
		store.setDefault(PROPOSE_DELAY, 150);
		for (String on : new String[] { RECENT_FIRST, PROPOSE, CLOSE, INDENT, OCCURRENCES, NAMES, FOLDING, BRACKETS, FOLLOW })
			store.setDefault(on, true);
		store.setDefault(BRACKETS_COLOUR, "128,128,128");
		Palette.setDefaults(store);
	}
}
