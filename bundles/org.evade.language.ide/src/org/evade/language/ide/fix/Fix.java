/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.util.List;

import org.evade.language.ide.edit.FileEdits;
import org.evade.language.ide.edit.TextRange;

/**
 * A repair or a small rewriting that can be offered to the curator.
 *
 * @param label
 *            what it does: {@code Change to STK11}
 * @param edits
 *            edits of one or more files
 * @param relevance
 *            the higher, the earlier it is listed
 * @param select
 *            what is left to fill in: part of the asked file's text after the change, or null
 */
public record Fix(String label, List<FileEdits> edits, int relevance, TextRange select) {
	public Fix {
		edits = List.copyOf(edits);
	}
}
