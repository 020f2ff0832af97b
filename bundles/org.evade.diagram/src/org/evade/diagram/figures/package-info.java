/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
/** Figures of GEF: they are there to be found by the pointer and draw nothing. */
package org.evade.diagram.figures;
