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
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.evade.diagram.editor.MapEditor;
import org.evade.diagram.editor.MapEditorInput;
import org.evade.diagram.model.Key;
import org.evade.layout.Box;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.EditorIds;
import org.evade.ui.corpus.Reveal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A curator's session from the empty map to the saved one, with mouse and keys. */
class ScenarioTest {
	private static final String VOCABULARY = """
			namespace vocabulary

			// checkpoints, spelt as the article does
			protein PD-1 "PD-1" HGNC:8760
			protein PD-L1 "PD-L1" HGNC:17635   // the ligand
			cell CD8-T-cell "CD8+ T cell" CL:0000625
			disease NSCLC
			""";
	private static final String CLAIMS = """
			namespace review

			import vocabulary

			article review { title "A review" }

			claims from review {
			  /* the axis that the drugs break */
			  claim axis: PD-L1 inhibits CD8-T-cell {
			    in NSCLC own view
			  }
			}
			""";
	private static final String MAP = """
			namespace review

			import vocabulary

			map axis-map "The PD-1 axis" {
			}
			""";

	private final Hands hands = new Hands();
	private LoggedErrors errors;
	private WorkspaceCorpus corpus;
	private CorpusSession session;

	@BeforeEach
	void open() {
		errors = new LoggedErrors();
		corpus = WorkspaceCorpus.of("vocabulary.evade", VOCABULARY);
		corpus.writeFromOutside("claims.evade", CLAIMS);
		corpus.writeFromOutside("map.evade", MAP);
		session = ui(corpus::session);
		onUi(() -> PlatformUI.getWorkbench().getIntroManager()
				.closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro()));
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

	private MapEditor openMap() {
		return ui(() -> {
			try {
				return (MapEditor) page().openEditor(new MapEditorInput(corpus.file("map.evade"), "review.axis-map"),
						EditorIds.MAP, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
	}

	@Test
	void fromTheEmptyMapToTheSavedOne() {
		Map<String, String> before = texts();
		MapEditor editor = openMap();
		until("the map is read", () -> editor.mapSession().snapshot() != null);
		create(editor, "p", "PD-L1", 160, 150);
		create(editor, "p", "PD-1", 420, 150);
		create(editor, "c", "CD8-T-cell", 300, 320);
		hands.look("scenario-1-three-nodes");

		connect(editor, "PD-L1", "CD8");
		until("the edge rests on the claim of the review",
				() -> session.model().text(corpus.path("map.evade")).contains("with claims axis"));
		hands.look("scenario-2-connected");

		rename();
		until("the map follows the rename", () -> session.model().text(corpus.path("map.evade")).contains("shows B7-H1"));
		assertTrue(session.model().text(corpus.path("claims.evade")).contains("claim axis: B7-H1 inhibits"));
		assertTrue(session.model().text(corpus.path("vocabulary.evade")).contains("HGNC:17635   // the ligand"));
		hands.look("scenario-3-renamed");

		int steps = 0;
		while (ui(() -> session.history().canUndo()) && steps++ < 100)
			hands.keys("ctrl+z");
		assertEquals(before, texts(), "all undone, all bytes are back");
		hands.look("scenario-4-undone");
		while (ui(() -> session.history().canRedo()) && steps-- > 0)
			hands.keys("ctrl+shift+z");
		Map<String, String> after = texts();
		assertTrue(after.get("map.evade").contains("with claims axis"));
		hands.keys("ctrl+shift+s");
		until("all is saved", () -> session.dirtyFiles().isEmpty());
		after.forEach((file, text) -> assertEquals(text, corpus.text(file), file));

		onUi(() -> page().closeAllEditors(false));
		MapEditor again = openMap();
		until("the map comes back", () -> again.mapSession().snapshot() != null && again.mapSession().snapshot().nodes().size() == 3);
		hands.look("scenario-5-reopened");
	}

	/** One key creates at the pointer; the chooser completes what is typed. */
	private void create(MapEditor editor, String key, String name, int x, int y) {
		int before = ui(() -> editor.mapSession().snapshot().nodes().size());
		Control canvas = ui(() -> editor.pane().viewer().canvas());
		hands.click(canvas, x, y, 1);
		hands.keys(key);
		until("the chooser is open", () -> editor.pane().creation().open() != null && editor.pane().creation().open().isOpen());
		hands.type(name);
		hands.keys("Return");
		until(name + " is on the map", () -> editor.mapSession().snapshot().nodes().size() == before + 1);
	}

	/** E starts an edge at the selected node; the choosers ask for its end and its relation, claims that fit come first. */
	private void connect(MapEditor editor, String from, String to) {
		Control canvas = ui(() -> editor.pane().viewer().canvas());
		org.eclipse.draw2d.geometry.Rectangle at = ui(() -> {
			Box box = editor.mapSession().snapshot().geometry().boxes().get(node(editor, from));
			return editor.pane().context().toCanvas(box);
		});
		hands.click(canvas, at.x + at.width / 2, at.y + at.height / 2, 1);
		until("the node is selected", () -> editor.pane().context().selectedKeys().stream().map(Key::id).toList()
				.contains(node(editor, from)));
		hands.keys("e");
		until("the end is asked for", () -> editor.pane().connecting().open() != null && editor.pane().connecting().open().isOpen());
		hands.type(to);
		hands.keys("Return");
		Hands.pause(300);
		until("the relation is asked for", () -> editor.pane().connecting().open() != null && editor.pane().connecting().open().isOpen());
		hands.look("scenario-2-relations");
		hands.keys("Return");
	}

	private static String node(MapEditor editor, String label) {
		return editor.mapSession().snapshot().nodes().keySet().stream().filter(id -> id.toLowerCase().contains(label.toLowerCase()))
				.findFirst().orElseThrow(() -> new AssertionError(label + " is not among " + editor.mapSession().snapshot().nodes().keySet()));
	}

	/** Renames the protein where it is declared: a dialog, a new id, Enter. */
	private void rename() {
		int offset = VOCABULARY.indexOf("PD-L1");
		onUi(() -> Reveal.inText(session, corpus.path("vocabulary.evade"), offset + 1, 0));
		IEditorPart editor = ui(() -> page().getActiveEditor());
		StyledText text = (StyledText) ui(() -> editor.getAdapter(Control.class));
		until("the text has the focus", text::isFocusControl);
		hands.keys("alt+shift+r");
		Hands.pause(600);
		hands.keys("ctrl+a");
		hands.type("B7-H1");
		hands.look("scenario-3-rename-dialog");
		hands.keys("Return");
	}

	private Map<String, String> texts() {
		Map<String, String> texts = new TreeMap<>();
		for (Path file : session.model().files())
			texts.put(session.model().name(file), session.model().text(file));
		return texts;
	}
}
