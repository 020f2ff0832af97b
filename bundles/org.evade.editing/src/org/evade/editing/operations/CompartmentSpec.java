/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import org.evade.model.CompartmentKind;

/**
 * A compartment to be made.
 *
 * @param id
 *            id in the map; null for one made from the label
 * @param label
 *            title, or null
 * @param kind
 *            what it stands for, or null
 */
public record CompartmentSpec(String id, String label, CompartmentKind kind) {
}
