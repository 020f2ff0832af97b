/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.util.Map;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Lets pass what may be said at a time: initialize first, nothing after shutdown but exit. */
final class Lifecycle implements MessageConsumer {
	private enum State {
		NEW, INITIALIZED, SHUT_DOWN
	}

	private final MessageConsumer server, client;
	private final Map<String, JsonRpcMethod> methods;
	private final Runnable exit;
	private State state = State.NEW;

	Lifecycle(MessageConsumer server, MessageConsumer client, Map<String, JsonRpcMethod> methods, Runnable exit) {
		this.methods = methods;
		this.server = server;
		this.client = client;
		this.exit = exit;
	}

	boolean isShutDown() {
		return state == State.SHUT_DOWN;
	}

	@Override
	public void consume(Message message) {
		switch (message) {
		case NotificationMessage said when said.getMethod().equals("exit") -> exit.run();
		case NotificationMessage said when state != State.INITIALIZED -> { } // to be dropped, says the protocol
		case RequestMessage request -> request(request);
		default -> server.consume(message);
		}
	}

	private void request(RequestMessage request) {
		boolean initialize = request.getMethod().equals("initialize");
		if (state == State.SHUT_DOWN)
			refuse(request, ResponseErrorCode.InvalidRequest, "The server was shut down: only exit may follow");
		else if (initialize && state == State.INITIALIZED)
			refuse(request, ResponseErrorCode.InvalidRequest, "The server is initialized already");
		else if (!initialize && state == State.NEW)
			refuse(request, ResponseErrorCode.ServerNotInitialized, "The first request has to be initialize");
		else if (request.getParams() == null && methods.containsKey(request.getMethod())
				&& methods.get(request.getMethod()).getParameterTypes().length > 0)
			refuse(request, ResponseErrorCode.InvalidParams, "The request has no parameters");
		else {
			state = request.getMethod().equals("shutdown") ? State.SHUT_DOWN : State.INITIALIZED;
			server.consume(request);
		}
	}

	private void refuse(RequestMessage request, ResponseErrorCode code, String sentence) {
		client.consume(Errors.answer(request.getRawId(), code, sentence));
	}
}
