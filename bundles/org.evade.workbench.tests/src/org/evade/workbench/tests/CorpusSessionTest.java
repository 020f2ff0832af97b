/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ProblemMarkers;
import org.evade.ui.corpus.RecoveryJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A corpus as it is edited: documents, one history, saving, changes from outside. */
class CorpusSessionTest {
	private static final String TEXT = "namespace a\n\n// kept\nprotein PD-1\nprotein PD-L1\n";

	private LoggedErrors errors;
	private WorkspaceCorpus corpus;
	private CorpusSession session;

	@BeforeEach
	void open() {
		errors = new LoggedErrors();
		corpus = WorkspaceCorpus.of("a.evade", TEXT);
		session = ui(corpus::session);
	}

	@AfterEach
	void close() {
		corpus.close();
		onUi(() -> {
			for (Shell told; (told = dialog("Unsaved changes are kept")) != null;)
				told.close();
		});
		errors.close();
	}

	private IDocument connect() {
		return ui(() -> session.connect(corpus.file("a.evade")));
	}

	private static void replace(IDocument document, int offset, int length, String text) {
		onUi(() -> {
			try {
				document.replace(offset, length, text);
			} catch (BadLocationException e) {
				throw new AssertionError(e);
			}
		});
	}

	private void save() {
		onUi(() -> {
			try {
				session.save(Set.of(corpus.path("a.evade")), null);
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
	}

	@Test
	void typingIsOneHistoryAndSavingIsWhole() {
		IDocument document = connect();
		replace(document, TEXT.length(), 0, "gene STK11\n");
		Path file = corpus.path("a.evade");
		assertTrue(ui(() -> session.isDirty(file)));
		assertEquals(TEXT, corpus.text("a.evade"), "nothing is saved unasked");
		save();
		assertEquals(TEXT + "gene STK11\n", corpus.text("a.evade"));
		assertTrue(ui(() -> !session.isDirty(file)));
		onUi(session::undo);
		assertEquals(TEXT, ui(document::get));
		assertTrue(ui(() -> session.isDirty(file)), "undone behind the last save");
		onUi(session::redo);
		assertTrue(ui(() -> !session.isDirty(file)));
	}

	@Test
	void aChangeOfSeveralFilesIsOneStep() {
		Path a = corpus.path("a.evade"), b = corpus.path("b/b.evade");
		onUi(() -> {
			try {
				session.apply(new Change("Two files", List.of(FileEdits.edit(a, List.of(new TextEdit(0, 0, "// head\n"))),
						FileEdits.create(b, "namespace b\n"))));
			} catch (Refused e) {
				throw new AssertionError(e);
			}
		});
		assertEquals("namespace b\n", corpus.text("b/b.evade"));
		assertTrue(corpus.file("b/b.evade").exists());
		assertEquals(Set.of(a), ui(session::dirtyFiles));
		onUi(session::undo);
		assertTrue(Files.notExists(b));
		assertEquals(Set.of(), ui(session::dirtyFiles));
	}

	@Test
	void aFileThatIsNoTextIsAProblemUntilItIsMended() throws Exception {
		Path file = corpus.path("b.evade");
		corpus.writeFromOutside("b.evade", "namespace b\n");
		Files.write(file, new byte[] { 'c', 'a', 'f', (byte) 0xE9 });
		onUi(() -> refresh());
		until("the file is said to be no text", () -> session.findings(file, session.model().text(file)).stream()
				.anyMatch(finding -> finding.rule().equals("file") && finding.message().contains("not UTF-8")));
		corpus.writeFromOutside("b.evade", "namespace b\n\nprotein B\n");
		until("it is mended", () -> session.findings(file, session.model().text(file)).stream().noneMatch(finding -> finding.rule().equals("file")));
		assertEquals("namespace b\n\nprotein B\n", session.model().text(file));
	}

	private void refresh() {
		try {
			corpus.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void readOnlyFilesAreRefusedWithAReason() {
		Path file = corpus.path("a.evade");
		onUi(() -> file.toFile().setReadOnly());
		Refused refused = assertThrows(Refused.class,
				() -> ui2(() -> session.apply(new Change("x", List.of(FileEdits.edit(file, List.of(new TextEdit(0, 0, "x"))))))));
		assertTrue(refused.getMessage().contains("a.evade is read-only"), refused.getMessage());
		onUi(() -> file.toFile().setWritable(true));
	}

	private interface Attempt {
		void run() throws Refused;
	}

	private static void ui2(Attempt attempt) throws Refused {
		Refused refused = ui(() -> {
			try {
				attempt.run();
				return null;
			} catch (Refused e) {
				return e;
			}
		});
		if (refused != null)
			throw refused;
	}

	@Test
	void problemsAreMarkedAndGoWithTheirCause() {
		IDocument document = connect();
		replace(document, TEXT.length(), 0, "phenotype x\nvariant V of NOT-THERE\n");
		until("the unknown name is marked", () -> markers().stream().anyMatch(text -> text.contains("NOT-THERE")));
		onUi(session::undo);
		until("the marker is gone", () -> markers().stream().noneMatch(text -> text.contains("NOT-THERE")));
	}

	private List<String> markers() {
		try {
			return List.of(corpus.file("a.evade").findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)).stream()
					.map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void changesOnTheDiskAreTakenOver() {
		IDocument document = connect();
		corpus.writeFromOutside("a.evade", TEXT + "gene KRAS\n");
		until("the change shows", () -> document.get().equals(TEXT + "gene KRAS\n"));
		assertTrue(ui(() -> !session.isDirty(corpus.path("a.evade"))));
	}

	@Test
	void changesOnTheDiskJoinWithUnsavedOnes() {
		IDocument document = connect();
		replace(document, 0, 0, "// mine\n");
		corpus.writeFromOutside("a.evade", TEXT + "gene KRAS\n");
		until("both are there", () -> document.get().equals("// mine\n" + TEXT + "gene KRAS\n"));
		assertTrue(ui(() -> session.isDirty(corpus.path("a.evade"))));
		save();
		assertEquals("// mine\n" + TEXT + "gene KRAS\n", corpus.text("a.evade"));
	}

	@Test
	void aFileDeletedOutsideIsGoneAndUndoBringsItBack() {
		connect();
		onUi(() -> corpus.deleteFromOutside("a.evade"));
		until("the file is gone", () -> session.model().text(corpus.path("a.evade")) == null);
		assertTrue(ui(() -> session.dirtyFiles().isEmpty()));
		onUi(session::undo);
		assertEquals(TEXT, corpus.text("a.evade"));
		assertEquals(TEXT, session.model().text(corpus.path("a.evade")));
	}

	@Test
	void aRenamedFileIsRenamedBackByUndo() {
		Path old = corpus.path("a.evade"), renamed = corpus.path("b.evade");
		onUi(() -> {
			try {
				corpus.file("a.evade").move(corpus.file("b.evade").getFullPath(), true, null);
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
		until("the new name is known", () -> TEXT.equals(session.model().text(renamed)) && session.model().text(old) == null);
		onUi(session::undo);
		assertEquals(TEXT, corpus.text("a.evade"));
		assertEquals(TEXT, session.model().text(old));
		assertTrue(!Files.exists(renamed) && session.model().text(renamed) == null);
	}

	/** The unsaved words belong to the new name, for the journal too; all steps lead back to the bytes. */
	@Test
	void unsavedTextGoesWithARenamedFolder() {
		Path old = corpus.path("in/x.evade"), renamed = corpus.path("out/x.evade");
		onUi(() -> {
			try {
				session.apply(new Change("New", List.of(FileEdits.create(old, TEXT))));
			} catch (Refused e) {
				throw new AssertionError(e);
			}
		});
		IDocument document = ui(() -> session.connect(corpus.file("in/x.evade")));
		replace(document, 0, 0, "// mine\n");
		onUi(() -> {
			try {
				corpus.project().getFolder("in").move(corpus.project().getFullPath().append("out"), true, null);
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
		until("the new name is known", () -> session.model().text(renamed) != null && session.model().text(old) == null);
		assertEquals("// mine\n" + TEXT, session.model().text(renamed));
		assertEquals(TEXT, corpus.text("out/x.evade"), "nothing is saved unasked");
		assertEquals(Set.of(renamed), ui(session::dirtyFiles));
		until("the journal knows the new name", () -> kept().equals(List.of(renamed)));
		replace(document, 0, 0, "// more\n");
		onUi(session::undo);
		onUi(session::undo);
		assertEquals("// mine\n" + TEXT, session.model().text(old));
		onUi(session::undo);
		assertEquals(Set.of(), ui(session::dirtyFiles));
		assertEquals(TEXT, corpus.text("in/x.evade"));
		assertTrue(Files.notExists(renamed));
		for (int i = 0; i < 3; i++)
			onUi(session::redo);
		assertEquals("// more\n// mine\n" + TEXT, session.model().text(renamed));
		until("the journal knows the new name again", () -> kept().equals(List.of(renamed)));
	}

	private List<Path> kept() {
		try {
			return new RecoveryJournal(corpus.kept()).unsaved().stream().map(RecoveryJournal.Unsaved::file).toList();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aFileDeletedOutsideKeepsItsUnsavedText() {
		IDocument document = connect();
		replace(document, 0, 0, "// mine\n");
		corpus.deleteFromOutside("a.evade");
		until("the deletion is noticed", () -> !corpus.file("a.evade").exists());
		save();
		assertEquals("// mine\n" + TEXT, corpus.text("a.evade"));
	}

	@Test
	void changesOfTheSameLineAreAskedAbout() {
		IDocument document = connect();
		replace(document, TEXT.indexOf("PD-1"), 4, "TIM-3");
		corpus.writeFromOutside("a.evade", TEXT.replace("PD-1", "LAG-3"));
		until("somebody asks", () -> dialog("Changed on the disk") != null);
		assertTrue(ui(document::get).contains("TIM-3"));
		new Hands().look("changed-on-disk");
		new Hands().keys("Return");
		until("the question is answered", () -> dialog("Changed on the disk") == null);
		assertTrue(ui(document::get).contains("TIM-3"), "the first answer keeps the text");
		save();
		assertTrue(corpus.text("a.evade").contains("TIM-3"));
	}

	/** An earlier run kept a text and was killed: the next one offers it, and recovering makes it an unsaved change. */
	@Test
	void unsavedChangesOfAKilledRunAreOffered() {
		try (WorkspaceCorpus other = WorkspaceCorpus.killed("b.evade", TEXT, TEXT + "gene EGFR\n")) {
			Path file = other.path("b.evade");
			Path kept = other.kept();
			CorpusSession reopened = ui(other::session);
			until("recovery is offered", () -> dialog("Recover unsaved changes") != null);
			new Hands().look("recover");
			new Hands().keys("Return");
			until("it is recovered", () -> reopened.isDirty(file));
			assertEquals(TEXT + "gene EGFR\n", reopened.model().text(file));
			assertEquals(TEXT, other.text("b.evade"), "the file itself is untouched until it is saved");
			PlatformUI.getWorkbench().getDisplay().asyncExec(reopened::undo);
			until("it is not taken back unasked", () -> dialog("Undo") != null);
			new Hands().keys("Return");
			until("the journal forgets it", () -> Files.isDirectory(kept) && kept.toFile().list().length == 0);
		}
	}

	private static Shell dialog(String title) {
		for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells())
			if (shell.getText().equals(title) && shell.isVisible())
				return shell;
		return null;
	}
}
