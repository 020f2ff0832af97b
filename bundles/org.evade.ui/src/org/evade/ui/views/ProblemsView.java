/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.evade.checks.Severity;
import org.evade.language.load.Corpus;
import org.evade.language.load.Place;
import org.evade.queries.find.QueryFields;
import org.evade.ui.HelpTopic;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.Debouncer;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.text.fix.CurrentFinding;
import org.evade.ui.text.fix.FixMenu;
import org.evade.ui.views.RowTree.Column;

/** What the checks find in a corpus, with the same repairs as in the text; beside the list stands what the rule wants. */
public final class ProblemsView extends RowView<ProblemRow> {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.problems";
	private static final String SHOW_IN_TEXT = "org.evade.ui.showInText";
	private static final int PAUSE = 150;

	private ProblemDetail detail;
	private Debouncer follower;

	@Override
	QueryFields<ProblemRow> fields() {
		return ProblemRow.FIELDS;
	}

	@Override
	List<Column<ProblemRow>> columns() {
		return List.of(column("problem", 560), column("rule", 150), column("about", 170), column("file", 170), column("line", 55));
	}

	private static Column<ProblemRow> column(String field, int width) {
		return new Column<>(ProblemRow.FIELDS.byName(field), width);
	}

	@Override
	List<ProblemRow> rows(CorpusSession session, Corpus corpus) {
		return ProblemRow.all(session, corpus);
	}

	@Override
	public void findingsChanged(Set<Path> files) {
		later(100);
	}

	@Override
	String icon(ProblemRow row) {
		return switch (row.finding().severity()) {
		case ERROR -> "problem-error";
		case WARNING -> "problem-warning";
		case INFO -> "problem-info";
		case INCOMPLETE -> "problem-incomplete";
		};
	}

	@Override
	String element(ProblemRow row) {
		return row.element();
	}

	@Override
	Object identity(ProblemRow row) {
		return row.identity();
	}

	@Override
	List<String> groupings() {
		return List.of("severity", "rule", "file", "kind");
	}

	@Override
	List<String> firstGrouping() {
		return List.of("severity");
	}

	@Override
	void open(ProblemRow row) {
		Place place = CurrentFinding.place(session(), row.path(), row.finding()).orElse(row.finding().place());
		Reveal.inText(session(), row.path(), place.offset(), place.length());
	}

	@Override
	RowTree<ProblemRow> body(Composite parent) {
		parent.setLayout(new FillLayout());
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		Composite left = new Composite(halves, SWT.NONE);
		RowTree<ProblemRow> list = super.body(left);
		detail = new ProblemDetail(halves, this::guide);
		halves.setWeights(72, 28);
		return list;
	}

	@Override
	protected void create(Composite parent) {
		super.create(parent);
		follower = new Debouncer(control(), this::follow);
		handle(ITextEditorActionDefinitionIds.QUICK_ASSIST, this::popUpFixes);
		handle(SHOW_IN_TEXT, () -> selected().stream().findFirst().ifPresent(this::open));
	}

	private void handle(String command, Runnable action) {
		getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		});
	}

	@Override
	void selectionChanged() {
		super.selectionChanged();
		detail.show(selected().size() == 1 ? selected().get(0).finding() : null);
		follower.in(PAUSE);
	}

	/** An open editor of the file shows the place; the keyboard stays here. */
	private void follow() {
		ProblemRow row = selected().size() == 1 ? selected().get(0) : null;
		if (row == null || session() == null)
			return;
		IEditorPart editor = getSite().getPage().findEditor(new FileEditorInput(session().file(row.path())));
		if (editor instanceof ITextEditor text && getSite().getPage().isPartVisible(editor))
			CurrentFinding.place(session(), row.path(), row.finding()).ifPresent(place -> text.selectAndReveal(place.offset(), place.length()));
	}

	private void guide(String rule) {
		HelpTopics.open(getSite(), HelpTopic.rule(rule));
	}

	private void popUpFixes() {
		if (selected().size() != 1)
			return;
		MenuManager fixes = new MenuManager();
		FixMenu.fill(fixes, session(), selected().get(0).path(), selected().get(0).finding());
		Menu menu = fixes.createContextMenu(control());
		menu.setVisible(true);
	}

	@Override
	void fillMenu(IMenuManager menu) {
		if (selected().size() != 1)
			return;
		ProblemRow row = selected().get(0);
		MenuManager fixes = new MenuManager("Repair");
		FixMenu.fill(fixes, session(), row.path(), row.finding());
		menu.add(fixes);
		menu.add(CellMenu.action("Explain " + row.finding().rule(), () -> guide(row.finding().rule())));
	}

	@Override
	String title(int count, int all) {
		Map<Severity, Long> counts = rows().stream().collect(Collectors.groupingBy(row -> row.finding().severity(), Collectors.counting()));
		String words = counted(counts.getOrDefault(Severity.ERROR, 0L), "error") + ", " + counted(counts.getOrDefault(Severity.WARNING, 0L), "warning") + ", "
				+ counts.getOrDefault(Severity.INFO, 0L) + " worth knowing, " + counts.getOrDefault(Severity.INCOMPLETE, 0L) + " yet to do";
		return count == all ? words : words + "; " + count + " shown";
	}

	private static String counted(long count, String what) {
		return count + " " + what + (count == 1 ? "" : "s");
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == HelpTopic.class && selected().size() == 1)
			return type.cast(HelpTopic.rule(selected().get(0).finding().rule()));
		return super.getAdapter(type);
	}

	@Override
	String whenEmpty() {
		return session().checked() ? "The checks found nothing." : "The corpus is being checked.";
	}
}
