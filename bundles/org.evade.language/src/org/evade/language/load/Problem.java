/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.util.List;

/**
 * Something about a file that keeps it from being understood.
 *
 * @param file
 *            file as the user named it, with forward slashes
 * @param place
 *            where
 * @param code
 *            {@code syntax}, {@code link} or {@code file}
 * @param object
 *            what it is about, in words, or an empty text
 * @param message
 *            what is wrong and what to do, in one sentence
 * @param fixes
 *            repairs as {@code kind:argument}, such as {@code replace:STK11}
 */
public record Problem(String file, Place place, String code, String object, String message, List<String> fixes) {
	/** The file cannot be parsed. */
	public static final String SYNTAX = "syntax";
	/** A name is not declared. */
	public static final String LINK = "link";
	/** The file cannot be read. */
	public static final String FILE = "file";
}
