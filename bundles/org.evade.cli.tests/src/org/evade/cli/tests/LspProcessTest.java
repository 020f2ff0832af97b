/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code evade lsp} as an editor starts it. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LspProcessTest {
	@TempDir
	Path folder;
	private Process process;
	private OutputStream toServer;
	private InputStream fromServer;

	@BeforeEach
	void start() throws IOException {
		String dist = System.getProperty("evade.dist");
		assumeTrue(dist != null && Files.isExecutable(Path.of(dist, "bin", "evade")), "the distribution is not built");
		Run.corpus(folder);
		ProcessBuilder builder = new ProcessBuilder(Path.of(dist, "bin", "evade").toString(), "lsp", "--stdio");
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("LC_ALL", "C");
		process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		toServer = process.getOutputStream();
		fromServer = process.getInputStream();
	}

	@AfterEach
	void end() {
		if (process != null)
			process.destroyForcibly();
	}

	private void send(String message) throws IOException {
		byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
		toServer.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		toServer.write(bytes);
		toServer.flush();
	}

	private void request(int id, String method, String params) throws IOException {
		send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}");
	}

	private void initialize() throws IOException {
		request(1, "initialize", "{\"processId\":" + ProcessHandle.current().pid() + ",\"capabilities\":{},\"workspaceFolders\":[{\"uri\":\""
				+ folder.toUri() + "\",\"name\":\"corpus\"}]}");
		answer(1);
		send("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
	}

	/** The next message of a kind; every byte in between has to be part of a message. */
	private JsonObject next(Predicate<JsonObject> kind) throws IOException {
		while (true) {
			StringBuilder header = new StringBuilder();
			while (header.indexOf("\r\n\r\n") < 0) {
				int c = fromServer.read();
				assertTrue(c >= 0, "the output ended after " + header);
				header.append((char) c);
			}
			assertTrue(header.toString().matches("Content-Length: \\d+\r\n\r\n"), header.toString());
			byte[] content = fromServer.readNBytes(Integer.parseInt(header.toString().replaceAll("\\D", "")));
			JsonObject message = JsonParser.parseString(new String(content, StandardCharsets.UTF_8)).getAsJsonObject();
			if (kind.test(message))
				return message;
		}
	}

	private JsonObject answer(int id) throws IOException {
		return next(message -> message.has("id") && message.get("id").toString().equals(String.valueOf(id)));
	}

	private int status() throws InterruptedException {
		long begin = System.nanoTime();
		assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it ends");
		assertTrue(System.nanoTime() - begin < 10_000_000_000L, "it ends at once");
		return process.exitValue();
	}

	@Test
	void shutdownAndExitEndWithNought() throws Exception {
		initialize();
		send("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
		assertTrue(answer(2).get("result").isJsonNull());
		send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
		assertEquals(0, status());
	}

	@Test
	void exitWithoutShutdownEndsWithOne() throws Exception {
		initialize();
		send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
		assertEquals(1, status());
	}

	@Test
	void anEditorThatIsGoneEndsWithOne() throws Exception {
		initialize();
		toServer.close();
		assertEquals(1, status());
	}

	@Test
	void theRulesSpeakAndTheirPageIsThere() throws Exception {
		Files.write(folder.resolve("latin.evade"), new byte[] { 'g', 'e', 'n', 'e', ' ', (byte) 0xe9 });
		initialize();
		JsonObject rule = diagnostic("article.evade", "STR-UNCITED");
		URI page = URI.create(rule.getAsJsonObject("codeDescription").get("href").getAsString());
		assertTrue(Files.readString(Path.of(page.getPath())).contains("\n### " + rule.get("code").getAsString() + "\n"), page.toString());
		assertEquals(rule.get("code").getAsString().toLowerCase(java.util.Locale.ROOT), page.getFragment());
		send("no JSON");
		assertEquals(-32700, next(message -> message.has("error")).getAsJsonObject("error").get("code").getAsInt());
		request(5, "workspace/symbol", "{\"query\":\"\"}");
		assertFalse(answer(5).getAsJsonArray("result").isEmpty(), "it is still there");
	}

	@Test
	void aFileThatIsNotUtf8IsReported() throws Exception {
		Files.write(folder.resolve("latin.evade"), new byte[] { 'g', 'e', 'n', 'e', ' ', (byte) 0xe9 });
		initialize();
		assertEquals("The file is not UTF-8: save it with that encoding", diagnostic("latin.evade", "file").get("message").getAsString());
	}

	/** What is said about a file once it is said with that code. */
	private JsonObject diagnostic(String file, String code) throws IOException {
		JsonObject[] found = new JsonObject[1];
		next(message -> {
			if (!message.has("method") || !message.get("method").getAsString().equals("textDocument/publishDiagnostics")
					|| !message.getAsJsonObject("params").get("uri").getAsString().endsWith("/" + file))
				return false;
			for (JsonElement each : message.getAsJsonObject("params").getAsJsonArray("diagnostics"))
				if (each.getAsJsonObject().get("code").getAsString().equals(code))
					found[0] = each.getAsJsonObject();
			return found[0] != null;
		});
		return found[0];
	}
}
