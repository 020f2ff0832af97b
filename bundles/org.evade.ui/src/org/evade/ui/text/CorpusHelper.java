/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import org.evade.ui.corpus.CorpusListener;

/** A helper of an editor that listens to the corpus as long as the editor shows a file of it. */
public abstract class CorpusHelper implements EditorHelper, CorpusListener {
	private EditedFile file;

	/** The file shown, or null. */
	protected final EditedFile file() {
		return file;
	}

	@Override
	public final void connect(EditedFile shown) {
		file = shown;
		file.session().addListener(this);
		connected();
	}

	@Override
	public final void disconnect() {
		if (file != null)
			file.session().removeListener(this);
		file = null;
	}

	/** The editor shows a file now. */
	protected void connected() {
		// most helpers wait for news
	}
}
