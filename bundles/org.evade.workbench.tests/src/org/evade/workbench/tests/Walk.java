/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.evade.diagram.editor.MapEditor;
import org.evade.diagram.editor.MapEditorInput;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.EditorIds;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.text.EvadeTextEditor;
import org.evade.ui.views.ProblemsView;
import org.evade.workbench.help.GuideView;

/** A way through the workbench on a copy of the corpus: opens what the states need and tidies up after each. */
final class Walk implements AutoCloseable {
	/** Window in points; small enough for a laptop. */
	private static final int WIDTH = 1360, HEIGHT = 850;

	final Hands hands = new Hands();
	private final WorkspaceCorpus corpus;
	private WorkspaceCorpus another;
	private File readOnly;

	Walk(WorkspaceCorpus corpus) {
		this.corpus = corpus;
		onUi(() -> {
			Shell shell = window().getShell();
			shell.setMaximized(false);
			shell.setBounds(0, 0, WIDTH, HEIGHT);
			shell.forceActive();
		});
		hands.leave();
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	static boolean hasRoom() {
		return ui(() -> Display.getCurrent().getBounds().width >= WIDTH && Display.getCurrent().getBounds().height >= HEIGHT);
	}

	WorkspaceCorpus corpus() {
		return corpus;
	}

	CorpusSession session() {
		return ui(corpus::session);
	}

	/** Changes to the light or the dark theme and waits until the window has it. */
	static void theme(boolean dark) {
		onUi(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class)
				.setTheme("org.eclipse.e4.ui.css.theme.e4_" + (dark ? "dark" : "default"), true));
		until("the theme is there", () -> ShotColours.isDark(window().getShell().getBackground()) == dark);
	}

	/** Runs a command and comes back when it is done. */
	static void command(String id) {
		onUi(() -> execute(id));
	}

	/** Runs a command that opens something modal; comes back at once. */
	static void later(Runnable action) {
		onUi(() -> Display.getCurrent().asyncExec(action));
	}

	/** Starts a command that opens a dialog and waits for its window. */
	static Shell dialog(String command, String title) {
		later(() -> execute(command));
		return shell(title);
	}

	private static void execute(String id) {
		try {
			window().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new AssertionError(id + " cannot be run", e);
		}
	}

	/** Waits for a window by its title. */
	static Shell shell(String title) {
		until("a window “" + title + "”", () -> find(title) != null && find(title) == Display.getCurrent().getActiveShell());
		return ui(() -> find(title));
	}

	private static Shell find(String title) {
		return others().stream().filter(shell -> shell.getText().startsWith(title)).findFirst().orElse(null);
	}

	/** Waits for something that pops up over the window and returns it. */
	static Shell popup() {
		until("something pops up", () -> !others().isEmpty());
		return ui(() -> others().get(others().size() - 1));
	}

	/** Visible windows besides that of the workbench. */
	static List<Shell> others() {
		return Arrays.stream(Display.getCurrent().getShells()).flatMap(shell -> java.util.stream.Stream.concat(
				java.util.stream.Stream.of(shell), Arrays.stream(shell.getShells()))).distinct()
				.filter(shell -> shell != window().getShell() && shell.isVisible() && shell.getSize().x > 10).toList();
	}

	/** All widgets of a kind inside a window or a part, in order. */
	static <T> List<T> inside(Control control, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(control))
			found.add(type.cast(control));
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				found.addAll(inside(child, type));
		return found;
	}

	/** The control of a view. */
	static Control pane(IViewPart view) {
		return (Control) view.getSite().getService(MPart.class).getWidget();
	}

	/** Opens a file in the text editor with the caret behind a piece of it. */
	EvadeTextEditor text(String file, String piece) {
		return text(corpus, file, piece);
	}

	/** As {@link #text(String, String)}, in another corpus. */
	EvadeTextEditor text(WorkspaceCorpus corpus, String file, String piece) {
		CorpusSession session = ui(corpus::session);
		int offset = session.model().text(corpus.path(file)).indexOf(piece);
		if (offset < 0)
			throw new AssertionError(piece + " is not in " + file);
		onUi(() -> Reveal.inText(session, corpus.path(file), offset + piece.length(), 0));
		EvadeTextEditor editor = (EvadeTextEditor) ui(() -> page().getActiveEditor());
		until("the text has the focus", widget(editor)::isFocusControl);
		return editor;
	}

	static StyledText widget(EvadeTextEditor editor) {
		return (StyledText) ui(() -> editor.getAdapter(Control.class));
	}

	/** Opens a small corpus besides; it is closed with the state. */
	WorkspaceCorpus another(WorkspaceCorpus corpus) {
		another = corpus;
		return corpus;
	}

	/** As {@link #text(String, String)}, of a file that may not be written until the state is left. */
	EvadeTextEditor readOnly(String file, String piece) {
		readOnly = corpus.path(file).toFile();
		onUi(readOnly::setReadOnly);
		return text(file, piece);
	}

	/** Opens a map and waits for its picture. */
	MapEditor map(String file, String name) {
		MapEditor editor = emptyMap(file, name);
		until("the map is drawn", () -> !editor.mapSession().snapshot().nodes().isEmpty());
		onUi(editor.pane()::fit);
		return editor;
	}

	/** Opens a map that may have nothing on it. */
	MapEditor emptyMap(String file, String name) {
		MapEditor editor = ui(() -> {
			try {
				return (MapEditor) page().openEditor(new MapEditorInput(corpus.file(file), name), EditorIds.MAP, true,
						IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		until("the map is read", () -> editor.mapSession().snapshot() != null);
		Hands.settle();
		return editor;
	}

	/** Shows a view and waits until it has read what it shows. */
	static <T extends IViewPart> T view(String id, Class<T> type) {
		return type.cast(ui(() -> {
			try {
				return page().showView(id);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		}));
	}

	/** Shows a view while the editor stays active. */
	static IViewPart seen(String id) {
		return ui(() -> {
			try {
				return page().showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
	}

	/** Closes what is open over the window and takes back every change; editors stay open for the next state. */
	void tidy() {
		hands.release();
		hands.leave();
		closeOthers();
		onUi(() -> {
			CorpusSession session = corpus.session();
			while (session.history().canUndo())
				session.undo();
			PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
			for (IViewReference view : page().getViewReferences())
				if (page().getPartState(view) == IWorkbenchPage.STATE_MAXIMIZED)
					page().setPartState(view, IWorkbenchPage.STATE_RESTORED);
			if (page().findViewReference(GuideView.ID) != null)
				page().hideView(page().findViewReference(GuideView.ID));
			if (page().findView(ProblemsView.ID) != null)
				page().bringToTop(page().findView(ProblemsView.ID));
		});
		closeOthers();
		if (readOnly != null)
			readOnly.setWritable(true);
		readOnly = null;
		if (another != null) {
			onUi(() -> page().closeAllEditors(false));
			another.close();
		}
		another = null;
	}

	static void closeOthers() {
		for (int tries = 0; tries < 20 && !ui(() -> others().isEmpty()); tries++) {
			onUi(() -> {
				List<Shell> open = others();
				if (open.isEmpty())
					return;
				Shell last = open.get(open.size() - 1);
				last.close();
				if (!last.isDisposed() && last.isVisible() && last.getText().isEmpty())
					last.dispose();
			});
			Hands.settle();
		}
	}

	@Override
	public void close() {
		tidy();
		onUi(() -> page().closeAllEditors(false));
		theme(false);
		corpus.close();
	}
}
