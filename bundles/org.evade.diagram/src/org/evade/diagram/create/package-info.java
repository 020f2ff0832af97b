/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
/** Creates nodes, edges and claims by choosing; also what is dropped on a map. */
package org.evade.diagram.create;
