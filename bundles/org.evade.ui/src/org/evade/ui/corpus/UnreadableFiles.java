/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.evade.language.files.AtomicFiles;
import org.evade.checks.Finding;
import org.evade.checks.Severity;
import org.evade.editing.live.LiveModel;
import org.evade.language.load.Place;
import org.evade.language.load.Problem;
import org.evade.language.load.SourceText;

/**
 * Files of a corpus that are no text, or may not be read: empty for the model, with a finding that says why. Nothing is written
 * to them. Any thread.
 */
final class UnreadableFiles {
	private final LiveModel model;
	private final Map<Path, String> reasons = new ConcurrentHashMap<>();

	UnreadableFiles(LiveModel model) {
		this.model = model;
	}

	/** The text of a file, and the end of what was wrong with it; empty when it cannot be read. */
	Optional<String> read(Path file) {
		try {
			String text = AtomicFiles.read(file);
			reasons.remove(file);
			return Optional.of(text);
		} catch (IOException e) {
			reasons.put(file, SourceText.failure(e));
			return Optional.empty();
		}
	}

	/** What is wrong with a file; nothing when it was read. */
	List<Finding> findings(Path file) {
		String reason = reasons.get(file);
		return reason == null ? List.of()
				: List.of(new Finding(Problem.FILE, Severity.ERROR, model.name(file), Place.START, "", reason, List.of()));
	}
}
