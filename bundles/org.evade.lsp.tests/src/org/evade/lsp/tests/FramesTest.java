/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.evade.lsp.Connection;
import org.evade.lsp.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Messages that are none are answered, and the next one is understood. */
class FramesTest {
	private static final String INITIALIZE = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
	private static final String SHUTDOWN = "{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"shutdown\"}";
	private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

	/** The answers to what was sent, and the status. */
	private record Said(List<JsonObject> answers, int status) {
		/** The answer to a request, or to nobody knows which. */
		JsonObject to(String id) {
			return answers.stream().filter(answer -> answer.has("id") && answer.get("id").toString().equals(id)).findFirst()
					.orElseThrow(() -> new AssertionError("no answer to " + id + " in " + answers));
		}

		int code(String id) {
			return to(id).getAsJsonObject("error").get("code").getAsInt();
		}
	}

	private static String frame(String message) {
		return "Content-Length: " + message.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + message;
	}

	/** EXIT is sent when the shutdown is answered; all answers up to the end of the stream count. */
	private static Said send(byte[] bytes) throws Exception {
		Pipe there = Pipe.open(), back = Pipe.open();
		try (InputStream toServer = Channels.newInputStream(there.source()); OutputStream client = Channels.newOutputStream(there.sink());
				InputStream toClient = Channels.newInputStream(back.source()); OutputStream server = Channels.newOutputStream(back.sink())) {
			CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> {
				try (server) {
					return Connection.serve(toServer, server, ServerOptions.none());
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}, work -> new Thread(work).start());
			client.write(bytes);
			client.flush();
			List<JsonObject> answers = new ArrayList<>();
			for (JsonObject answer = read(toClient); answer != null; answer = read(toClient)) {
				answers.add(answer);
				if (answer.has("id") && answer.get("id").toString().equals("99")) {
					client.write(frame(EXIT).getBytes(StandardCharsets.UTF_8));
					client.flush();
				}
			}
			return new Said(answers, status.get(60, TimeUnit.SECONDS));
		}
	}

	/** The next message; null at the end. */
	private static JsonObject read(InputStream in) throws IOException {
		ByteArrayOutputStream header = new ByteArrayOutputStream();
		while (!header.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
			int c = in.read();
			if (c < 0)
				return null;
			header.write(c);
		}
		int length = Integer.parseInt(header.toString(StandardCharsets.US_ASCII).replaceAll("\\D", ""));
		return JsonParser.parseString(new String(in.readNBytes(length), StandardCharsets.UTF_8)).getAsJsonObject();
	}

	private static Said send(String text) throws Exception {
		return send(text.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			no length | Content-Type: x^\\r\\n\\r\\n{} | -32700
			no number | Content-Length: ten\\r\\n\\r\\n | -32700
			negative | Content-Length: -5\\r\\n\\r\\n | -32700
			more than any memory | Content-Length: 99999999999999999999\\r\\n\\r\\n | -32700
			no header at all | hello\\r\\n\\r\\n{"id": 3}\\n\\n | -32700
			another encoding | Content-Type: text/x; charset=utf-16\\r\\nContent-Length: 2\\r\\n\\r\\n{} | -32700
			too short a length | Content-Length: 10\\r\\n\\r\\n{"jsonrpc":"2.0","id":7,"method":"shutdown"} | -32700
			no JSON | Content-Length: 5\\r\\n\\r\\n{"a": | -32700
			empty | Content-Length: 0\\r\\n\\r\\n | -32600
			null | Content-Length: 4\\r\\n\\r\\nnull | -32600
			a list | Content-Length: 2\\r\\n\\r\\n[] | -32600
			no method | Content-Length: 2\\r\\n\\r\\n{} | -32600
			""")
	void aFrameThatIsNone(String what, String frame, int code) throws Exception {
		Said said = send(frame.replace("^", "").replace("\\r", "\r").replace("\\n", "\n") + frame(INITIALIZE) + frame(SHUTDOWN));
		assertEquals(code, said.code("null"), what);
		assertTrue(said.to("1").has("result"), said.toString());
		assertEquals(0, said.status());
	}

	@Test
	void bytesThatAreNoText() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes("Content-Length: 4\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		bytes.writeBytes(new byte[] { '"', (byte) 0xff, (byte) 0xfe, '"' });
		bytes.writeBytes("x".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
		bytes.writeBytes((frame(INITIALIZE) + frame(SHUTDOWN)).getBytes(StandardCharsets.UTF_8));
		Said said = send(bytes.toByteArray());
		assertEquals(-32700, said.code("null"));
		assertTrue(said.to("1").has("result"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			a parameter of another type | "method":"textDocument/hover","params":{"textDocument":[],"position":3} | -32602
			no parameters | "method":"textDocument/hover" | -32602
			parameters without what is needed | "method":"textDocument/hover","params":{"textDocument":{}} | -32602
			an address that is none | "method":"textDocument/hover","params":{"textDocument":{"uri":"%%%"},"position":{"line":0,"character":0}} | -32602
			a negative line | "method":"textDocument/hover","params":{"textDocument":{"uri":"file:///x.evade"},"position":{"line":-1,"character":0}} | -32602
			a method of another server | "method":"textDocument/inlineCompletionOfTomorrow","params":{} | -32601
			a method that is not offered | "method":"textDocument/moniker","params":{"textDocument":{"uri":"file:///x.evade"},"position":{"line":0,"character":0}} | -32601
			a command that is not there | "method":"workspace/executeCommand","params":{"command":"rm"} | -32602
			once more | "method":"initialize","params":{"capabilities":{}} | -32600
			""")
	void aRequestThatMakesNoSense(String what, String message, int code) throws Exception {
		Said said = send(frame(INITIALIZE) + frame("{" + message + ",\"jsonrpc\":\"2.0\",\"id\":\"a\"}")
				+ frame("{\"jsonrpc\":\"2.0\",\"id\":\"b\"," + message + "}")
				+ frame("{\"jsonrpc\":\"2.0\"," + message + "}") + frame(SHUTDOWN));
		assertEquals(code, said.code("\"a\""), what);
		assertEquals(code, said.code("\"b\""), what);
		assertEquals(0, said.status());
	}

	@Test
	void whatComesBeforeInitializeAndAfterShutdown() throws Exception {
		String hover = "\"jsonrpc\":\"2.0\",\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"file:///x.evade\"},"
				+ "\"position\":{\"line\":0,\"character\":0}}";
		Said said = send(frame("{\"id\":2," + hover + "}") + frame("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}")
				+ frame(INITIALIZE) + frame(SHUTDOWN.replace("99", "98")) + frame("{\"id\":3," + hover + "}") + frame(SHUTDOWN));
		assertEquals(-32002, said.code("2"));
		assertTrue(said.to("98").has("result"), said.toString());
		assertEquals(-32600, said.code("3"));
		assertEquals(0, said.status());
	}
}
