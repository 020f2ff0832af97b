/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server over standard input and output. */
public final class Main {
	private Main() {
	}

	/** Serves until the client says exit or closes the input. Nothing else may write to standard output. */
	public static void main(String[] arguments) throws InterruptedException, ExecutionException {
		OutputStream out = System.out;
		System.setOut(System.err);
		EvadeServer server = new EvadeServer();
		serve(server, System.in, out).get();
		System.exit(server.exitStatus());
	}

	/** Connects a server to a client. */
	public static Future<Void> serve(EvadeServer server, InputStream in, OutputStream out) {
		Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
		server.connect(launcher.getRemoteProxy());
		Future<Void> listening = launcher.startListening();
		server.onExit(() -> listening.cancel(true));
		return listening;
	}
}
