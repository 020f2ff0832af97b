/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

/**
 * Something that the workbench can look like.
 *
 * @param name
 *            name of its picture
 * @param reach
 *            gets there from the window with the corpus, without editors, and waits until it is there
 */
record State(String name, Runnable reach) {
}
