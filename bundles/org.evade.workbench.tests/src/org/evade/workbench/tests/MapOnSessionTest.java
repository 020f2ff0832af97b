/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.evade.diagram.editor.MapEditor;
import org.evade.diagram.editor.MapEditorInput;
import org.evade.diagram.model.Key;
import org.evade.layout.Box;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.EditorIds;
import org.evade.ui.text.EvadeTextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map editor on the session of a corpus, with the mouse and the keys of the window system. */
class MapOnSessionTest {
	private static final String TEXT = """
			namespace s
			gene KRAS
			gene STK11
			gene EGFR
			map m "Sample" {
			  node kras shows KRAS
			  node stk shows STK11
			  edge e1: kras activates stk
			}
			layout of m size 400 by 300 {
			  box kras at 40,60 size 60 by 24
			  box stk at 240,60 size 60 by 24
			  route e1 via 100,72 240,72
			}
			""";

	private final Hands hands = new Hands();
	private final AtomicInteger refreshed = new AtomicInteger();
	private LoggedErrors errors;
	private WorkspaceCorpus corpus;
	private CorpusSession session;
	private MapEditor editor;

	@BeforeEach
	void open() {
		errors = new LoggedErrors();
		corpus = WorkspaceCorpus.of("a.evade", TEXT);
		session = ui(corpus::session);
		editor = ui(() -> {
			try {
				return (MapEditor) page().openEditor(new MapEditorInput(corpus.file("a.evade"), "s.m"), EditorIds.MAP);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		until("the map can be edited", () -> !editor.mapSession().isBlocked());
		onUi(() -> editor.pane().viewer().zoom(1));
		Hands.settle();
		onUi(() -> editor.mapSession().addListener(refreshed::incrementAndGet));
	}

	@AfterEach
	void close() {
		onUi(() -> page().closeAllEditors(false));
		corpus.close();
		errors.close();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private Control canvas() {
		return ui(() -> editor.pane().viewer().canvas());
	}

	private Point middle(String node) {
		Rectangle area = ui(() -> editor.pane().context().toCanvas(box(node)));
		return new Point(area.getCenter().x, area.getCenter().y);
	}

	private Box box(String node) {
		return editor.mapSession().snapshot().box(Key.node(node));
	}

	private String text() {
		return ui(() -> session.model().text(corpus.path("a.evade")));
	}

	@Test
	void eachEditIsReadOnceAndGoesIntoTheOneHistory() {
		Box before = ui(() -> box("kras"));
		Point from = middle("kras");
		hands.drag(canvas(), from, new Point(from.x + 80, from.y + 120));
		until("the node moves", () -> !box("kras").equals(before));
		Hands.pause(600);
		assertEquals(1, refreshed.get(), "reads of the map for a drag");
		assertTrue(ui(() -> editor.isDirty() && session.history().canUndo()));
		refreshed.set(0);
		hands.keys("ctrl+z");
		until("the node is back", () -> box("kras").equals(before));
		Hands.pause(600);
		assertEquals(TEXT, text(), "every byte");
		assertTrue(refreshed.get() == 1, "reads of the map for an undo: " + refreshed.get());
	}

	@Test
	void theMapFollowsWhatIsSelectedElsewhereAndLetsItGoAgain() {
		EvadeTextEditor text = ui(() -> {
			try {
				return (EvadeTextEditor) page().openEditor(new FileEditorInput(corpus.file("a.evade")), EditorIds.TEXT);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		onUi(() -> text.selectAndReveal(TEXT.indexOf("kras shows"), 4));
		until("the map follows", () -> editor.pane().context().selectedKeys().equals(List.of(Key.node("kras"))));
		onUi(() -> text.selectAndReveal(TEXT.indexOf("EGFR"), 4));
		until("what is not on the map leaves nothing selected", () -> editor.pane().context().selectedKeys().isEmpty());
	}

	@Test
	void aGreekKeyCreatesAsItsLatinLetterDoes() {
		onUi(() -> editor.setFocus());
		hands.keys("Greek_pi");
		until("the field opens", () -> editor.pane().creation().open() != null);
		onUi(() -> editor.pane().creation().open().close());
	}

	@Test
	void theOutlineListsTheElementsAndFollowsTheMap() {
		Shell shell = ui(() -> {
			Shell window = new Shell();
			IContentOutlinePage outline = editor.getAdapter(IContentOutlinePage.class);
			outline.createControl(window);
			return window;
		});
		try {
			Tree tree = ui(() -> tree(shell));
			assertEquals(List.of("KRAS", "STK11"), ui(() -> texts(tree.getItems())));
			onUi(() -> editor.pane().select(List.of(Key.edge("e1"))));
			assertEquals(List.of("KRAS activates STK11; no claim"), ui(() -> texts(tree.getSelection())));
			onUi(() -> {
				tree.select(tree.getItem(1));
				tree.notifyListeners(SWT.Selection, new Event());
			});
			assertEquals(List.of(Key.edge("e1"), Key.node("stk")), ui(() -> editor.pane().context().selectedKeys().stream()
					.sorted(java.util.Comparator.comparing(Key::id)).toList()));
		} finally {
			onUi(shell::dispose);
		}
	}

	private static Tree tree(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Tree tree)
				return tree;
			if (child instanceof Composite composite && tree(composite) != null)
				return tree(composite);
		}
		return null;
	}

	private static List<String> texts(TreeItem[] items) {
		return java.util.Arrays.stream(items).map(TreeItem::getText).toList();
	}
}
