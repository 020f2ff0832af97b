/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.edit;

import java.nio.file.Path;
import java.util.Set;

/** The texts that changes are made to: files, open documents, or a map in memory. Paths are absolute and normalised. */
public interface TextStore {
	/**
	 * Text of a file.
	 *
	 * @return the text as it is now, unsaved changes included; null when there is no such file
	 */
	String text(Path file);

	/** All files. */
	Set<Path> files();

	/**
	 * Edits, makes, removes or moves a file; moves a folder.
	 *
	 * @throws RuntimeException
	 *             when that cannot be done; the file is then as before
	 */
	void apply(FileEdits edits);

	/** Whether the file may be changed; for a file that does not exist, whether it may be made. */
	boolean writable(Path file);
}
