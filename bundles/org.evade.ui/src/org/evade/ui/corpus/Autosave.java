/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.evade.ui.EvadeUi;

/** Writes unsaved texts to the journal soon after each change, apart from the UI thread. */
final class Autosave extends Job {
	/** Most that a crash can take, ms of typing. */
	private static final int DELAY = 300;
	/** From a failure to the next try, ms. */
	private static final int RETRY = 5_000;

	private record Texts(String saved, String text) {
	}

	private final RecoveryJournal journal;
	private final Map<Path, Texts> waiting = new ConcurrentHashMap<>();
	private final BiConsumer<Path, IOException> failed;
	private volatile String reported;

	Autosave(RecoveryJournal journal, BiConsumer<Path, IOException> failed) {
		super("Keeping unsaved changes");
		this.journal = journal;
		this.failed = failed;
		setSystem(true);
		setPriority(SHORT);
	}

	/** The text of a file is another than on the disk, or the same again. */
	void changed(Path file, String saved, String text) {
		waiting.put(file, new Texts(saved, text));
		schedule(DELAY);
	}

	/** A text is going to be saved: whatever happens on the way, it is kept. Any thread. */
	void saving(Path file, String saved, String text) {
		if (text.equals(saved))
			return;
		try {
			journal.keep(file, saved, text);
			reported = null;
		} catch (IOException e) {
			failed(file, e);
		}
	}

	/** Keeps what waits of a file now; returns whether nothing is left to keep. */
	boolean keep(Path file) {
		flush();
		return !waiting.containsKey(file);
	}

	/** A text is saved: it need not be kept, but what was typed meanwhile does. Any thread. */
	void saved(Path file, String text) {
		waiting.computeIfPresent(file, (path, texts) -> texts.text.equals(text) ? null : texts);
		try {
			journal.saved(file, text);
		} catch (IOException e) {
			failed(file, e);
		}
	}

	/** Tells of a trouble once, until another or none comes. */
	private void failed(Path file, IOException problem) {
		String said = SaveFailure.reason(problem);
		if (!said.equals(reported))
			failed.accept(file, problem);
		reported = said;
	}

	/** Writes what waits, now. What is forgotten comes last: it may be kept under another name. */
	void flush() {
		write(true);
		write(false);
	}

	private void write(boolean unsaved) {
		for (Map.Entry<Path, Texts> entry : waiting.entrySet()) {
			Path file = entry.getKey();
			Texts texts = entry.getValue();
			if (texts.text.equals(texts.saved) == unsaved || !waiting.remove(file, texts))
				continue;
			try {
				if (unsaved)
					journal.keep(file, texts.saved, texts.text);
				else
					journal.forget(file);
				reported = null;
			} catch (IOException e) {
				if (unsaved)
					waiting.putIfAbsent(file, texts);
				failed(file, e);
				schedule(RETRY);
			}
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			flush();
		} catch (RuntimeException e) {
			return EvadeUi.status("Unsaved changes could not be kept", e);
		}
		return Status.OK_STATUS;
	}
}
