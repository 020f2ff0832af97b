/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
/** What is offered when something is to be chosen: entities, relations, places for claims, claims a map can grow from. */
package org.evade.diagram.choose;
