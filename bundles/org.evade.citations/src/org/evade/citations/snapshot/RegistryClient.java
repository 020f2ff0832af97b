/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;

/**
 * Asks registries over https, one request at a time: says who asks, keeps their limits, waits as long as they say, tries again
 * what may pass. Leads of an answer to another host are not followed; size and time of an answer are bounded.
 */
public final class RegistryClient implements AutoCloseable {
	private static final int TRIES = 4, REDIRECTS = 3;
	private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

	private final HttpClient client;
	private final String agent;
	private final Duration patience;
	private final BooleanSupplier cancelled;
	private final Duration pause;
	private long last;

	/**
	 * @param environment
	 *            EVADE_MAIL says whom a registry may write to; HTTPS_PROXY names a proxy
	 * @param patience
	 *            longest time for one answer
	 * @param pause
	 *            time before a second try; it doubles with each
	 * @param cancelled
	 *            asked often
	 */
	public RegistryClient(Map<String, String> environment, Duration patience, Duration pause, BooleanSupplier cancelled) {
		this.patience = patience;
		this.pause = pause;
		this.cancelled = cancelled;
		String mail = environment.getOrDefault("EVADE_MAIL", "").strip();
		agent = "Evade/0.1 (curation of cancer immunotherapy" + (mail.matches("[^\\s@;()<>]+@[^\\s@;()<>]+") ? "; mailto:" + mail : "") + ")";
		HttpClient.Builder builder = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(patience);
		InetSocketAddress proxy = proxy(environment);
		client = (proxy == null ? builder : builder.proxy(ProxySelector.of(proxy))).build();
	}

	private static InetSocketAddress proxy(Map<String, String> environment) {
		String said = environment.getOrDefault("HTTPS_PROXY", environment.getOrDefault("https_proxy", "")).strip();
		if (said.isEmpty())
			return null;
		URI proxy = URI.create(said.contains("://") ? said : "http://" + said);
		return proxy.getHost() == null ? null : new InetSocketAddress(proxy.getHost(), proxy.getPort() < 0 ? 8080 : proxy.getPort());
	}

	/**
	 * The answer, or null when the registry does not know what is asked for.
	 *
	 * @throws RegistryException
	 *             when the answer cannot be had or used
	 */
	public String text(Registry registry, String path) throws RegistryException {
		byte[] bytes = ask(registry, registry.base().resolve(path));
		return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
	}

	private byte[] ask(Registry registry, URI first) throws RegistryException {
		RegistryException failed = null;
		Duration wait = pause;
		for (int tries = 0; tries < TRIES; tries++) {
			if (tries > 0)
				sleep(wait);
			wait = wait.multipliedBy(2);
			keepInterval(registry);
			try {
				return once(registry, first, 0);
			} catch (Again again) {
				failed = RegistryException.lasting(registry.title() + " " + again.getMessage());
				if (again.wait != null) {
					if (again.wait.compareTo(LONGEST_WAIT) > 0)
						throw RegistryException.lasting(registry.title() + " asks to wait " + again.wait.toSeconds() + " seconds; try again later");
					wait = again.wait;
				}
			} catch (HttpTimeoutException e) {
				failed = RegistryException.lasting(registry.title() + " did not answer within " + patience.toSeconds() + " seconds");
			} catch (RegistryException e) {
				throw e;
			} catch (IOException e) {
				failed = RegistryException.lasting(registry.title() + " cannot be reached: " + reason(e));
			}
		}
		throw failed;
	}

	private static String reason(IOException e) {
		String message = e.getMessage();
		return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
	}

	/** What may pass when it is tried again. */
	private static final class Again extends IOException {
		private static final long serialVersionUID = 1;
		private final transient Duration wait;

		Again(String message, Duration wait) {
			super(message);
			this.wait = wait;
		}
	}

