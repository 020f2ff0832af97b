/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.evade.language.EvadeStandaloneSetup;
import org.evade.language.files.CorpusFolder;
import org.evade.language.scoping.DeclaredNames;

import com.google.inject.Injector;

/**
 * Loads folders and files into a linked corpus: parse every file, index what it declares, then link. Each step runs on all
 * files in parallel; a file only ever changes its own objects.
 */
public final class CorpusLoader {
	/** Ending of the files that are read. */
	public static final String ENDING = ".evade";

	private final Injector injector = EvadeStandaloneSetup.injector();
	private final FileParser parser = new FileParser(injector);
	private final int threads;

	/**
	 * @param threads
	 *            files worked on at a time, at least 1
	 */
	public CorpusLoader(int threads) {
		this.threads = Math.max(1, threads);
	}

	/** A loader that uses every processor. */
	public CorpusLoader() {
		this(Runtime.getRuntime().availableProcessors());
	}

	/**
	 * Loads files; a folder stands for the files that {@link CorpusFolder} finds in it. Nothing is told of links that are left out.
	 *
	 * @param paths
	 *            files and folders
	 * @param progress
	 *            told the name of each file once it is parsed, from any thread
	 * @return the linked corpus; a file that cannot be read is in it with a problem
	 * @throws NoSuchFileException
	 *             when a path does not exist
	 * @throws IOException
	 *             when a folder cannot be listed
	 */
	public Corpus load(Collection<Path> paths, Consumer<String> progress) throws IOException {
		return load(paths, progress, (link, target) -> {
		});
	}

	/**
	 * The same.
	 *
	 * @param leftOut
	 *            told of each link that leads out of its folder and was not followed, and of what it leads to: null when that is nothing
	 */
	public Corpus load(Collection<Path> paths, Consumer<String> progress, BiConsumer<Path, Path> leftOut) throws IOException {
		Map<String, Path> found = new TreeMap<>();
		Set<Path> known = new HashSet<>();
		for (Path path : paths)
			collect(path, found, known, leftOut);
		XtextResourceSet resources = injector.getInstance(XtextResourceSet.class);
		List<ModelFile> files;
		try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
			files = inParallel(workers, found.entrySet().stream()
					.<Callable<ModelFile>>map(entry -> () -> parse(entry.getValue(), entry.getKey(), progress)).toList());
			files.forEach(file -> resources.getResources().add(file.resource()));
			index(resources, files, workers);
			inParallel(workers, files.stream().<Callable<Void>>map(file -> () -> {
				((LazyLinkingResource) file.resource()).resolveLazyCrossReferences(CancelIndicator.NullImpl);
				return null;
			}).toList());
		}
		return new Corpus(files, resources);
	}

	private void index(XtextResourceSet resources, List<ModelFile> files, ExecutorService workers) throws IOException {
		List<IResourceDescription> descriptions = inParallel(workers,
				files.stream().<Callable<IResourceDescription>>map(file -> () -> parser.index(file)).toList());
		new DeclaredNames(descriptions).install(resources);
	}

	private ModelFile parse(Path path, String name, Consumer<String> progress) {
		List<Problem> problems = new ArrayList<>();
		String text = "";
		try {
			text = SourceText.read(path);
		} catch (IOException e) {
			problems.add(FileParser.problem(name, SourceText.failure(e)));
		}
		ModelFile file = parser.parse(path, name, text, problems);
		progress.accept(name);
		return file;
	}

	/** What is given twice, or has two names, is read once, by the first of them. */
	private static void collect(Path path, Map<String, Path> found, Set<Path> known, BiConsumer<Path, Path> leftOut)
			throws IOException {
		if (!Files.exists(path))
			throw new NoSuchFileException(path.toString());
		if (!Files.isDirectory(path)) {
			add(path, found, known);
			return;
		}
		CorpusFolder folder = CorpusFolder.walk(path, false);
		for (Path file : folder.files())
			add(file, found, known);
		folder.outside().forEach(leftOut);
	}

	private static void add(Path file, Map<String, Path> found, Set<Path> known) throws IOException {
		if (known.add(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize()))
			found.put(slashes(file), file);
	}

	private static String slashes(Path path) {
		return path.normalize().toString().replace('\\', '/');
	}

	private static <T> List<T> inParallel(ExecutorService workers, List<Callable<T>> tasks) throws IOException {
		List<T> results = new ArrayList<>(tasks.size());
		try {
			for (var result : workers.invokeAll(tasks))
				results.add(result.get());
			return results;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("Loading was interrupted", e);
		} catch (ExecutionException e) {
			throw new IllegalStateException("Loading failed", e.getCause());
		}
	}
}
