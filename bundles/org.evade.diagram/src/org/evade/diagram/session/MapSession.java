/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.evade.diagram.model.MapDraft;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.model.SnapshotReader;
import org.evade.editing.history.EditableCorpus;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.load.Corpus;
import org.evade.language.load.Problem;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;

/** One map being edited: what it looks like now, whether it may be changed, and the way to change it. */
public final class MapSession {
	private record State(String map, Optional<MapDraft> draft, MapOrigin home, long version) {
	}

	/** What places follow from. */
	private record Moment(LayoutGraph graph, Optional<Geometry> saved) {
		static Moment of(MapDraft draft) {
			return new Moment(draft.graph(), draft.saved());
		}
	}

	private static final String ARRANGING = "The map has no saved layout yet: places for everything are being found.";
	private static final String ROUTING = "Many lines of the map are not saved yet: ways for them are being found.";

	private static final int REMEMBERED = 30;

	private final EditableCorpus corpus;
	private String map;
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<Moment, Geometry> remembered = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Moment, Geometry> eldest) {
			return size() > REMEMBERED;
		}
	};
	private MapSnapshot snapshot;
	private MapOrigin home = MapOrigin.NONE;
	private String blocked;
	private boolean missing;
	private long read = -1;
	private boolean reading;
	private MapDraft arranging;
	private Executor background = Runnable::run;
	private Executor ui = Runnable::run;
	private Consumer<String> messages = message -> {
	};

	/**
	 * @param corpus
	 *            corpus around the map
	 * @param map
	 *            full name of the map
	 */
	public MapSession(EditableCorpus corpus, String map) {
		this.corpus = corpus;
		this.map = map;
		snapshot = MapSnapshot.empty(map);
	}

	/** The corpus around it. */
	public EditableCorpus corpus() {
		return corpus;
	}

	/** Full name of the map; another one once it was renamed. */
	public String map() {
		return map;
	}

	/** The map as it was last read. */
	public MapSnapshot snapshot() {
		return snapshot;
	}

	/** Files of the map and of its layout, that of the map first; the last known ones while it is missing. */
	public Set<Path> files() {
		return home.files();
	}

	/** Whether the map cannot be changed now. */
	public boolean isBlocked() {
		return blocked != null;
	}

	/** Why the map cannot be changed now, or null. */
	public String blocked() {
		return blocked;
	}

	/** Whether the corpus has no such map now. */
	public boolean isMissing() {
		return missing;
	}

	/** Sets who tells the user why something was refused; an empty text clears the message. */
	public void setMessages(Consumer<String> messages) {
		this.messages = messages;
	}

	/** Tells the user something. */
	public void say(String message) {
		messages.accept(message);
	}

	/** Adds a listener, called after the map was read again. */
	public void addListener(Runnable listener) {
		listeners.addIfAbsent(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Whether the model has changed since the map was read, and it is not being read just now. */
	public boolean isStale() {
		return !reading && corpus.model().version() != read;
	}

	/**
	 * Reads the map again. While it cannot be read, what was there last stays. Who is told of a change while it is read, since
	 * reading brings the model up to date, need not read it once more.
	 */
	public void refresh() {
		if (reading)
			return;
		State state = read();
		read = state.version;
		map = state.map;
		missing = state.draft.isEmpty();
		if (!missing)
			home = state.home;
		blocked = reason(home.files());
		if (state.draft.isPresent() && (blocked == null || snapshot.groups().isEmpty()))
			take(state.draft.get());
		listeners.forEach(Runnable::run);
	}

	private State read() {
		reading = true;
		try {
			return corpus.model().read(this::read);
		} finally {
			reading = false;
		}
	}

	private State read(Corpus corpus) {
		String name = SnapshotReader.find(corpus, map).isPresent() || home.files().stream().anyMatch(this.corpus.model()::broken) ? map
				: home.renamed(corpus, map).orElse(map);
		return new State(name, SnapshotReader.read(corpus, name), MapOrigin.of(corpus, name), this.corpus.model().version());
	}

	private void take(MapDraft draft) {
		MapSnapshot before = before();
		boolean homeless = draft.isHomeless(before);
		if (remembered.containsKey(Moment.of(draft)) || !homeless && !draft.isLong(before)) {
			arranging = null;
			snapshot = placed(draft);
			return;
		}
		if (blocked == null)
			blocked = homeless ? ARRANGING : ROUTING;
		if (arranging != null && arranging.graph().equals(draft.graph()) && arranging.saved().equals(draft.saved()))
			return;
		arranging = draft;
		background.execute(() -> {
			MapSnapshot arranged = homeless ? draft.at(draft.arrange(), null) : draft.after(before);
			ui.execute(() -> arranged(draft, arranged));
		});
	}

	/** What is not saved stands, once a change is undone, where it was before the change had moved it or taken it away. */
	private MapSnapshot placed(MapDraft draft) {
		Geometry known = remembered.get(Moment.of(draft));
		MapSnapshot now = known == null ? draft.after(before()) : draft.at(known, before());
		remembered.put(Moment.of(draft), now.geometry());
		return now;
	}

	/** A layout from scratch is ready; what came in between is read again on top of it. */
	private void arranged(MapDraft draft, MapSnapshot arranged) {
		if (arranging == draft) {
			arranging = null;
			snapshot = arranged;
			remembered.put(Moment.of(draft), arranged.geometry());
			say("");
			refresh();
		}
	}

	/** Sets where long work is done, and where its results are taken; without this both happen at once. */
	public void setExecutors(Executor work, Executor results) {
		background = work;
		ui = results;
	}

	private MapSnapshot before() {
		return snapshot.groups().isEmpty() ? null : snapshot;
	}

	private String reason(Set<Path> looked) {
		for (Path file : looked)
			if (corpus.model().broken(file)) {
				Optional<Problem> problem = corpus.model().problems(file).stream()
						.filter(found -> Problem.SYNTAX.equals(found.code())).findFirst();
				return file.getFileName() + problem.map(found -> ", line " + found.place().line()).orElse("")
						+ " cannot be read: " + sentence(problem.map(Problem::message).orElse("the file has a syntax error"))
						+ " The map can be edited again once this is mended in the text.";
			}
		if (!missing)
			return null;
		return "The map " + map + " is no longer in the corpus. Undo brings it back, or close this editor.";
	}

	private static String sentence(String message) {
		return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
	}

	/**
	 * Makes a change; says so when it is refused.
	 *
	 * @return whether something was changed
	 */
	public boolean perform(EditPlan plan) {
		if (blocked != null) {
			say(blocked);
			return false;
		}
		try {
			Change change = plan.make();
			if (change == null || change.isEmpty())
				return false;
			corpus.apply(change);
			say("");
		} catch (Refused refused) {
			say(refused.getMessage());
			return false;
		} finally {
			refresh();
		}
		return true;
	}
}
