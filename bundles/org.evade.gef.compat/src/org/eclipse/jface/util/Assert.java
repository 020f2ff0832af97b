/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.jface.util;

/** The class of old JFace that GEF 3.2 calls and that JFace no longer has; it hands on to the one of today. */
public final class Assert {
	private Assert() {
	}

	/** Fails with a runtime exception when the expression is false. */
	public static boolean isTrue(boolean expression) {
		return org.eclipse.core.runtime.Assert.isTrue(expression);
	}

	/** Fails with a runtime exception that carries the message when the expression is false. */
	public static boolean isTrue(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isTrue(expression, message);
	}

	/** Fails with a runtime exception when the expression is false. */
	public static boolean isLegal(boolean expression) {
		return org.eclipse.core.runtime.Assert.isLegal(expression);
	}

	/** Fails with a runtime exception that carries the message when the expression is false. */
	public static boolean isLegal(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isLegal(expression, message);
	}

	/** Fails with a runtime exception when the object is null. */
	public static void isNotNull(Object object) {
		org.eclipse.core.runtime.Assert.isNotNull(object);
	}

	/** Fails with a runtime exception that carries the message when the object is null. */
	public static void isNotNull(Object object, String message) {
		org.eclipse.core.runtime.Assert.isNotNull(object, message);
	}
}
