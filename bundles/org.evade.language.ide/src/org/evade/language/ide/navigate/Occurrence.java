/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.navigate;

/**
 * Place in one file where an object is named.
 *
 * @param offset
 *            start in UTF-16 units
 * @param length
 *            length in UTF-16 units
 * @param declares
 *            whether the object is declared here
 */
public record Occurrence(int offset, int length, boolean declares) {
}
