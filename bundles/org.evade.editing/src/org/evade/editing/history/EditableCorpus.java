/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.history;

import java.nio.file.Path;
import java.util.List;

import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;

/** A corpus that is being edited: its live model, and the one history through which every editor changes it. */
public interface EditableCorpus {
	/** The live model. */
	LiveModel model();

	/** The history that serves every editor of the corpus. */
	History history();

	/**
	 * Makes a change as one step of the history.
	 *
	 * @throws Refused
	 *             when a file cannot be written
	 */
	void apply(Change change) throws Refused;

	/** Takes the last change back; what was done, nothing when there is none. */
	List<Change> undo();

	/** Makes the change that was taken back last again; what was done, nothing when there is none. */
	List<Change> redo();

	/** Whether a file can be written. */
	boolean isWritable(Path file);
}
