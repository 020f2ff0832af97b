/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import org.eclipse.ui.editors.text.TextEditorActionContributor;

/** Connects the menus of the workbench with the actions of the text editor. */
public final class EvadeTextContributor extends TextEditorActionContributor {
}
