/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.loss;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that a format could not hold.
 *
 * @param object
 *            what it was said of
 * @param kind
 *            what kind of thing it is, for counting: {@code condition of claim}
 * @param what
 *            what exactly, in words
 */
public record Loss(EObject object, String kind, String what) {
}
