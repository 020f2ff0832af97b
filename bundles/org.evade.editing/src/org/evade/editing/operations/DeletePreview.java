/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.util.List;

/**
 * What deleting would do.
 *
 * @param goes
 *            elements that go, those that were chosen first
 * @param unlinked
 *            elements that stay but lose a reference
 * @param comments
 *            comments that go with the elements that they stand in or behind
 */
public record DeletePreview(List<Item> goes, List<Item> unlinked, List<String> comments) {
	/** Copies the lists. */
	public DeletePreview {
		goes = List.copyOf(goes);
		unlinked = List.copyOf(unlinked);
		comments = List.copyOf(comments);
	}

	/**
	 * An element.
	 *
	 * @param element
	 *            its name, see {@link Elements}
	 * @param text
	 *            first line of its text
	 * @param file
	 *            its file
	 * @param line
	 *            its line, from 1
	 * @param why
	 *            the reason, as the end of a sentence
	 */
	public record Item(String element, String text, Path file, int line, String why) {
	}
}
