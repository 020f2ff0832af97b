/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.evade.workbench.tests.Walk.inside;
import static org.evade.workbench.tests.Walk.view;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.views.CitationsView;
import org.evade.ui.views.ImpactView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of citations and that of what rests on a paper. */
class CitationsTest {
	private static final String TEXT = """
			namespace a

			protein P
			protein Q
			publication smith-2019 { title "About Q" authors "Smith A" year 2019 }
			publication jones-2020 { title "About P" authors "Jones B" year 2020 }
			article r { title "A review" }
			references of r {
			  1 = smith-2019
			  2 = jones-2020
			}
			claims from r {
			  claim one: P inhibits Q { cites 1, 2 }
			  claim two: Q inhibits P { cites 1 }
			  claim three: Q binds P { cites 7 }
			}
			map m "Map" {
			  node p shows P
			  node q shows Q
			  edge e: p inhibits q with claims one
			}
			""";

	private final Hands hands = new Hands();
	private LoggedErrors errors;
	private WorkspaceCorpus corpus;
	private CorpusSession session;
	private Path file;

	@BeforeEach
	void open() {
		errors = new LoggedErrors();
		corpus = WorkspaceCorpus.of("a.evade", TEXT);
		session = ui(corpus::session);
		onUi(() -> Reveal.inText(new ElementKey(corpus.project(), "a.one")));
		file = ui(() -> session.model().files().iterator().next());
	}

	@AfterEach
	void close() {
		onUi(() -> Walk.page().closeAllEditors(false));
		corpus.close();
		errors.close();
	}

	private String text() {
		return ui(() -> session.model().text(file));
	}

	private static List<String> column(Tree tree, int column) {
		return ui(() -> Arrays.stream(tree.getItems()).map(item -> item.getText(column)).toList());
	}

	@Test
	void aKeyGivesTheVerdictAndGoesOn() {
		IViewPart part = view(CitationsView.ID, CitationsView.class);
		ViewStates.group(part, "Not grouped"); // other tests leave it otherwise
		Tree tree = ui(() -> inside(Walk.pane(part), Tree.class).get(0));
		until("the citations are listed", () -> tree.getItemCount() == 4);
		assertEquals(List.of("one", "one", "two", "three"), column(tree, 0));
		assertEquals(List.of("no identifier", "no identifier", "no identifier", "unresolved"), column(tree, 5));
		onUi(() -> {
			tree.setFocus();
			tree.setSelection(tree.getItem(0));
		});
		until("the list has the keyboard", tree::isFocusControl);
		hands.type("1");
		until("the verdict is written", () -> text().contains("cites 1 verdict supports, 2 }"));
		until("the next one is selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0] == tree.getItem(1));
		hands.type("3");
		until("and this one", () -> text().contains("cites 1 verdict supports, 2 verdict wrong topic }"));
		until("the list shows it", () -> tree.getItem(1).getText(6).equals("wrong topic"));
		onUi(() -> tree.setSelection(tree.getItem(0)));
		hands.type("0");
		until("it is taken back", () -> text().contains("cites 1, 2 verdict wrong topic }"));
		onUi(() -> {
			session.undo();
			session.undo();
			session.undo();
		});
		assertEquals(TEXT, text());
	}

	@Test
	void whatRestsOnAPaper() {
		ImpactView impact = view(ImpactView.ID, ImpactView.class);
		Tree tree = ui(() -> inside(Walk.pane(impact), Tree.class).get(0));
		onUi(() -> impact.show("a.one#citations/0"));
		until("it is found out", () -> tree.getItemCount() == 3);
		List<String> rows = ui(() -> {
			for (TreeItem group : tree.getItems())
				group.setExpanded(true);
			return Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())).map(row -> row.getText(0) + " " + row.getText(1) + " " + row.getText(3))
					.toList();
		});
		assertTrue(rows.containsAll(List.of("claim a.one stays", "claim a.two falls", "edge a.m.e stays", "map a.m stays")), rows.toString());
		onUi(() -> impact.show("a.jones-2020"));
		until("the other paper", () -> ui(() -> Arrays.stream(tree.getItems()).map(TreeItem::getText).anyMatch(each -> each.contains("claim") && each.contains("(1)"))));
	}
}
