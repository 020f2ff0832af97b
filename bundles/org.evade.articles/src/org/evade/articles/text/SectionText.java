/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

/**
 * A section of a text as its headings show it.
 *
 * @param number
 *            as printed, without a full stop at its end ({@code 2.1}), or null
 * @param heading
 *            as printed, without marks of Markdown
 * @param level
 *            1 for the outermost
 * @param headingSpan
 *            where the heading stands
 * @param span
 *            the whole section: heading, text and subsections
 */
public record SectionText(String number, String heading, int level, Span headingSpan, Span span) {
}
