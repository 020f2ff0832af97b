/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * Reads messages from a stream. What is no message is answered with an error, and reading goes on with the next header that can
 * be found: the reader of the library does not answer, and takes the memory that a header asks for.
 */
final class MessageReader implements MessageProducer {
	private static final Logger LOG = Logger.getLogger("org.evade.lsp");
	private static final String LENGTH = "content-length:", TYPE = "content-type:";
	/** Bytes of the longest message, and of the longest line of a header. */
	private static final int MOST = 1 << 26, LINE = 1 << 12;

	private final InputStream in;
	private final MessageJsonHandler json;
	private final MessageConsumer client;
	private volatile boolean open = true;
	/** The last header was none, so that what follows it up to the next is no message either. */
	private boolean lost;

	MessageReader(InputStream in, MessageJsonHandler json, MessageConsumer client) {
		this.in = new BufferedInputStream(in);
		this.json = json;
		this.client = client;
	}

	/** No message is read after the one that is being handled. */
	void close() {
		open = false;
	}

	@Override
	public void listen(MessageConsumer server) {
		try {
			while (open) {
				int length = header();
				if (length >= 0)
					message(in.readNBytes(length), length, server);
			}
		} catch (EOFException e) {
			open = false;
		} catch (IOException e) {
			if (open && !JsonRpcException.indicatesStreamClosed(e))
				LOG.log(Level.SEVERE, "The messages of the client cannot be read", e);
			open = false;
		}
	}

	/** The length that a header tells; -1 when it tells none, which was answered then. */
	private int header() throws IOException {
		long length = -1;
		String number = null, encoding = null;
		boolean begun = false;
		for (String line = line(); !line.isEmpty() || !begun; line = line()) {
			begun |= !line.isEmpty();
			String key = line.toLowerCase(Locale.ROOT);
			int at = key.indexOf(LENGTH);
			if (at > 0 && !lost)
				refuse(null, ResponseErrorCode.ParseError, "What stands before the header is no message: " + shown(line.substring(0, at)));
			if (at >= 0) {
				number = line.substring(at + LENGTH.length()).strip();
				length = number.matches("\\d{1,18}") ? Long.parseLong(number) : -1;
			} else if (key.startsWith(TYPE) && key.contains("charset=") && !key.matches(".*charset=\"?utf-?8\"?\\s*"))
				encoding = line;
		}
		String wrong = number == null ? "The header has no Content-Length"
				: length < 0 ? "Content-Length is no number of bytes: " + shown(number)
						: length > MOST ? "The message has " + length + " bytes; more than " + MOST + " are not read"
								: encoding != null ? "Messages have to be UTF-8: " + shown(encoding) : null;
		lost = wrong != null && length < 0;
		if (wrong == null)
			return (int) length;
		refuse(null, ResponseErrorCode.ParseError, wrong);
		if (length > 0)
			in.skipNBytes(length);
		return -1;
	}

	/** A line of a header; of one that is too long, which is none, the end that may be the beginning of the next header. */
	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c != '\n'; c = in.read()) {
			if (c < 0)
				throw new EOFException();
			line.append((char) c);
			if (line.length() > LINE)
				line.delete(0, line.length() - 2 * LENGTH.length());
		}
		if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r')
			line.setLength(line.length() - 1);
		return line.toString();
	}

	private void message(byte[] bytes, int length, MessageConsumer server) throws IOException {
		if (bytes.length < length)
			throw new EOFException();
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			refuse(null, ResponseErrorCode.ParseError, "The message is not UTF-8");
			return;
		}
		try {
			Message message = json.parseMessage(text);
			if (message == null)
				throw new JsonParseException("The message is null");
			server.consume(message);
		} catch (MessageIssueException e) {
			refuse(text, e.getIssues().getFirst().getText());
		} catch (RuntimeException | StackOverflowError e) {
			LOG.log(Level.WARNING, "A message was not understood", e);
			refuse(text, String.valueOf(e.getMessage()));
		}
	}

	/** Answers a message that was not understood; a notification or a response has no answer. */
	private void refuse(String text, String why) {
		JsonElement tree;
		try {
			tree = JsonParser.parseString(text);
		} catch (JsonParseException | StackOverflowError e) {
			refuse(null, ResponseErrorCode.ParseError, "The message is not JSON");
			return;
		}
		if (!(tree instanceof JsonObject object)) {
			refuse(null, ResponseErrorCode.InvalidRequest, "A message has to be one JSON object");
			return;
		}
		boolean known = object.get("method") instanceof JsonPrimitive method && method.isString();
		if (object.has("id") && !object.has("result") && !object.has("error"))
			refuse(id(object.get("id")), known ? ResponseErrorCode.InvalidParams : ResponseErrorCode.InvalidRequest, why);
		else if (!known && !object.has("id"))
			refuse(null, ResponseErrorCode.InvalidRequest, "The message has no method");
		else
			LOG.warning("A message was left out: " + why);
	}

	private static Either<String, Number> id(JsonElement id) {
		if (!(id instanceof JsonPrimitive value))
			return null;
		return value.isNumber() ? Either.forRight(value.getAsNumber()) : Either.forLeft(value.getAsString());
	}

	private void refuse(Either<String, Number> id, ResponseErrorCode code, String sentence) {
		client.consume(Errors.answer(id, code, sentence));
	}

	private static String shown(String text) {
		return (text.length() > 60 ? text.substring(0, 60) + "..." : text).replaceAll("[^ -~]", "?");
	}
}
