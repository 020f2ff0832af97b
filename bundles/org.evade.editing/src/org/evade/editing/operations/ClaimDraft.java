/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

/**
 * A claim to be made for an edge; what it says follows from the edge.
 *
 * @param id
 *            id; null for one made from the ends of the edge
 * @param article
 *            full name of the article it is taken from
 * @param section
 *            id of the section, or null
 * @param negated
 *            whether the claim denies the relation
 * @param because
 *            why it is denied, or null
 * @param clauses
 *            further clauses in the language, one a line, such as {@code cites 10 as primary result}; or null
 */
public record ClaimDraft(String id, String article, String section, boolean negated, String because, String clauses) {
}
