/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.edit.Change;
import org.evade.language.edit.TextEdit;
import org.evade.language.load.Corpus;
import org.evade.language.load.Problem;


/**
 * All files of a corpus, parsed and linked, kept current while they are edited. Safe for use by several threads. Texts can
 * be set and read at any time without waiting; the model is brought up to date by {@link #settle()} and {@link #read}. Any
 * number of threads read at a time, none while it is brought up to date. Paths are absolute and normalised.
 */
public final class LiveModel {
	/** Up to so many files are worth looking at what little changed in each; more are parsed in parallel. */
	static final int FEW = 8;

	private final Path root;
	private final LiveTexts texts = new LiveTexts();
	private volatile LiveFiles parsed = new LiveFiles(this, 0, Set.of());
	private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
	private final List<Consumer<ModelDelta>> listeners = new CopyOnWriteArrayList<>();
	private final Queue<ModelDelta> news = new ConcurrentLinkedQueue<>();

	/**
	 * @param root
	 *            folder of the corpus; files are named relative to it
	 */
	public LiveModel(Path root) {
		this.root = normal(root);
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

	static Path normal(Path path) {
		return path.toAbsolutePath().normalize();
	}

	// ------------------------------------------------------------------------------------------------------------ texts

	/** Adds a file or sets its whole text. */
	public void put(Path file, String text) {
		texts.put(file, text);
	}

	/** Takes a file away. */
	public void remove(Path file) {
		texts.remove(file);
	}

	/**
	 * Edits the text of a file.
	 *
	 * @throws IllegalArgumentException
	 *             when there is no such file or the edits do not fit its text
	 */
	public void edit(Path file, List<TextEdit> edits) {
		texts.edit(file, edits);
	}

	/** Follows a change that was made to the files. */
	public void apply(Change change) {
		texts.apply(change);
	}

	/** The text of a file with all edits, parsed or not; null when there is no such file. */
	public String text(Path file) {
		return texts.text(file);
	}

	/** All files. */
	public Set<Path> files() {
		return texts.files();
	}

	// ------------------------------------------------------------------------------------------------------------ model

	/** Grows by one whenever the model becomes different. */
	public long version() {
		return parsed.version();
	}

	/**
	 * Brings the model up to date: parses what changed and looks up again what may mean something else now. Listeners are told
	 * afterwards, on this thread.
	 *
	 * @return what is different; empty when nothing was edited since
	 * @throws IllegalStateException
	 *             within {@link #read}
	 */
	public ModelDelta settle() {
		if (lock.getReadHoldCount() > 0)
			throw new IllegalStateException("What reads the model cannot bring it up to date");
		lock.writeLock().lock();
		ModelDelta delta;
		try {
			delta = update();
		} finally {
			lock.writeLock().unlock();
		}
		tell();
		return delta;
	}

	/**
	 * Settles and reads the model. No other thread changes the model meanwhile; others may read it, too. What is read within
	 * another reading is the same model, whatever was edited since that began.
	 *
	 * @param reader
	 *            gets the corpus; its result must not hold objects of the model, and it must not settle
	 */
	public <T> T read(Function<Corpus, T> reader) {
		if (lock.getReadHoldCount() > 0 || texts.changed() == 0)
			lock.readLock().lock();
		else {
			lock.writeLock().lock();
			try {
				update();
				lock.readLock().lock();
			} finally {
				lock.writeLock().unlock();
			}
		}
		return reading(reader);
	}

	/** Reads under the lock for readers, which this thread holds, and gives it back. */
	private <T> T reading(Function<Corpus, T> reader) {
		try {
			return reader.apply(parsed.corpus());
		} finally {
			lock.readLock().unlock();
			if (lock.getReadHoldCount() == 0)
				tell();
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
		if (lock.getReadHoldCount() > 0)
			return Optional.ofNullable(read(reader));
		try {
			if (texts.changed() == 0) {
				if (!lock.readLock().tryLock(millis, TimeUnit.MILLISECONDS))
					return Optional.empty();
			} else if (!updated(millis))
				return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		return Optional.ofNullable(reading(reader));
	}

	/** Brings the model up to date, and holds the lock for readers when it could be done in time. */
	private boolean updated(long millis) throws InterruptedException {
		if (!lock.writeLock().tryLock(millis, TimeUnit.MILLISECONDS))
			return false;
		try {
			if (texts.changed() > FEW)
				return false;
			update();
			lock.readLock().lock();
			return true;
		} finally {
			lock.writeLock().unlock();
		}
	}

	private void tell() {
		List<ModelDelta> told = new ArrayList<>();
		for (ModelDelta delta = news.poll(); delta != null; delta = news.poll())
			told.add(delta);
		if (!told.isEmpty())
			tell(told);
	}

	/** A listener that fails keeps no other from what it has to know. */
	private void tell(List<ModelDelta> told) {
		RuntimeException failure = null;
		for (ModelDelta delta : told)
			for (Consumer<ModelDelta> listener : listeners)
				try {
					listener.accept(delta);
				} catch (RuntimeException e) {
					if (failure == null)
						failure = e;
					else
						failure.addSuppressed(e);
				}
		if (failure != null)
			throw failure;
	}

	/** What keeps a file from being understood, in order of place; the model is settled first. Empty for an unknown file. */
	public List<Problem> problems(Path file) {
		return read(now -> {
			LiveFile live = parsed.get(name(file));
			return live == null ? List.of() : live.file().problems();
		});
	}

	/** Whether a file has a mistake of form, so that operations on it are refused; the model is settled first. */
	public boolean broken(Path file) {
		return read(now -> {
			LiveFile live = parsed.get(name(file));
			return live != null && !live.file().isWellFormed();
		});
	}

	/**
	 * Whether another thread waits to bring the model up to date while this one reads it: a long reader that can start again
	 * should stop. Those that only read do not wait.
	 */
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
	public Set<ReferenceSite> sites(String id) {
		return Collections.unmodifiableSet(parsed.sites(id));
	}

	/**
	 * Objects with a full name, in the order of the files; only within {@link #read}.
	 *
	 * @param name
	 *            full name such as {@code dai.figure-1.e1}
	 */
	public List<EObject> named(String name) {
		return parsed.named(name);
	}

	/** When an update breaks off, half of it is done: all is parsed anew with the next one, so that no file is forgotten. */
	private ModelDelta update() {
		Map<Path, String> changed = texts.take();
		ModelDelta delta;
		boolean done = false;
		try {
			delta = parsed.update(changed);
			done = true;
		} finally {
			if (!done) {
				parsed = new LiveFiles(this, parsed.version(), parsed.known());
				texts.takeAgain(changed.keySet());
			}
		}
		if (!delta.isEmpty())
			news.add(delta);
		return delta;
	}
}
