/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.evade.ui.text.colour.NameColours;
import org.evade.ui.text.colour.PaletteWatch;
import org.evade.ui.text.fix.ShownFindings;
import org.evade.ui.text.folding.FoldingHelper;
import org.evade.ui.text.navigate.Follower;
import org.evade.ui.text.navigate.OccurrenceMarks;
import org.evade.ui.text.typing.FormatOnSave;

/** The helpers of a text editor. */
final class EditorHelpers {
	private EditorHelpers() {
	}

	static List<EditorHelper> of(EvadeTextEditor editor, ProjectionViewer viewer, IPreferenceStore preferences) {
		EvadeViewerConfiguration configuration = editor.configuration();
		return List.of(new HistoryHelper(editor), new PaletteWatch(viewer, configuration.presenter(), preferences),
				new NameColours(viewer, configuration.presenter(), preferences), new ShownFindings(editor),
				new FoldingHelper(viewer, preferences), new OccurrenceMarks(editor, preferences),
				new Follower(editor, preferences), new FormatOnSave(editor, preferences), editor.selection());
	}
}
