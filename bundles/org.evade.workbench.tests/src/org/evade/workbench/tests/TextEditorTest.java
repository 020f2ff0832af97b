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

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.IFindReplaceTargetExtension;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.evade.checks.Severity;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.preferences.EditorPreferences;
import org.evade.ui.text.EvadeTextEditor;
import org.evade.ui.text.fix.FindingAnnotation;
import org.evade.ui.text.fix.FindingsAt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The text editor in the real workbench: colours, findings, the element at the caret, typing and undo. */
class TextEditorTest {
	private static final String TEXT = "namespace a\n\n// kept\nprotein PD-1 \"PD-1\"\nphenotype r \"resistance\"\n";

	private LoggedErrors errors;
	private WorkspaceCorpus corpus;
	private EvadeTextEditor editor;

	@BeforeEach
	void open() {
		errors = new LoggedErrors();
		corpus = WorkspaceCorpus.of("a.evade", TEXT);
		onUi(() -> {
			corpus.session();
			Reveal.inText(new ElementKey(corpus.project(), "a.PD-1"));
			editor = (EvadeTextEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
		});
	}

	@AfterEach
	void close() {
		onUi(() -> Walk.window().getActivePage().closeAllEditors(false));
		corpus.close();
		errors.close();
	}

	private StyledText widget() {
		return editor.viewer().getTextWidget();
	}

	private StyleRange styleAt(String piece) {
		return ui(() -> widget().getStyleRangeAtOffset(widget().getText().indexOf(piece)));
	}

	@Test
	void opensAtTheElementWithColours() {
		assertEquals("PD-1", ui(() -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getText()));
		assertEquals(SWT.BOLD, styleAt("PD-1 \"").fontStyle);
		assertTrue(!styleAt("// kept").foreground.equals(styleAt("protein").foreground));
		new Hands().look("text-editor");
	}

	@Test
	void publishesTheElementAtTheCaret() {
		onUi(() -> editor.selectAndReveal(TEXT.indexOf("r \"resistance"), 1));
		ElementKey wanted = new ElementKey(corpus.project(), "a.r");
		until("the element at the caret is known",
				() -> wanted.equals(((IStructuredSelection) editor.getSelectionProvider().getSelection()).getFirstElement()));
	}

	@Test
	void whatIsTypedIsCheckedAndUndoBringsTheBytesBack() {
		IDocumentProvider provider = editor.getDocumentProvider();
		onUi(() -> widget().replaceTextRange(TEXT.length(), 0, "protein PD-1\n"));
		until("the second PD-1 is found", () -> FindingsAt.range(editor.annotations(), 0, editor.document().getLength()).stream()
				.map(FindingAnnotation::finding).anyMatch(finding -> finding.severity() == Severity.ERROR));
		assertTrue(ui(() -> editor.isDirty()));
		onUi(() -> editor.session().undo());
		assertEquals(TEXT, ui(() -> provider.getDocument(editor.getEditorInput()).get()));
		until("the editor is clean", () -> !editor.isDirty());
	}

	/** What is deleted and typed again within the pause is wrong as before: the findings are the same, their marks went. */
	@Test
	void whatIsTypedAgainIsMarkedAgain() {
		String again = "variant v of BRAF\n";
		onUi(() -> widget().replaceTextRange(TEXT.length(), 0, again));
		until("the unknown name is marked", () -> isMarked("BRAF"));
		onUi(() -> {
			widget().replaceTextRange(TEXT.length(), again.length(), "");
			widget().replaceTextRange(TEXT.length(), 0, again);
		});
		until("it is marked again", () -> isMarked("BRAF"));
		onUi(() -> editor.session().undo());
	}

	/** The editor stays, with its unsaved text and its caret; saving writes under the new name. */
	@Test
	void theEditorFollowsItsRenamedFile() {
		String unsaved = TEXT + "gene X\n";
		onUi(() -> {
			widget().replaceTextRange(TEXT.length(), 0, "gene X\n");
			widget().setCaretOffset(20);
			rename("a.evade", "b.evade");
		});
		until("the editor shows the new name", () -> editor.getTitle().equals("b.evade"));
		assertEquals(unsaved, ui(() -> widget().getText()));
		assertEquals(20, ui(() -> widget().getCaretOffset()));
		assertTrue(ui(() -> editor.isDirty()));
		onUi(() -> widget().replaceTextRange(0, 0, "// head\n"));
		save();
		assertEquals("// head\n" + unsaved, corpus.text("b.evade"));
		assertTrue(ui(() -> !editor.isDirty()));
		for (int i = 0; i < 3; i++)
			onUi(() -> editor.session().undo());
		assertEquals("a.evade", ui(() -> editor.getTitle()));
		assertEquals(TEXT, ui(() -> widget().getText()));
		assertTrue(ui(() -> editor.isDirty()), "undone behind the last save");
	}

	@Test
	void formatsOnSaveInOneStepAndNeverWhatIsBroken() {
		String loose = "phenotype   s   \"sensitive\"\n";
		EditorPreferences.store().setValue(EditorPreferences.FORMAT_ON_SAVE, true);
		try {
			onUi(() -> widget().replaceTextRange(TEXT.length(), 0, loose));
			onUi(() -> editor.selectAndReveal(TEXT.length() + loose.length() - 2, 0));
			save();
			String formatted = TEXT + "phenotype s \"sensitive\"\n";
			assertEquals(formatted, corpus.text("a.evade"));
			assertEquals(formatted.length() - 2, ui(() -> widget().getCaretOffset()), "the caret stays where it was in the words");
			onUi(() -> editor.session().undo());
			assertEquals(TEXT + loose, ui(() -> widget().getText()));
			onUi(() -> widget().replaceTextRange(0, 0, "map   m {\n"));
			save();
			assertEquals("map   m {\n" + TEXT + loose, corpus.text("a.evade"));
		} finally {
			EditorPreferences.store().setToDefault(EditorPreferences.FORMAT_ON_SAVE);
		}
	}

	/** As in replacing all: the platform brackets its edits, and the bracket is one step. */
	@Test
	void whatThePlatformBracketsIsOneStep() {
		IFindReplaceTarget target = ui(() -> editor.getAdapter(IFindReplaceTarget.class));
		onUi(() -> {
			((IFindReplaceTargetExtension) target).setReplaceAllMode(true);
			for (int at = target.findAndSelect(0, "PD-1", true, true, false); at >= 0; at = target.findAndSelect(at + 5, "PD-1", true,
					true, false))
				target.replaceSelection("LAG-3");
			((IFindReplaceTargetExtension) target).setReplaceAllMode(false);
		});
		assertEquals(TEXT.replace("PD-1", "LAG-3"), ui(() -> widget().getText()));
		onUi(() -> editor.session().undo());
		assertEquals(TEXT, ui(() -> widget().getText()));
		onUi(() -> editor.session().redo());
		assertEquals(TEXT.replace("PD-1", "LAG-3"), ui(() -> widget().getText()));
	}

	private void save() {
		onUi(() -> editor.getSite().getPage().saveEditor(editor, false));
	}

	private void rename(String from, String to) {
		try {
			corpus.file(from).move(corpus.file(to).getFullPath(), true, null);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** The corpus is taken out of the workspace while its file is shown: the editor closes, and unsaved text waits. */
	@Test
	void closesWithItsCorpus() throws Exception {
		onUi(() -> widget().replaceTextRange(TEXT.length(), 0, "protein LAG-3\n"));
		IWorkbenchPage page = ui(() -> editor.getSite().getPage());
		IEditorInput input = editor.getEditorInput();
		corpus.project().delete(false, true, null);
		until("the editor has closed", () -> page.findEditor(input) == null);
		until("it is told where the text is", () -> message() != null);
		onUi(() -> message().close());
		assertEquals(List.of(TEXT + "protein LAG-3\n"), corpus.unsaved());
		assertEquals(TEXT, corpus.text("a.evade"));
	}

	private static Shell message() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals("Unsaved changes are kept"))
				.findFirst().orElse(null);
	}

	private boolean isMarked(String name) {
		int offset = editor.document().get().indexOf(name);
		return FindingsAt.range(editor.annotations(), offset, offset + name.length()).stream()
				.anyMatch(mark -> mark.finding().severity() == Severity.ERROR && mark.finding().place().offset() == offset
						&& editor.annotations().getPosition(mark).getLength() == name.length());
	}
}