	private byte[] once(Registry registry, URI address, int redirects) throws IOException {
		if (!registry.base().getHost().equals(address.getHost()) || !address.getScheme().equals(registry.base().getScheme()))
			throw RegistryException.lasting(registry.title() + " leads to another host (" + address.getHost() + "), which is not followed");
		HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).header("User-Agent", agent).header("Accept", registry.type().endsWith("/") ? "*/*" : registry.type())
				.header("Accept-Encoding", "gzip").GET().build();
		HttpResponse<InputStream> response;
		try {
			response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw RegistryException.lasting("asking was interrupted");
		}
		try (InputStream body = response.body(); Watch watch = new Watch(body, patience.multipliedBy(2))) {
			int status = response.statusCode();
			if (status >= 300 && status < 400 && redirects < REDIRECTS && response.headers().firstValue("Location").isPresent())
				return once(registry, address.resolve(response.headers().firstValue("Location").get()), redirects + 1);
			if (status == 404 || status == 410)
				return null;
			if (status == 429 || status >= 500)
				throw new Again("answers with " + status + (status == 429 ? " (too many requests)" : ""), retryAfter(response));
			if (status != 200)
				throw RegistryException.of(registry.title() + " answers with " + status);
			String type = response.headers().firstValue("Content-Type").orElse("");
			if (!type.startsWith(registry.type()))
				throw RegistryException.of(registry.title() + " answers with " + (type.isEmpty() ? "no type" : type) + " instead of " + registry.type());
			boolean packed = response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
			return read(registry, packed ? new GZIPInputStream(body) : body);
		}
	}

	/** Ends the reading of an answer that stands still. */
	private static final class Watch implements AutoCloseable {
		private final Thread watching;

		Watch(InputStream body, Duration time) {
			watching = Thread.ofVirtual().start(() -> {
				try {
					Thread.sleep(time);
					body.close();
				} catch (InterruptedException | IOException e) {
					// the answer was there in time
				}
			});
		}

		@Override
		public void close() {
			watching.interrupt();
		}
	}

	private byte[] read(Registry registry, InputStream in) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] buffer = new byte[1 << 16];
		long end = System.nanoTime() + patience.toNanos() * 4;
		for (int count; (count = in.read(buffer)) >= 0;) {
			bytes.write(buffer, 0, count);
			if (bytes.size() > registry.largest())
				throw RegistryException.of("the answer of " + registry.title() + " is larger than " + registry.largest() / 1_000_000 + " MB");
			if (System.nanoTime() > end)
				throw RegistryException.lasting("the answer of " + registry.title() + " does not end");
			check();
		}
		return bytes.toByteArray();
	}

	private static Duration retryAfter(HttpResponse<?> response) {
		String said = response.headers().firstValue("Retry-After").orElse("").strip();
		if (said.matches("\\d{1,9}"))
			return Duration.ofSeconds(Long.parseLong(said));
		try {
			Duration until = said.isEmpty() ? null : Duration.between(ZonedDateTime.now(), ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME));
			return until == null ? null : until.isNegative() ? Duration.ZERO : until;
		} catch (DateTimeParseException e) {
			return null;
		}
	}

	private void keepInterval(Registry registry) throws RegistryException {
		long since = (System.nanoTime() - last) / 1_000_000;
		if (since < registry.interval())
			sleep(Duration.ofMillis(registry.interval() - since));
		check();
		last = System.nanoTime();
	}

	private void sleep(Duration time) throws RegistryException {
		long end = System.nanoTime() + time.toNanos();
		try {
			for (long left; (left = end - System.nanoTime()) > 0;) {
				check();
				Thread.sleep(Math.max(1, Math.min(100, left / 1_000_000)));
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw RegistryException.lasting("asking was interrupted");
		}
	}

	private void check() throws RegistryException {
		if (cancelled.getAsBoolean())
			throw RegistryException.lasting("asking was cancelled");
	}

	@Override
	public void close() {
		client.shutdownNow();
	}
}
