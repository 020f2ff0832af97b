/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.io.IOException;

/** An article that cannot be read. The message goes on after the file's name: {@code is not UTF-8: save it with that encoding}. */
public final class UnreadableArticle extends IOException {
	private static final long serialVersionUID = 1;

	/** With what is wrong, and what to do. */
	public UnreadableArticle(String message) {
		super(message);
	}
}
