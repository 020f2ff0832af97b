/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
/** A map being edited: its session, the changes that can be made, and commands that make them through the one history. */
package org.evade.diagram.session;
