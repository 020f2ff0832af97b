/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

/**
 * Something that works for an editor as long as it shows a file: folding, colours of names, findings,
 * occurrences. UI thread.
 */
public interface EditorHelper {
	/** The editor shows a file now. */
	void connect(EditedFile file);

	/** The editor no longer shows the file; may come without a connect before. */
	void disconnect();

	/** The editor is gone. */
	default void dispose() {
	}
}
