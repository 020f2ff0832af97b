/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

/**
 * A page of a PDF.
 *
 * @param number
 *            from 1
 * @param span
 *            its text
 * @param columns
 *            columns of text that were found, 0 for a page without text
 */
public record Page(int number, Span span, int columns) {
}
