/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.navigate;

import java.nio.file.Path;

/**
 * Where something stands in the corpus.
 *
 * @param file
 *            the file, as the corpus names its path
 * @param offset
 *            start in UTF-16 units
 * @param length
 *            length in UTF-16 units
 * @param line
 *            line, from 1
 * @param kind
 *            what stands there: {@code gene}, {@code claim}, or what holds a reference
 * @param name
 *            full name of the object there, or of the nearest one that has a name; null when there is none
 * @param excerpt
 *            the line without the blanks around it
 */
public record Location(Path file, int offset, int length, int line, String kind, String name, String excerpt) {
}
