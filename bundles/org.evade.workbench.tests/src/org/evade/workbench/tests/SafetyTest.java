/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.queries.order.Grouping;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.views.RowTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is lost, and nothing stands where it was not put. */
class SafetyTest {
	private static final String TEXT = "namespace a\n\nprotein PD-1\n";

	private WorkspaceCorpus corpus;
	private CorpusSession session;

	@BeforeEach
	void open() {
		corpus = WorkspaceCorpus.of("a.evade", TEXT);
		session = ui(corpus::session);
	}

	@AfterEach
	void close() {
		corpus.close();
		for (Shell told; (told = dialog("Unsaved changes are kept")) != null;)
			onUi(told::close);
	}

	private IDocument connect(String file) {
		return ui(() -> session.connect(corpus.file(file)));
	}

	private static void insert(IDocument document, String text) {
		onUi(() -> {
			try {
				document.replace(document.getLength(), 0, text);
			} catch (BadLocationException e) {
				throw new AssertionError(e);
			}
		});
	}

	/** What is typed while the disk works is unsaved, and not lost. */
	@Test
	void typingGoesOnWhileTheFileIsSaved() {
		IDocument document = connect("a.evade");
		StringBuilder typed = new StringBuilder(TEXT);
		for (int i = 0; i < 60; i++) {
			String line = "gene G" + i + "\n";
			insert(document, line);
			typed.append(line);
			onUi(() -> session.saveSoon(Set.of(corpus.path("a.evade"))));
		}
		assertEquals(typed.toString(), ui(document::get));
		until("all is saved", () -> ui(() -> !session.isDirty(corpus.path("a.evade"))));
		assertEquals(typed.toString(), corpus.text("a.evade"));
		assertEquals(List.of(), corpus.unsaved());
	}

	/** Another program that wrote a moment ago is joined with, not overwritten. */
	@Test
	void aSaveJoinsWithWhatTheWorkbenchHasNotSeenYet() throws IOException {
		IDocument document = connect("a.evade");
		insert(document, "gene EGFR\n");
		Files.writeString(corpus.path("a.evade"), "// theirs\n" + TEXT);
		onUi(() -> session.saveSoon(Set.of(corpus.path("a.evade"))));
		String both = "// theirs\n" + TEXT + "gene EGFR\n";
		until("both are there", () -> corpus.text("a.evade").equals(both));
		until("it is saved", () -> ui(() -> !session.isDirty(corpus.path("a.evade"))));
		assertEquals(both, ui(document::get));
	}

