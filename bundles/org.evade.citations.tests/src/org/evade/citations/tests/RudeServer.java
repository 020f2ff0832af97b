/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/** A server on this machine that answers as it is told to, in bad manners of all kinds. */
final class RudeServer implements AutoCloseable {
	/** Answers one request. */
	interface Manner {
		void answer(String path, OutputStream out) throws Exception;
	}

	private final ServerSocket socket;
	private final List<String> asked = new CopyOnWriteArrayList<>();
	private final List<String> headers = new CopyOnWriteArrayList<>();
	private volatile Manner manner;

	RudeServer(Manner manner) {
		this.manner = manner;
		try {
			socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Thread.ofPlatform().daemon().start(this::serve);
	}

	private void serve() {
		while (!socket.isClosed())
			try {
				Socket connection = socket.accept();
				Thread.ofPlatform().daemon().start(() -> answer(connection));
			} catch (IOException e) {
				return;
			}
	}

	private void answer(Socket connection) {
		try (connection) {
			BufferedReader in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
			String path = in.readLine().split(" ")[1];
			for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine())
				headers.add(line);
			asked.add(path);
			manner.answer(path, connection.getOutputStream());
			connection.getOutputStream().flush();
		} catch (Exception e) {
			// the other side has hung up
		}
	}

	/** Paths that were asked for. */
	List<String> asked() {
		return asked;
	}

	/** Header lines of all requests. */
	List<String> headers() {
		return headers;
	}

	void manner(Manner next) {
		manner = next;
	}

	URI base() {
		return URI.create("http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort() + "/");
	}

	static void json(OutputStream out, String body) throws IOException {
		send(out, "200 OK", "Content-Type: application/json; charset=utf-8\r\n", body.getBytes(StandardCharsets.UTF_8));
	}

	static void send(OutputStream out, String status, String more, byte[] body) throws IOException {
		out.write(("HTTP/1.1 " + status + "\r\n" + more + "Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		out.write(body);
	}

	/** Zeros, packed: small on the way, large when it is there. */
	static byte[] bomb(int megabytes) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
			byte[] zeros = new byte[1_000_000];
			for (int i = 0; i < megabytes; i++)
				packed.write(zeros);
		}
		return bytes.toByteArray();
	}

	static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
			packed.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
