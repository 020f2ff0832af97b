/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server over two streams. */
public final class Connection {
	private Connection() {
	}

	/**
	 * Serves on this thread until the client says exit or closes its stream. Nothing else may write to the output.
	 *
	 * @return what the process has to end with: 0 after a shutdown, 1 without one
	 */
	public static int serve(InputStream in, OutputStream out, ServerOptions options) {
		try (EvadeServer server = new EvadeServer(options)) {
			Map<String, JsonRpcMethod> methods = new LinkedHashMap<>(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
			methods.putAll(ServiceEndpoints.getSupportedMethods(EvadeServer.class));
			MessageJsonHandler json = new MessageJsonHandler(methods);
			StreamMessageConsumer client = new StreamMessageConsumer(out, json);
			RemoteEndpoint endpoint = new RemoteEndpoint(client, ServiceEndpoints.toEndpoint(server), Errors::of);
			json.setMethodProvider(endpoint);
			endpoint.setJsonHandler(json);
			server.connect(ServiceEndpoints.toServiceObject(endpoint, LanguageClient.class));
			MessageReader frames = new MessageReader(in, json, client);
			Lifecycle lifecycle = new Lifecycle(endpoint, client, methods, frames::close);
			frames.listen(new ReflectiveMessageValidator(lifecycle));
			return lifecycle.isShutDown() ? 0 : 1;
		}
	}
}
