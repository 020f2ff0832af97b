/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;
import org.evade.editing.live.LiveModel;
import org.evade.language.load.Corpus;

/** The corpus of the client's folder, the documents that it has open, and the client. */
final class ClientSession implements AutoCloseable {
	final ServerOptions options;
	final ExecutorService workers = Executors.newCachedThreadPool(work -> daemon(work, "request"));
	/** Open documents and the addresses that the client gave them. */
	final Map<Path, String> open = new ConcurrentHashMap<>();
	/** Versions of open documents, as the client counts them. */
	final Map<Path, Integer> versions = new ConcurrentHashMap<>();
	/** Whether the client refuses edits of a version that it has no more. */
	volatile boolean versioned;
	volatile LiveModel model = new LiveModel(Path.of(""));
	volatile CorpusDisk disk = new CorpusDisk(this, null);
	final Checks checks = new Checks(this);
	volatile LanguageClient client;

	ClientSession(ServerOptions options) {
		this.options = options;
		checks.follow(model);
	}

	static Thread daemon(Runnable work, String name) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		return thread;
	}

	/** Begins with the corpus in a folder. */
	void open(Path root) {
		model = new LiveModel(root);
		checks.follow(model);
		disk = new CorpusDisk(this, model.root());
		disk.rescan();
	}

	/**
	 * The file that a client means; empty for a document that is no file, such as one that was never saved. A folder that the
	 * client knows under two names, through a link, is one.
	 */
	Optional<Path> file(String uri) {
		Path file;
		try {
			URI address = URI.create(uri);
			if (!"file".equalsIgnoreCase(address.getScheme()))
				return Optional.empty();
			file = Path.of(address).toAbsolutePath().normalize();
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			throw Errors.wrong("This is not the address of a file: " + uri);
		}
		return Optional.of(disk.root() == null || file.getParent() == null ? file : below(disk.root(), file));
	}

	private static Path below(Path root, Path file) {
		if (file.startsWith(root))
			return file;
		try {
			Path realRoot = root.toRealPath(), real = file.getParent().toRealPath().resolve(file.getFileName());
			return real.startsWith(realRoot) ? root.resolve(realRoot.relativize(real)) : file;
		} catch (IOException e) {
			return file; // a folder that is not there is no other name of one
		}
	}

	/** The address of a file, as the client has it. */
	String uri(Path file) {
		return open.getOrDefault(file, file.toUri().toString());
	}

	/** Reads the model with the text of a file, which is empty for a file that is not there. */
	<T> T read(Path file, BiFunction<Corpus, String, T> reader) {
		return model.read(corpus -> reader.apply(corpus, text(file)));
	}

	String text(Path file) {
		String text = model.text(file);
		return text == null ? "" : text;
	}

	/** Tells the user something. */
	void say(MessageType type, String sentence) {
		client.showMessage(new MessageParams(type, sentence));
	}

	/** What was asked is answered before, when that is quickly done. */
	@Override
	public void close() {
		checks.close();
		workers.shutdown();
		try {
			workers.awaitTermination(1, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		workers.shutdownNow();
	}
}
