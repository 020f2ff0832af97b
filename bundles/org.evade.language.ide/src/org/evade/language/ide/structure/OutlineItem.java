/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.structure;

import java.util.List;

import org.evade.language.edit.TextRange;

/**
 * Entry of the outline.
 *
 * @param label
 *            id or heading
 * @param detail
 *            relation line of a claim, label of an entity; may be empty
 * @param kind
 *            {@code gene}, {@code claim}, {@code arm} ...; {@code broken} for a statement that cannot be parsed
 * @param element
 *            full name of the object, or null
 * @param range
 *            the whole element
 * @param name
 *            what to select when the entry is opened: the id, or the first line
 * @param children
 *            what it contains
 */
public record OutlineItem(String label, String detail, String kind, String element, TextRange range, TextRange name,
		List<OutlineItem> children) {
	public OutlineItem {
		children = List.copyOf(children);
	}
}
