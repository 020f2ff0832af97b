/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.structure;

import org.evade.language.edit.TextEdit;

/**
 * What is written in place of a key.
 *
 * @param edit
 *            the change
 * @param caret
 *            where the cursor goes, in the text after the change
 */
public record Typed(TextEdit edit, int caret) {
}
