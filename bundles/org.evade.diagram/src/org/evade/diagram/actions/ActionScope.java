/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.actions;

import org.eclipse.swt.widgets.Shell;
import org.evade.diagram.problems.MapProblems;
import org.evade.diagram.ui.MapNavigation;
import org.evade.diagram.ui.MapPane;
import org.evade.ui.corpus.CorpusSession;

/**
 * What the actions of a map editor work on.
 *
 * @param session
 *            corpus
 * @param pane
 *            what shows the map
 * @param problems
 *            findings on its elements
 * @param navigation
 *            ways out of the map
 * @param shell
 *            window for dialogs
 */
public record ActionScope(CorpusSession session, MapPane pane, MapProblems problems, MapNavigation navigation, Shell shell) {
	/** Says something in the status line. */
	void say(String message) {
		pane.session().say(message);
	}
}
