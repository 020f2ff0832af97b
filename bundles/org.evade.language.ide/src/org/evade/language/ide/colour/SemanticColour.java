/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.colour;

/**
 * Colour of a name after linking.
 *
 * @param offset
 *            start in UTF-16 units
 * @param length
 *            length in UTF-16 units
 * @param kind
 *            what the name stands for
 * @param declares
 *            whether the name is declared here
 */
public record SemanticColour(int offset, int length, SemanticKind kind, boolean declares) {
}
