/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.history;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextStore;

/**
 * The one undo history of a corpus: changes of the map editor, of operations and of typing in one line. To be used from one
 * thread. While a change is applied to the store, {@link #isApplying()} is true, so that a document listener can tell what
 * was typed from what the history does.
 */
public final class History {
	private static final int MOST_ENTRIES = 10_000;
	private static final long MOST_CHARACTERS = 32_000_000;

	private final TextStore store;
	private final LongSupplier clock;
	private final Deque<HistoryEntry> done = new ArrayDeque<>();
	private final Deque<HistoryEntry> undone = new ArrayDeque<>();
	private final List<Consumer<HistoryEvent>> listeners = new CopyOnWriteArrayList<>();
	private final long mostCharacters;
	private long serial;
	private long characters;
	private boolean applying;
	private HistoryEntry compound;
	private int compoundDepth;

	/**
	 * @param store
	 *            the texts
	 */
	public History(TextStore store) {
		this(store, System::currentTimeMillis, MOST_CHARACTERS);
	}

	/**
	 * @param store
	 *            the texts
	 * @param clock
	 *            time in ms, for joining what is typed in one go
	 * @param mostCharacters
	 *            how much text the history keeps; the oldest steps are forgotten first
	 */
	public History(TextStore store, LongSupplier clock, long mostCharacters) {
		this.store = store;
		this.clock = clock;
		this.mostCharacters = mostCharacters;
	}

	/**
	 * Makes a change and records it. What was undone before can no longer be redone.
	 *
	 * @throws RuntimeException
	 *             when the store cannot make the change; nothing is changed or recorded then
	 */
	public void apply(Change change) {
		if (change.isEmpty())
			return;
		Change back = run(change);
		record(change, back);
	}

	/**
	 * Records a change that was made already, such as a file that was read again from the disk.
	 *
	 * @param change
	 *            what was done
	 * @param inverse
	 *            what leads back
	 */
	public void record(Change change, Change inverse) {
		if (change.isEmpty())
			return;
		add(new HistoryEntry(change.label(), new Step(change, inverse)));
		fire(HistoryEvent.Kind.APPLIED, change);
	}

	/**
	 * Records typing that stands in the document already. Neighbouring characters of one word become one step.
	 *
	 * @param file
	 *            the file
	 * @param edit
	 *            what was typed, with offsets of the text before
	 * @param replaced
	 *            the text that stood there before, as long as the edit says
	 */
	public void typed(Path file, TextEdit edit, String replaced) {
		if (edit.length() != replaced.length())
			throw new IllegalArgumentException("What was replaced has another length than the edit says");
		Step step = typing(file, edit, replaced);
		HistoryEntry last = done.peekLast();
		if (compound == null && undone.isEmpty() && last != null && last.typing != null
				&& last.typing.joins(file, edit, replaced, clock.getAsLong())) {
			characters -= last.size();
			last.typing = last.typing.with(edit, replaced, clock.getAsLong());
			last.steps.set(0, typing(file, last.typing.edit(), last.typing.replaced()));
			characters += last.size();
			last.serial = ++serial;
		} else {
			HistoryEntry entry = new HistoryEntry("Typing", step);
			if (compound == null)
				entry.typing = new TypingRun(file, edit, replaced, clock.getAsLong());
			add(entry);
		}
		fire(HistoryEvent.Kind.TYPED, step.change());
	}

	private static Step typing(Path file, TextEdit edit, String replaced) {
		FileEdits there = FileEdits.edit(file, List.of(edit));
		FileEdits back = FileEdits.edit(file, List.of(new TextEdit(edit.offset(), edit.text().length(), replaced)));
		return new Step(new Change("Typing", List.of(there)), new Change("Typing", List.of(back)));
	}

	/** Ends the step that typing may still join, for instance when the file is saved or the caret jumps. */
	public void seal() {
		if (!done.isEmpty())
			done.peekLast().typing = null;
	}

	/** Whether there is a step to undo. */
	public boolean canUndo() {
		return !done.isEmpty() && compound == null;
	}

	/** Whether there is a step to redo. */
	public boolean canRedo() {
		return !undone.isEmpty() && compound == null;
	}

	/** What {@link #undo()} would take back, or null. */
	public String undoLabel() {
		return done.isEmpty() ? null : done.peekLast().label;
	}

