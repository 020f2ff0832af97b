/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/** Answers to requests that failed. */
final class Errors {
	private static final Logger LOG = Logger.getLogger("org.evade.lsp");

	private Errors() {
	}

	/** What the client is told when a request ended with an exception. */
	static ResponseError of(Throwable failed) {
		Throwable cause = failed;
		while (cause instanceof CompletionException && cause.getCause() != null)
			cause = cause.getCause();
		if (cause instanceof ResponseErrorException known)
			return known.getResponseError();
		if (cause instanceof UnsupportedOperationException)
			return new ResponseError(ResponseErrorCode.MethodNotFound, "This server does not know the request", null);
		if (!JsonRpcException.indicatesStreamClosed(cause)) // the client does not wait for the answer any more
			LOG.log(Level.SEVERE, "A request failed", cause);
		return new ResponseError(ResponseErrorCode.InternalError, "Internal error (" + cause.getClass().getSimpleName()
				+ "); details are in the log of the server", null);
	}

	/** Ends a request whose parameters make no sense. */
	static ResponseErrorException wrong(String sentence) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, sentence, null));
	}

	/** An answer to a request of that id, or to nobody knows which. */
	static ResponseMessage answer(Either<String, Number> id, ResponseErrorCode code, String sentence) {
		ResponseMessage answer = new ResponseMessage();
		answer.setRawId(id);
		answer.setError(new ResponseError(code, sentence, null));
		return answer;
	}
}
