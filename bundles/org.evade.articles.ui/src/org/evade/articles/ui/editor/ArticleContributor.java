/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.editor;

import org.eclipse.ui.part.EditorActionBarContributor;

/** Global actions of an article are set by the editor; menus stand in plugin.xml. */
public final class ArticleContributor extends EditorActionBarContributor {
}