	/** What {@link #redo()} would do again, or null. */
	public String redoLabel() {
		return undone.isEmpty() ? null : undone.peekLast().label;
	}

	/**
	 * Takes the last step back.
	 *
	 * @return the changes made, in order; one unless the step is a compound
	 * @throws IllegalStateException
	 *             when there is nothing to undo
	 */
	public List<Change> undo() {
		if (!canUndo())
			throw new IllegalStateException("There is nothing to undo");
		seal();
		HistoryEntry entry = done.peekLast();
		List<Change> made = entry.steps.reversed().stream().map(Step::inverse).toList();
		runAll(made);
		undone.addLast(done.removeLast());
		made.forEach(change -> fire(HistoryEvent.Kind.UNDONE, change));
		return made;
	}

	/**
	 * Does the last step that was undone again.
	 *
	 * @return the changes made, in order
	 * @throws IllegalStateException
	 *             when there is nothing to redo
	 */
	public List<Change> redo() {
		if (!canRedo())
			throw new IllegalStateException("There is nothing to redo");
		List<Change> made = undone.peekLast().steps.stream().map(Step::change).toList();
		runAll(made);
		done.addLast(undone.removeLast());
		made.forEach(change -> fire(HistoryEvent.Kind.REDONE, change));
		return made;
	}

	/** All or nothing, so that a read-only file in the middle of a compound leaves the texts as they were. */
	private void runAll(List<Change> changes) {
		List<Change> back = new ArrayList<>();
		try {
			for (Change change : changes)
				back.add(run(change));
		} catch (RuntimeException e) {
			back.reversed().forEach(this::run);
			throw e;
		}
	}

	/**
	 * Joins all that is recorded until it is closed into one step. May be nested; the outermost label holds.
	 *
	 * @param label
	 *            what the step does
	 */
	public Compound compound(String label) {
		if (compoundDepth++ == 0)
			compound = new HistoryEntry(label);
		return new Compound(this);
	}

	void close() {
		if (--compoundDepth > 0)
			return;
		HistoryEntry entry = compound;
		compound = null;
		if (!entry.steps.isEmpty())
			add(entry.joined());
	}

	/** Whether the history is changing the store right now. */
	public boolean isApplying() {
		return applying;
	}

	/**
	 * Identity of the last step that touched a file, 0 for none: the same number means the same text. Compare it with the
	 * number at the last save to know whether the file is dirty; call {@link #seal()} when saving.
	 */
	public long position(Path file) {
		for (var entries = done.descendingIterator(); entries.hasNext();) {
			HistoryEntry entry = entries.next();
			if (entry.touches(file))
				return entry.serial;
		}
		return 0;
	}

	/** Number of the latest step; later ones have higher numbers. */
	public long serial() {
		return serial;
	}

	/**
	 * Files that steps changed together with a file.
	 *
	 * @param since
	 *            only steps with a higher number count
	 */
	public Set<Path> together(Path file, long since) {
		Set<Path> together = new TreeSet<>();
		for (HistoryEntry entry : done)
			if (entry.serial > since && entry.touches(file))
				entry.steps.forEach(step -> step.change().files().forEach(edits -> together.add(edits.file())));
		return together;
	}

	/** Forgets everything. */
	public void clear() {
		done.clear();
		undone.clear();
		characters = 0;
		fire(HistoryEvent.Kind.CLEARED, new Change("", List.of()));
	}

	/** Adds a listener, told after each change on the thread that made it. */
	public void addListener(Consumer<HistoryEvent> listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Consumer<HistoryEvent> listener) {
		listeners.remove(listener);
	}

	private Change run(Change change) {
		boolean nested = applying;
		applying = true;
		try {
			return change.applyTo(store);
		} finally {
			applying = nested;
		}
	}

	private void add(HistoryEntry entry) {
		undone.forEach(gone -> characters -= gone.size());
		undone.clear();
		if (compound != null) {
			compound.steps.addAll(entry.steps);
			return;
		}
		entry.serial = ++serial;
		done.addLast(entry);
		characters += entry.size();
		while (done.size() > 1 && (done.size() > MOST_ENTRIES || characters > mostCharacters))
			characters -= done.removeFirst().size();
	}

	private void fire(HistoryEvent.Kind kind, Change change) {
		HistoryEvent event = new HistoryEvent(kind, change);
		listeners.forEach(listener -> listener.accept(event));
	}
}
