/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.benchmarks;

/** A program that does nothing: what a Java start costs at least. */
public final class Empty {
	private Empty() {
	}

	public static void main(String[] args) {
	}
}
