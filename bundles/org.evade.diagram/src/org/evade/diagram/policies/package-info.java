/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
/** Edit policies: what may be done to an element. They answer requests with commands and show what is being done. */
package org.evade.diagram.policies;
