/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.evade.citations.snapshot.Registry;
import org.evade.citations.snapshot.RegistryClient;
import org.evade.citations.snapshot.RegistryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that misbehave in every way get patience, limits, and a clear word. */
@Timeout(60)
class AskingTest {
	private static final byte[] OK = "{\"a\": 1}".getBytes(StandardCharsets.UTF_8);
	private static final String JSON = "Content-Type: application/json\r\n";

	private static String ask(RudeServer server) throws RegistryException {
		try (RegistryClient asking = new RegistryClient(Map.of("EVADE_MAIL", "curator@example.org"), Duration.ofSeconds(1), Duration.ofMillis(5), () -> false)) {
			return asking.text(Registry.CROSSREF.at(server.base()), "works");
		}
	}

	private static String failure(RudeServer.Manner manner) throws Exception {
		try (RudeServer server = new RudeServer(manner)) {
			return assertThrows(RegistryException.class, () -> ask(server)).getMessage();
		}
	}

	private static RudeServer.Manner first(RudeServer.Manner bad) {
		AtomicInteger count = new AtomicInteger();
		return (path, out) -> {
			if (count.getAndIncrement() == 0)
				bad.answer(path, out);
			else
				RudeServer.send(out, "200 OK", JSON, OK);
		};
	}

	@Test
	void saysWhoAsks() throws Exception {
		try (RudeServer server = new RudeServer((path, out) -> RudeServer.send(out, "200 OK", JSON, OK))) {
			assertEquals("{\"a\": 1}", ask(server));
			assertTrue(server.headers().stream().anyMatch(line -> line.matches("(?i)user-agent: Evade/.*mailto:curator@example.org\\)")), server.headers().toString());
		}
	}

	@Test
	void packedAnswersAreUnpacked() throws Exception {
		try (RudeServer server = new RudeServer((path, out) -> RudeServer.send(out, "200 OK", JSON + "Content-Encoding: gzip\r\n", RudeServer.gzip("{}")))) {
			assertEquals("{}", ask(server));
		}
	}

	@Test
	void whatPassesIsTriedAgain() throws Exception {
		for (RudeServer.Manner bad : new RudeServer.Manner[] {
				(path, out) -> RudeServer.send(out, "429 Too Many Requests", "Retry-After: 1\r\n", new byte[0]),
				(path, out) -> RudeServer.send(out, "500 Internal Server Error", "", new byte[0]),
				(path, out) -> RudeServer.send(out, "503 Service Unavailable", "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n", new byte[0]),
				(path, out) -> out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"cut".getBytes(StandardCharsets.US_ASCII)),
				(path, out) -> Thread.sleep(1500), (path, out) -> out.write("nonsense".getBytes(StandardCharsets.US_ASCII)) })
			try (RudeServer server = new RudeServer(first(bad))) {
				assertEquals("{\"a\": 1}", ask(server));
				assertEquals(2, server.asked().size());
			}
	}

	@Test
	void aWaitThatWasAskedForIsKept() throws Exception {
		try (RudeServer server = new RudeServer(first((path, out) -> RudeServer.send(out, "429 Too Many Requests", "Retry-After: 1\r\n", new byte[0])))) {
			long begin = System.nanoTime();
			ask(server);
			assertTrue(System.nanoTime() - begin >= 1_000_000_000L);
		}
		assertEquals("Crossref asks to wait 86400 seconds; try again later",
				failure((path, out) -> RudeServer.send(out, "429 Too Many Requests", "Retry-After: 86400\r\n", new byte[0])));
	}

	@Test
	void whatDoesNotPassEnds() throws Exception {
		try (RudeServer server = new RudeServer((path, out) -> RudeServer.send(out, "500 Internal Server Error", "", new byte[0]))) {
			assertEquals("Crossref answers with 500", assertThrows(RegistryException.class, () -> ask(server)).getMessage());
			assertEquals(4, server.asked().size());
		}
		assertEquals("Crossref answers with 403", failure((path, out) -> RudeServer.send(out, "403 Forbidden", "", new byte[0])));
		assertEquals("Crossref answers with text/html instead of application/json",
				failure((path, out) -> RudeServer.send(out, "200 OK", "Content-Type: text/html\r\n", OK)));
		assertEquals("Crossref did not answer within 1 seconds", failure((path, out) -> Thread.sleep(3000)));
	}

	@Test
	void anAnswerThatDripsEnds() throws Exception {
		long begin = System.nanoTime();
		failure((path, out) -> {
			out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			out.flush();
			Thread.sleep(30_000);
		});
		assertTrue(System.nanoTime() - begin < 30_000_000_000L);
	}

	@Test
	void sizesAreBounded() throws Exception {
		assertEquals("the answer of Crossref is larger than 2 MB",
				failure((path, out) -> RudeServer.send(out, "200 OK", JSON, new byte[3_000_000])));
		byte[] bomb = RudeServer.bomb(300);
		assertTrue(bomb.length < 1_000_000);
		assertEquals("the answer of Crossref is larger than 2 MB",
				failure((path, out) -> RudeServer.send(out, "200 OK", JSON + "Content-Encoding: gzip\r\n", bomb)));
	}

	@Test
	void redirectsStayWithTheHost() throws Exception {
		try (RudeServer server = new RudeServer((path, out) -> {
			if (path.equals("/works"))
				RudeServer.send(out, "302 Found", "Location: /other\r\n", new byte[0]);
			else
				RudeServer.send(out, "200 OK", JSON, OK);
		})) {
			assertEquals("{\"a\": 1}", ask(server));
		}
		try (RudeServer other = new RudeServer((path, out) -> RudeServer.send(out, "200 OK", JSON, OK))) {
			String elsewhere = failure((path, out) -> RudeServer.send(out, "302 Found", "Location: http://localhost:" + other.base().getPort() + "/\r\n", new byte[0]));
			assertEquals("Crossref leads to another host (localhost), which is not followed", elsewhere);
			assertEquals(0, other.asked().size());
		}
		assertTrue(failure((path, out) -> RudeServer.send(out, "302 Found", "Location: file:///etc/passwd\r\n", new byte[0])).contains("another host"));
		assertEquals("Crossref answers with 302", failure((path, out) -> RudeServer.send(out, "302 Found", "Location: /again\r\n", new byte[0])));
	}

	@Test
	void whatIsNotThereIsNoFailure() throws Exception {
		try (RudeServer server = new RudeServer((path, out) -> RudeServer.send(out, "404 Not Found", "", new byte[0]))) {
			assertNull(ask(server));
		}
	}

	@Test
	void canBeCancelled() throws Exception {
		AtomicBoolean cancelled = new AtomicBoolean();
		try (RudeServer server = new RudeServer((path, out) -> {
			cancelled.set(true);
			RudeServer.send(out, "429 Too Many Requests", "Retry-After: 200\r\n", new byte[0]);
		}); RegistryClient asking = new RegistryClient(Map.of(), Duration.ofSeconds(1), Duration.ofMillis(5), cancelled::get)) {
			assertEquals("asking was cancelled", assertThrows(RegistryException.class, () -> asking.text(Registry.CROSSREF.at(server.base()), "works")).getMessage());
		}
	}

	@Test
	void onlyTheHostsOfRegistriesOverHttps() {
		for (Registry registry : new Registry[] { Registry.CROSSREF, Registry.PUBMED, Registry.CONVERTER, Registry.TRIALS, Registry.RETRACTIONS }) {
			assertEquals("https", registry.base().getScheme());
			assertFalse(URI.create(registry.base().toString()).getHost().isEmpty());
		}
	}
}
