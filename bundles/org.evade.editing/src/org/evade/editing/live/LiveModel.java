/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.evade.editing.text.Change;
import org.evade.editing.text.FileEdits;
import org.evade.editing.text.TextEdit;
import org.evade.language.EvadeStandaloneSetup;
import org.evade.language.load.Corpus;
import org.evade.language.load.FileParser;
import org.evade.language.load.Problem;
import org.evade.language.naming.EvadeNames;

import com.google.inject.Injector;

/**
 * All files of a corpus, parsed and linked, kept current while they are edited. Safe for use by several threads. Texts can
 * be
 * set and read at any time without waiting; the model is brought up to date by {@link #settle()} and {@link #read}, one
 * thread
 * at a time. Paths are absolute and normalised.
 */
public final class LiveModel {
	/** Up to so many files are worth looking at what little changed in each; more are parsed in parallel. */
	private static final int FEW = 8;

	private final Path root;
	private final FileParser parser;
	private final XtextResourceSet resources;
	private final ResourceDescriptionsData index = new ResourceDescriptionsData(List.of());
	private final ProxyLinker linker;
	private final Links links;
	private final ReentrantLock lock = new ReentrantLock();
	private final Map<String, LiveFile> files = new TreeMap<>();
	private final List<Consumer<ModelDelta>> listeners = new CopyOnWriteArrayList<>();
	private final Deque<ModelDelta> news = new ArrayDeque<>();
	private Corpus corpus;
	private volatile long version;

	/** Guards the texts, so that typing never waits for the parser. */
	private final Object texting = new Object();
	private final Map<Path, String> texts = new TreeMap<>();
	private Set<Path> dirty = new LinkedHashSet<>();

