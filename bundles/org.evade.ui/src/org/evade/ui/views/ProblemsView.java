/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.evade.checks.Finding;
import org.evade.checks.Severity;
import org.evade.editing.operations.Elements;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.ui.HelpTopic;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.text.fix.FixMenu;
import org.evade.ui.text.navigate.Places;
import org.evade.ui.views.RowTree.Column;

/** What the checks find in a corpus, with the same repairs as in the text. */
public final class ProblemsView extends RowView<ProblemsView.Row> {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.problems";
	/** In the order of the alphabet, too, as groups are. */
	private static final Map<Severity, String> GROUPS = new EnumMap<>(Map.of(Severity.ERROR, "Errors", Severity.WARNING,
			"Warnings",
			Severity.INFO, "Worth knowing", Severity.INCOMPLETE, "Yet to do"));

	/**
	 * A finding.
	 *
	 * @param element
	 *            full name of what it is about, or null
	 */
	record Row(Finding finding, Path path, String file, String element) {
	}

	@Override
	List<Column<Row>> columns() {
		return List.of(Column.of("Problem", 560, row -> row.finding().message()),
				Column.of("Rule", 150, row -> row.finding().rule()), Column.of("About", 170, row -> row.finding().object()),
				Column.of("File", 170, Row::file),
				new Column<>("Line", 55, row -> Integer.toString(row.finding().place().line()),
						Comparator.comparingInt(row -> row.finding().place().line())));
	}

	@Override
	List<Row> rows(CorpusSession session, Corpus corpus) {
		return session.model().files().stream().sorted().flatMap(path -> session.findings(path).stream()
				.map(finding -> row(session, corpus, path, finding))).sorted(Comparator.comparing(row -> row.finding().severity())).toList();
	}

	private Row row(CorpusSession session, Corpus corpus, Path path, Finding finding) {
		ModelFile file = corpus.files().stream().filter(each -> each.path().equals(path)).findFirst().orElse(null);
		String space = file == null || file.document() == null ? null : file.document().getNamespace();
		String object = finding.object() == null ? "" : finding.object();
		String element = null;
		for (String name : space == null ? List.of(object) : List.of(space + "." + object, object))
			if (element == null && !object.isEmpty() && Elements.find(session.model(), corpus, name) != null)
				element = name;
		return new Row(finding, path, session.model().name(path), element);
	}

	@Override
	public void findingsChanged(Set<Path> files) {
		later(100);
	}

	@Override
	String icon(Row row) {
		return switch (row.finding().severity()) {
		case ERROR -> "problem-error";
		case WARNING -> "problem-warning";
		case INFO -> "problem-info";
		case INCOMPLETE -> "problem-incomplete";
		};
	}

	@Override
	String element(Row row) {
		return row.element();
	}

	@Override
	Object identity(Row row) {
		return List.of(row.path(), row.finding().rule(), row.finding().message(), row.finding().object());
	}

	@Override
	void groupings(Map<String, Function<Row, List<String>>> ways) {
		ways.put("severity", row -> List.of(GROUPS.get(row.finding().severity())));
		ways.put("rule", row -> List.of(row.finding().rule()));
		ways.put("file", row -> List.of(row.file()));
	}

	@Override
	String firstGrouping() {
		return "severity";
	}

	@Override
	void open(Row row) {
		Places.open(session(), row.path(), row.finding().place().offset(), row.finding().place().length());
	}

	@Override
	protected void create(Composite parent) {
		super.create(parent);
		getSite().getService(IHandlerService.class).activateHandler(ITextEditorActionDefinitionIds.QUICK_ASSIST,
				new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				popUpFixes();
				return null;
			}
		});
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
		MenuManager fixes = new MenuManager("Repair");
		FixMenu.fill(fixes, session(), selected().get(0).path(), selected().get(0).finding());
		menu.add(fixes);
	}

	@Override
	String title(int count, int all) {
		Map<Severity, Long> counts = rows().stream().collect(Collectors.groupingBy(row -> row.finding().severity(),
				Collectors.counting()));
		String words = counted(counts.getOrDefault(Severity.ERROR, 0L), "error") + ", "
				+ counted(counts.getOrDefault(Severity.WARNING, 0L), "warning") + ", "
				+ counts.getOrDefault(Severity.INFO, 0L) + " worth knowing, "
				+ counts.getOrDefault(Severity.INCOMPLETE, 0L) + " yet to do";
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
