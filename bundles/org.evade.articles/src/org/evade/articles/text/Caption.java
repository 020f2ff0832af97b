/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

/**
 * A figure or table as its caption shows it.
 *
 * @param table
 *            whether it is a table
 * @param number
 *            as printed: {@code 2}, {@code S1}
 * @param span
 *            where the caption stands, and with it the cells of a table when they are known
 */
public record Caption(boolean table, String number, Span span) {
}
