/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A Chromium without a window, through its driver. */
final class Browser implements AutoCloseable {
	private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
	private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));
	private static final Gson GSON = new Gson();
	private final HttpClient client = HttpClient.newHttpClient();
	private final Process driver;
	private final String base;
	private final String session;

	static boolean isInstalled() {
		return Files.isExecutable(DRIVER) && BROWSERS.stream().anyMatch(Files::isExecutable);
	}

	Browser() throws IOException, InterruptedException {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		driver = new ProcessBuilder(DRIVER.toString(), "--port=" + port).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		base = "http://127.0.0.1:" + port;
		String asked = """
				{"capabilities": {"alwaysMatch": {"browserName": "chrome", "unhandledPromptBehavior": "ignore", "goog:chromeOptions":
				{"binary": "%s", "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1400,900"]}}}}"""
				.formatted(BROWSERS.stream().filter(Files::isExecutable).findFirst().orElseThrow());
		String made = null;
		for (int tried = 0; made == null; tried++)
			try {
				made = send("/session", asked).getAsJsonObject("value").get("sessionId").getAsString();
			} catch (IOException notYet) {
				if (tried == 100 || !driver.isAlive()) {
					driver.destroy();
					throw notYet;
				}
				TimeUnit.MILLISECONDS.sleep(100);
			}
		session = "/session/" + made;
	}

	private JsonObject send(String path, String body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).POST(HttpRequest.BodyPublishers.ofString(body)).build();
		String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
		JsonObject json = JsonParser.parseString(answer).getAsJsonObject();
		if (json.get("value").isJsonObject() && json.getAsJsonObject("value").has("error"))
			throw new IllegalStateException(answer);
		return json;
	}

	void open(String address) throws IOException, InterruptedException {
		send(session + "/url", "{\"url\": " + GSON.toJson(address) + "}");
	}

	/** What a script returns, as text. */
	String run(String script) throws IOException, InterruptedException {
		return send(session + "/execute/sync", "{\"script\": " + GSON.toJson(script) + ", \"args\": []}").get("value").getAsString();
	}

	/** Presses keys one after the other, in the characters of WebDriver. */
	void keys(String keys) throws IOException, InterruptedException {
		JsonArray actions = new JsonArray();
		for (char key : keys.toCharArray())
			for (String type : List.of("keyDown", "keyUp")) {
				JsonObject action = new JsonObject();
				action.addProperty("type", type);
				action.addProperty("value", String.valueOf(key));
				actions.add(action);
			}
		send(session + "/actions", "{\"actions\": [{\"type\": \"key\", \"id\": \"keys\", \"actions\": " + actions + "}]}");
	}

	@Override
	public void close() throws IOException, InterruptedException {
		client.send(HttpRequest.newBuilder(URI.create(base + session)).DELETE().build(), HttpResponse.BodyHandlers.discarding());
		client.close();
		driver.destroy();
	}
}
