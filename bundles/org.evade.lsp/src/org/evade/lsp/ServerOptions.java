/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.net.URI;
import java.nio.file.Path;

/**
 * What a server is started with.
 *
 * @param articles
 *            folder with the article texts that passages point into, or null: passages are then judged by their form only
 * @param rules
 *            page that explains the rules, with a heading for each, for the links of diagnostics; or null
 * @param orphaned
 *            run when the client's process is gone while the streams are still open
 */
public record ServerOptions(Path articles, URI rules, Runnable orphaned) {
	/** Options of a server that lives in the process of its client. */
	public static ServerOptions none() {
		return new ServerOptions(null, null, () -> {
		});
	}
}
