/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.navigate;

/**
 * Something of the corpus that can be opened by its name.
 *
 * @param name
 *            id
 * @param label
 *            label, or claim in words; empty when there is none
 * @param kind
 *            {@code gene}, {@code claim}, {@code trial} ...
 * @param matched
 *            what the search matched: the id, the label, a synonym or a CURIE
 * @param location
 *            where it is declared
 */
public record Symbol(String name, String label, String kind, String matched, Location location) {
}