	/**
	 * @param root
	 *            folder of the corpus; files are named relative to it
	 */
	public LiveModel(Path root) {
		this.root = normal(root);
		Injector injector = EvadeStandaloneSetup.injector();
		parser = new FileParser(injector);
		resources = injector.getInstance(XtextResourceSet.class);
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, index);
		linker = injector.getInstance(ProxyLinker.class);
		links = new Links(linker);
		corpus = new Corpus(List.of(), resources);
	}

	/** The folder of the corpus. */
	public Path root() {
		return root;
	}

	/** The file as the user knows it: relative to the corpus, with forward slashes. */
	public String name(Path file) {
		Path normal = normal(file);
		return (normal.startsWith(root) ? root.relativize(normal) : normal).toString().replace('\\', '/');
	}

	/** The file of that name. */
	public Path file(String name) {
		return normal(root.resolve(name));
	}

	private static Path normal(Path path) {
		return path.toAbsolutePath().normalize();
	}

	// ------------------------------------------------------------------------------------------------------------ texts

	/** Adds a file or sets its whole text. */
	public void put(Path file, String text) {
		synchronized (texting) {
			texts.put(normal(file), text);
			dirty.add(normal(file));
		}
	}

	/** Takes a file away. */
	public void remove(Path file) {
		synchronized (texting) {
			if (texts.remove(normal(file)) != null)
				dirty.add(normal(file));
		}
	}

	/**
	 * Edits the text of a file.
	 *
	 * @throws IllegalArgumentException
	 *             when there is no such file or the edits do not fit its text
	 */
	public void edit(Path file, List<TextEdit> edits) {
		synchronized (texting) {
			String before = texts.get(normal(file));
			if (before == null)
				throw new IllegalArgumentException(file + " is not part of the corpus");
			put(file, TextEdit.apply(before, edits));
		}
	}

	private void move(FileEdits move) {
		for (Path file : files())
			if (file.startsWith(normal(move.file()))) {
				put(move.moved(file), text(file));
				remove(file);
			}
	}

	/** Follows a change that was made to the files. */
	public void apply(Change change) {
		synchronized (texting) {
			for (FileEdits file : change.files())
				switch (file.kind()) {
				case EDIT -> edit(file.file(), file.edits());
				case CREATE -> put(file.file(), file.after(null));
				case DELETE -> remove(file.file());
				case MOVE -> move(file);
				}
		}
	}

	/** The text of a file with all edits, parsed or not; null when there is no such file. */
	public String text(Path file) {
		synchronized (texting) {
			return texts.get(normal(file));
		}
	}

	/** All files. */
	public Set<Path> files() {
		synchronized (texting) {
			return Collections.unmodifiableSet(new TreeSet<>(texts.keySet()));
		}
	}

	// ------------------------------------------------------------------------------------------------------------ model

	/** Grows by one whenever the model becomes different. */
	public long version() {
		return version;
	}

	/**
	 * Brings the model up to date: parses what changed and looks up again what may mean something else now. Listeners are told
	 * afterwards, on this thread.
	 *
	 * @return what is different; empty when nothing was edited since
	 */
	public ModelDelta settle() {
		lock.lock();
		try {
			return update();
		} finally {
			unlock();
		}
	}

	/**
	 * Settles and reads the model. No other thread changes the model meanwhile.
	 *
	 * @param reader
	 *            gets the corpus; its result must not hold objects of the model
	 */
	public <T> T read(Function<Corpus, T> reader) {
		lock.lock();
		try {
			update();
			return reader.apply(corpus);
		} finally {
			unlock();
		}
	}

	/**
	 * Like {@link #read}, for a thread that must not wait: gives up when others hold the model for too long, or when so
	 * many files changed that parsing them takes its time.
	 *
	 * @param millis
	 *            longest wait
	 * @return what was read, or empty
	 */
	public <T> Optional<T> readWithin(long millis, Function<Corpus, T> reader) {
		try {
			if (!lock.tryLock(millis, TimeUnit.MILLISECONDS))
				return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		try {
			synchronized (texting) {
				if (dirty.size() > FEW)
					return Optional.empty();
			}
			update();
			return Optional.ofNullable(reader.apply(corpus));
		} finally {
			unlock();
		}
	}

	private void unlock() {
		List<ModelDelta> told = new ArrayList<>();
		if (lock.getHoldCount() == 1) {
			told.addAll(news);
			news.clear();
		}
		lock.unlock();
		told.forEach(delta -> listeners.forEach(listener -> listener.accept(delta)));
	}

	/** What keeps a file from being understood, in order of place; the model is settled first. Empty for an unknown file. */
	public List<Problem> problems(Path file) {
		return read(now -> {
			LiveFile live = files.get(name(file));
			return live == null ? List.of() : live.file().problems();
		});
	}

	/** Whether a file has a mistake of form, so that operations on it are refused; the model is settled first. */
	public boolean broken(Path file) {
		return read(now -> {
			LiveFile live = files.get(name(file));
			return live != null && !live.file().isWellFormed();
		});
	}

	/** Whether another thread waits for the model while this one reads it: a long reader that can start again should stop. */
	public boolean isAwaited() {
		return lock.hasQueuedThreads();
	}

	/** Adds a listener, told after the model was brought up to date, on the thread that did it, without holding the lock. */
	public void addListener(Consumer<ModelDelta> listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Consumer<ModelDelta> listener) {
		listeners.remove(listener);
	}

	/** References whose last part is an id, wherever they stand; only within {@link #read}. */
	public Set<Site> sites(String id) {
		return Collections.unmodifiableSet(links.named(id));
	}

	/**
	 * Objects with a full name, in the order of the files; only within {@link #read}.
	 *
	 * @param name
	 *            full name such as {@code dai.figure-1.e1}
	 */
	public List<EObject> named(String name) {
		List<EObject> found = new ArrayList<>();
		index.getExportedObjects(EcorePackage.Literals.EOBJECT, EvadeNames.split(name), false)
				.forEach(declared -> found.add(declared.getEObjectOrProxy()));
		found.sort(Comparator.comparing((EObject object) -> object.eResource().getURI().toString()));
		return found;
	}

	private ModelDelta update() {
		Map<Path, String> changed = new HashMap<>();
		synchronized (texting) {
			for (Path file : dirty)
				changed.put(file, texts.get(file));
			dirty = new LinkedHashSet<>();
		}
		Set<String> words = new LinkedHashSet<>();
		Set<Path> removed = new LinkedHashSet<>();
		List<LiveFile> parsed = new ArrayList<>();
		changed.forEach((path, text) -> {
			LiveFile file = files.get(name(path));
			if (file != null && text == null)
				removed.add(path);
			else if (text != null && (file == null || !text.equals(file.text())))
				parsed.add(file == null ? new LiveFile(path, name(path), parser) : file);
		});
		if (parsed.isEmpty() && removed.isEmpty())
			return new ModelDelta(version, Set.of(), Set.of(), Set.of());
		removed.forEach(path -> forget(files.remove(name(path)), words));
		Set<Path> again = new LinkedHashSet<>();
		parsed.forEach(file -> again.add(file.path()));
		List<Site> fresh = new ArrayList<>();
		if (parsed.size() <= FEW)
			parsed.removeIf(file -> file.file() != null && patch(file, changed.get(file.path()), words, fresh));
		parsed.forEach(file -> forget(file, words));
		(parsed.size() > FEW ? parsed.parallelStream() : parsed.stream()).forEach(file -> file.parse(changed.get(file.path())));
		parsed.forEach(file -> learn(file, words));
		Set<Site> patched = new HashSet<>(fresh);
		Set<Site> loose = links.loosen(words, site -> parsed.contains(site.file()) || patched.contains(site));
		parsed.forEach(file -> links.resolve(file.sites()));
		links.resolve(fresh);
		links.resolve(loose);
		corpus = new Corpus(files.values().stream().map(LiveFile::file).toList(), resources);
		Set<Path> relinked = new LinkedHashSet<>();
		loose.forEach(site -> relinked.add(site.file().path()));
		relinked.removeAll(again);
		ModelDelta delta = new ModelDelta(++version, again, relinked, removed);
		news.add(delta);
		return delta;
	}

	private boolean patch(LiveFile file, String text, Set<String> words, List<Site> fresh) {
		LiveFile.Patched patched = file.patch(text, linker);
		if (patched == null)
			return false;
		words.addAll(patched.words());
		links.remove(patched.gone());
		links.add(patched.fresh());
		fresh.addAll(patched.fresh());
		if (patched.named())
			index.addDescription(file.index().getURI(), file.index());
		return true;
	}

	private void forget(LiveFile file, Set<String> words) {
		if (file.file() == null)
			return;
		words.addAll(file.words());
		links.remove(file.sites());
		index.removeDescription(file.index().getURI());
		resources.getResources().remove(file.resource());
	}

	private void learn(LiveFile file, Set<String> words) {
		files.put(file.name(), file);
		words.addAll(file.words());
		resources.getResources().add(file.resource());
		index.addDescription(file.index().getURI(), file.index());
		links.add(file.sites());
	}
}
