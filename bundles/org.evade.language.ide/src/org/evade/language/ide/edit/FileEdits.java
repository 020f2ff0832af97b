/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.edit;

import java.nio.file.Path;
import java.util.List;

/**
 * Edits of one file.
 *
 * @param file
 *            the file, as the corpus names its path
 * @param edits
 *            sorted edits that do not overlap, against the file's text
 */
public record FileEdits(Path file, List<Edit> edits) {
	public FileEdits {
		edits = Edit.sorted(edits);
	}
}
