/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

/**
 * Words of a PDF page that stand on one line without a gap.
 *
 * @param text
 *            the words
 * @param left
 *            left end, in points from the left of the page
 * @param right
 *            right end
 * @param base
 *            base line, in points from the top of the page
 * @param height
 *            size of the type, in points
 */
record PdfPiece(String text, double left, double right, double base, double height) {
}
