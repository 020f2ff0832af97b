/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.evade.language.load.Corpus;
import org.evade.queries.find.QueryFields;
import org.evade.queries.past.PastVersion;
import org.evade.queries.past.StatementHistory;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.views.RowTree.Column;

/** What git knows of a claim or another statement: who made and changed it, when and how. */
public final class HistoryOfElementView extends RowView<HistoryOfElementView.Row> {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.history";

	/** A commit. */
	record Row(String when, String who, String what, String lines, String message, String commit) {
		static Row of(PastVersion version) {
			return new Row(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(LocalDateTime.ofInstant(version.when(), ZoneId.systemDefault())), version.who(),
					version.what(), String.join("   ", version.what().equals("changed") ? version.lines() : List.of()), version.message(), version.commit());
		}
	}

	private static final List<Column<Row>> COLUMNS = List.of(Column.of("When", 130, Row::when), Column.of("Who", 130, Row::who), Column.of("What", 70, Row::what),
			Column.of("Lines", 480, Row::lines), Column.of("Message", 260, Row::message), Column.of("Commit", 80, Row::commit));
	private static final QueryFields<Row> FIELDS = new QueryFields<>(COLUMNS.stream().map(Column::field).toList());

	private volatile String of;
	private volatile List<Row> found = List.of();
	private volatile String instead = "Select a claim and choose Show History: what git knows of it comes here.";

	/** Lists the versions of an element; nothing waits for it. */
	public void show(String element) {
		of = element;
		found = List.of();
		instead = "Looking through the commits ...";
		Path root = session().model().root();
		Display display = control().getDisplay();
		Job job = Job.create("History of " + element, (ICoreRunnable) monitor -> {
			List<PastVersion> versions = null;
			try {
				versions = StatementHistory.of(root, element.substring(element.lastIndexOf('.') + 1), () -> monitor.isCanceled() || !element.equals(of));
				instead = versions == null ? "The corpus is in no repository of git." : "Nothing of " + element + " is committed yet.";
			} catch (CancellationException e) {
				return;
			} catch (IOException | RuntimeException e) {
				EvadeUi.log("The history could not be read", e);
				instead = "The repository cannot be read: " + e.getMessage();
			}
			found = versions == null ? List.of() : versions.stream().map(Row::of).toList();
			display.asyncExec(() -> later(0));
		});
		job.schedule();
		later(0);
	}

	@Override
	QueryFields<Row> fields() {
		return FIELDS;
	}

	@Override
	List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	List<String> groupings() {
		return List.of("who", "what");
	}

	@Override
	List<Row> rows(CorpusSession session, Corpus corpus) {
		return found;
	}

	@Override
	String icon(Row row) {
		return "claim";
	}

	@Override
	String element(Row row) {
		return null;
	}

	@Override
	void open(Row row) {
		// a commit is no element of the corpus
	}

	@Override
	String title(int shown, int all) {
		return of == null ? "" : of + ": " + count(shown, all, "version", "versions");
	}

	@Override
	String whenEmpty() {
		return instead;
	}
}