	/** After a save, whatever was kept before is no more. */
	@Test
	void theJournalForgetsAtOnceWhatIsSaved() {
		IDocument document = connect("a.evade");
		insert(document, "gene EGFR\n");
		until("it is kept", () -> corpus.unsaved().size() == 1);
		insert(document, "gene KRAS\n");
		onUi(() -> {
			try {
				session.save(Set.of(corpus.path("a.evade")), null);
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
		assertEquals(List.of(), corpus.unsaved());
	}

	/** A checkout of many files is taken back by one undo. */
	@Test
	void manyChangesOnDiskAreOneStep() throws Exception {
		for (int i = 0; i < 500; i++)
			Files.writeString(corpus.path("f" + i + ".evade"), "namespace f" + i + "\n\ngene A" + i + "\n");
		onUi(this::refresh);
		until("all are read", () -> session.model().files().size() == 501);
		for (int i = 0; i < 500; i++)
			Files.writeString(corpus.path("f" + i + ".evade"), "namespace f" + i + "\n\ngene B" + i + " also \"x\"\n");
		onUi(this::refresh);
		until("the other version is taken over", () -> session.model().text(corpus.path("f499.evade")).contains("B499"));
		assertTrue(ui(() -> session.history().undoLabel()).contains("500"), ui(() -> session.history().undoLabel()));
		onUi(session::undo);
		for (int i = 0; i < 500; i++)
			assertTrue(session.model().text(corpus.path("f" + i + ".evade")).contains("gene A" + i), "file " + i);
		assertFalse(ui(() -> session.history().canUndo()));
	}

	private void refresh() {
		try {
			corpus.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** What changes while a question is open is asked about again. */
	@Test
	void aSecondChangeWhileTheQuestionIsOpenIsSeen() {
		IDocument document = connect("a.evade");
		onUi(() -> {
			try {
				document.replace(TEXT.indexOf("PD-1"), 4, "TIM-3");
			} catch (BadLocationException e) {
				throw new AssertionError(e);
			}
		});
		corpus.writeFromOutside("a.evade", TEXT.replace("PD-1", "LAG-3"));
		until("somebody asks", () -> dialog("Changed on the disk") != null);
		corpus.writeFromOutside("a.evade", TEXT.replace("PD-1", "TIGIT"));
		onUi(() -> {
		});
		press(dialog("Changed on the disk"), "Take the disk's text");
		until("it is asked again", () -> dialog("Changed on the disk") != null);
		press(dialog("Changed on the disk"), "Take the disk's text");
		until("the newest is taken", () -> ui(document::get).contains("TIGIT"));
		assertFalse(ui(() -> session.isDirty(corpus.path("a.evade"))));
	}

	/** Creating, moving and deleting where the disk does not let us is refused with the reason. */
	@Test
	void aFailedFileOperationIsRefused() throws IOException {
		Files.writeString(corpus.path("taken"), "a file where a folder is needed");
		Path there = corpus.path("taken/b.evade");
		Refused refused = refused(FileEdits.create(there, "namespace b\n"));
		assertTrue(refused.getMessage().contains("b.evade could not be made: "), refused.getMessage());
		assertEquals(null, session.model().text(there));
		refused = refused(FileEdits.move(corpus.path("a.evade"), there));
		assertTrue(refused.getMessage().contains("a.evade could not be moved"), refused.getMessage());
		assertEquals(TEXT, corpus.text("a.evade"));
		assertEquals(TEXT, session.model().text(corpus.path("a.evade")));
		assertFalse(ui(() -> session.history().canUndo()));
	}

	private Refused refused(FileEdits edits) {
		return ui(() -> assertThrows(Refused.class, () -> session.apply(new Change("x", List.of(edits)))));
	}

	/** Half of a rename is no state of the corpus. */
	@Test
	void droppingOneFileOfAStepAsksAboutTheOthers() throws Exception {
		corpus.writeFromOutside("b.evade", "namespace b\n");
		until("it is read", () -> session.model().text(corpus.path("b.evade")) != null);
		Path a = corpus.path("a.evade"), b = corpus.path("b.evade");
		connect("a.evade");
		onUi(() -> {
			try {
				session.apply(new Change("Rename x", List.of(FileEdits.edit(a, List.of(new TextEdit(0, 0, "// renamed\n"))),
						FileEdits.edit(b, List.of(new TextEdit(0, 0, "// renamed\n"))))));
			} catch (Refused e) {
				throw new AssertionError(e);
			}
		});
		assertEquals(Set.of(a, b), ui(session::dirtyFiles));
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> session.revert(a));
		until("the other is named", () -> dialog("Changes of several files") != null);
		press(dialog("Changes of several files"), "Drop them too");
		until("the step is dropped whole", () -> ui(session::dirtyFiles).isEmpty());
		assertEquals("namespace b\n", session.model().text(b));
	}

	/** Links bring nothing in twice, and nothing from elsewhere. */
	@Test
	void linksAreNoFilesOfTheCorpus() throws Exception {
		Path elsewhere = Files.createTempDirectory("elsewhere");
		Files.writeString(elsewhere.resolve("x.evade"), "namespace x\n");
		Files.createSymbolicLink(corpus.path("out"), elsewhere);
		Files.createSymbolicLink(corpus.path("again.evade"), Path.of("a.evade"));
		onUi(this::refresh);
		corpus.project().getFile("linked.evade").createLink(elsewhere.resolve("x.evade").toUri(), 0, null);
		corpus.writeFromOutside("last.evade", "namespace last\n");
		until("the event is over", () -> session.model().text(corpus.path("last.evade")) != null);
		assertEquals(List.of("a.evade", "last.evade"), session.model().files().stream().map(session.model()::name).toList());
		Files.delete(elsewhere.resolve("x.evade"));
		Files.delete(elsewhere);
	}

	/** They are read when somebody wants it, and the answer is remembered. */
	@Test
	void linksThatLeadOutAreAskedAbout() throws Exception {
		Path elsewhere = Files.createTempDirectory("elsewhere");
		Path file = Files.writeString(elsewhere.resolve("x.evade"), "namespace x\n");
		Path folder = Files.createTempDirectory("corpus").toRealPath();
		Files.createSymbolicLink(folder.resolve("out"), elsewhere);
		try (WorkspaceCorpus other = new WorkspaceCorpus(folder)) {
			CorpusSession opened = ui(other::session);
			until("it is asked", () -> dialog("Links that lead out of the corpus") != null);
			new Hands().look("outside-links");
			assertEquals(Set.of(), opened.model().files());
			press(dialog("Links that lead out of the corpus"), "Read them too");
			until("it is read", () -> opened.model().files().equals(Set.of(folder.resolve("out/x.evade"))));
		}
		assertTrue(Files.deleteIfExists(file));
		Files.delete(elsewhere);
	}

	/** An entry whose text was overtaken by a later save is shown, not ticked, and stays when nobody decides. */
	@Test
	void anOvertakenTextIsNeverTheDefault() throws IOException {
		try (WorkspaceCorpus other = WorkspaceCorpus.killed("c.evade", TEXT, TEXT + "gene OLD\n")) {
			Files.writeString(other.path("c.evade"), TEXT + "gene SAVED\n");
			CorpusSession reopened = ui(other::session);
			until("it is shown", () -> dialog("Recover unsaved changes") != null);
			new Hands().look("recover-overtaken");
			new Hands().keys("Return");
			until("it is closed", () -> dialog("Recover unsaved changes") == null);
			assertEquals(TEXT + "gene SAVED\n", reopened.model().text(other.path("c.evade")));
			IDocument document = ui(() -> reopened.connect(other.file("c.evade")));
			insert(document, "gene NEW\n");
			until("the new text is kept beside the old one", () -> other.unsaved().size() == 2);
			assertTrue(new ArrayList<>(other.unsaved()).contains(TEXT + "gene OLD\n"));
		}
	}

	/** A journal that cannot write is told of in the window, and tries again. */
	@Test
	void aJournalThatCannotWriteIsToldOf() throws IOException {
		Path kept = corpus.kept();
		Files.createDirectories(kept.getParent());
		Files.writeString(kept, "a file where a folder is needed");
		IDocument document = connect("a.evade");
		insert(document, "gene EGFR\n");
		until("it is told", () -> dialog("Unsaved changes are not kept") != null);
		Files.delete(kept);
		press(dialog("Unsaved changes are not kept"), "OK");
		insert(document, "gene KRAS\n");
		until("it is kept after all", () -> corpus.unsaved().stream().anyMatch(text -> text.endsWith("gene KRAS\n")));
	}

	/** Undo in one editor of what was typed in another brings that to the front. */
	@Test
	void undoShowsWhatItTakesBack() throws Exception {
		corpus.writeFromOutside("b.evade", "namespace b\n\nprotein TIM-3\n");
		until("it is read", () -> session.model().text(corpus.path("b.evade")) != null);
		onUi(() -> Reveal.inText(session, corpus.path("a.evade"), 0, 0));
		IDocument document = connect("a.evade");
		insert(document, "gene EGFR\n");
		onUi(() -> Reveal.inText(session, corpus.path("b.evade"), 0, 0));
		assertEquals("b.evade", ui(() -> Walk.page().getActiveEditor().getTitle()));
		onUi(session::undo);
		assertEquals("a.evade", ui(() -> Walk.page().getActiveEditor().getTitle()));
		assertEquals(TEXT, ui(document::get));
		onUi(() -> Walk.page().closeAllEditors(false));
	}

	/** All rows are selected, most were never in view, and then others come: nothing fails, and listeners hear what is left. */
	@Test
	void aSelectionOutlivesAFilter() {
		onUi(() -> {
			Shell shell = new Shell();
			shell.setLayout(new FillLayout());
			RowTree<Integer> rows = new RowTree<>(shell, List.of(RowTree.Column.of("Row", 100, row -> "row " + row)), row -> "claim",
					row -> row);
			rows.setRows(IntStream.range(0, 3000).boxed().toList());
			shell.setSize(300, 200);
			shell.open();
			List<List<Integer>> told = new ArrayList<>();
			rows.onSelect(told::add);
			rows.control().selectAll();
			rows.setFilter(row -> ("row " + row).contains("w 299"));
			assertEquals(11, rows.selected().size());
			assertEquals(List.of(rows.selected()), told);
			rows.setRows(List.of(1, 2, 2990, 2991));
			assertEquals(List.of(2990, 2991), told.getLast());
			rows.setGrouping(List.of(Grouping.by("even", row -> "even " + (row % 2 == 0))));
			rows.control().selectAll();
			rows.setFilter(row -> true);
			rows.setGrouping(List.of());
			rows.control().selectAll();
			rows.setRows(List.of());
			assertEquals(List.of(), told.getLast());
			shell.dispose();
		});
	}

	private static void press(Shell shell, String button) {
		onUi(() -> Walk.inside(shell, Button.class).stream()
				.filter(each -> each.getText().replace("&", "").equals(button)).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event()));
	}

	private static Shell dialog(String title) {
		return ui(() -> {
			for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells())
				if (shell.getText().equals(title) && shell.isVisible())
					return shell;
			return null;
		});
	}
}
