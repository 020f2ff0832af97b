/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import org.eclipse.core.resources.IProject;

/**
 * What editors and views select and follow.
 *
 * @param project
 *            project of the corpus
 * @param name
 *            full name of the element, such as {@code dai.figure-2.kl} or {@code vocabulary.PD-L1}
 */
public record ElementKey(IProject project, String name) {
}
