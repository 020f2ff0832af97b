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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.PageBookView;
import org.evade.language.ide.structure.Outline;
import org.evade.language.ide.structure.OutlineItem;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.text.EvadeTextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outline shows the text as it is, however it was edited, and touches only what changed. */
class OutlineTest {
	private static final int EDITS = 60;

	private final Random random = new Random(7);
	private LoggedErrors errors;
	private WorkspaceCorpus corpus;
	private IWorkbenchPage page;
	private EvadeTextEditor editor;
	private Path file;
	private Tree tree;

	@BeforeEach
	void open() {
		errors = new LoggedErrors();
		StringBuilder text = new StringBuilder("namespace a\n\nprotein P\n");
		for (int i = 0; i < 30; i++)
			text.append("protein P" + i + " \"label " + i + "\"\n");
		text.append("map m \"Map\" {\n  compartment c \"Cell\" {\n");
		for (int i = 0; i < 12; i++)
			text.append("    node n" + i + " shows P\n");
		corpus = WorkspaceCorpus.of("a.evade", text + "  }\n  node out shows P\n}\n");
		page = ui(Walk.window()::getActivePage);
		onUi(() -> {
			corpus.session();
			Reveal.inText(new ElementKey(corpus.project(), "a.P"));
			editor = (EvadeTextEditor) page.getActiveEditor();
			file = editor.session().model().files().iterator().next();
		});
		tree = ui(() -> tree(((PageBookView) view()).getCurrentPage().getControl()));
	}

	@AfterEach
	void close() {
		onUi(() -> page.closeAllEditors(false));
		corpus.close();
		errors.close();
	}

	private IViewPart view() {
		try {
			return page.showView("org.eclipse.ui.views.ContentOutline");
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	private static Tree tree(Control control) {
		if (control instanceof Tree found)
			return found;
		for (Control child : control instanceof Composite composite ? composite.getChildren() : new Control[0])
			if (tree(child) instanceof Tree found)
				return found;
		return null;
	}

	@Test
	void followsRandomEdits() {
		until("the outline is read", () -> shown().equals(expected()));
		onUi(() -> openAll(tree.getItems()));
		for (int i = 0; i < EDITS; i++) {
			onUi(this::edit);
			if (random.nextInt(3) == 0)
				until("the outline follows edit " + i, () -> shown().equals(expected()));
		}
		until("the outline follows", () -> shown().equals(expected()));
		assertTrue(ui(() -> map().getExpanded() && map().getItem(0).getExpanded()), "what was open has closed");
	}

	@Test
	void keepsWhatDidNotChange() {
		until("the outline is read", () -> shown().equals(expected()));
		List<TreeItem> before = ui(() -> List.of(tree.getItems()));
		onUi(() -> replace(editor.document().get().indexOf("\"label 3\""), 9, "\"other\""));
		until("the outline follows", () -> shown().equals(expected()));
		assertEquals(before, ui(() -> List.of(tree.getItems())));
		onUi(() -> replace(editor.document().get().indexOf("protein P7 "), 0, "protein Q\n"));
		until("the outline follows", () -> shown().equals(expected()));
		List<TreeItem> after = ui(() -> new ArrayList<>(List.of(tree.getItems())));
		after.removeAll(before);
		assertEquals(1, after.size());
	}

	private TreeItem map() {
		return tree.getItem(tree.getItemCount() - 1);
	}

	private static void openAll(TreeItem[] items) {
		for (TreeItem item : items) {
			item.getText(); // fills it
			item.setExpanded(true);
			Event opened = new Event();
			opened.item = item;
			item.getParent().notifyListeners(SWT.Expand, opened);
			openAll(item.getItems());
		}
	}

	/** Makes, removes, renames or relabels a protein or a node, one line at a time. */
	private void edit() {
		IDocument document = editor.document();
		try {
			int from = 3 + random.nextInt(document.getNumberOfLines() - 8);
			String line = document.get(document.getLineOffset(from), document.getLineLength(from));
			boolean protein = line.startsWith("protein "), node = line.startsWith("    node ");
			String fresh = protein ? "protein X" + random.nextInt(100_000) + " \"x\"\n"
					: "    node x" + random.nextInt(100_000) + " shows P\n";
			if (!protein && !node)
				return;
			switch (random.nextInt(4)) {
			case 0 -> replace(document.getLineOffset(from), 0, fresh);
			case 1 -> replace(document.getLineOffset(from), line.length(), fresh);
			case 2 -> replace(document.getLineOffset(from), line.length(), document.getNumberOfLines() > 30 ? "" : fresh);
			default -> {
				String id = line.trim().split(" ")[1], label = "\"L" + random.nextInt(100) + "\"\n";
				replace(document.getLineOffset(from), line.length(), (protein ? "protein " + id + " " : "    node " + id + " shows P ")
						+ label);
			}
			}
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	private void replace(int offset, int length, String text) {
		try {
			editor.document().replace(offset, length, text);
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	private List<String> expected() {
		List<String> lines = new ArrayList<>();
		editor.session().model().read(corpus -> Outline.of(corpus, file)).forEach(item -> expected(item, "", lines));
		return lines;
	}

	private static void expected(OutlineItem item, String indent, List<String> lines) {
		lines.add(indent + item.label() + (item.detail().isEmpty() ? "" : "  " + item.detail()));
		item.children().forEach(child -> expected(child, indent + " ", lines));
	}

	private List<String> shown() {
		List<String> lines = new ArrayList<>();
		for (TreeItem item : tree.getItems())
			shown(item, "", lines);
		return lines;
	}

	private static void shown(TreeItem item, String indent, List<String> lines) {
		lines.add(indent + item.getText());
		for (TreeItem child : item.getItems())
			shown(child, indent + " ", lines);
	}
}
