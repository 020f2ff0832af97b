/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.suggest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;

/** Makes suggestions for a passage. */
@FunctionalInterface
public interface Suggester {
	/** What is called the built-in drafter in an origin. */
	String BUILT_IN = "built-in drafter";

	/**
	 * The suggestions for a passage, the best first, and what was wrong with the answer.
	 *
	 * @throws IOException
	 *             when nothing answers; with a sentence
	 */
	SuggestionLines.Read suggest(ArticleText text, Span passage) throws IOException;

	/**
	 * A program that reads one request from standard input and answers with lines on standard output. The passage leaves this program, and
	 * with it goes whatever the other one does: it is started only when a person named it.
	 *
	 * @param command
	 *            program and arguments; no shell reads them
	 * @param seconds
	 *            after which it is ended
	 */
	static Suggester process(List<String> command, int seconds) {
		return (text, passage) -> {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			try {
				CompletableFuture<byte[]> answer = CompletableFuture.supplyAsync(() -> {
					try {
						return process.getInputStream().readNBytes(10_000_000);
					} catch (IOException e) {
						return new byte[0];
					}
				});
				try (var in = process.getOutputStream()) {
					in.write((SuggestionLines.request(text, passage) + "\n").getBytes(StandardCharsets.UTF_8));
				} catch (IOException e) {
					// it answers without reading
				}
				return SuggestionLines.read(new StringReader(new String(answer.get(seconds, TimeUnit.SECONDS), StandardCharsets.UTF_8)), text);
			} catch (TimeoutException e) {
				throw new IOException(command.getFirst() + " did not answer within " + seconds + " seconds");
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new IOException("somebody stopped it");
			} catch (ExecutionException e) {
				throw new IOException(command.getFirst() + " failed: " + e.getCause().getMessage());
			} finally {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly();
			}
		};
	}
}
