/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.evade.diagram.actions.ActionScope;
import org.evade.diagram.actions.ArrangeJob;
import org.evade.diagram.actions.MapActionSet;
import org.evade.diagram.model.Key;
import org.evade.diagram.outline.MapOutlinePage;
import org.evade.diagram.preferences.MapPreferences;
import org.evade.diagram.problems.MapProblems;
import org.evade.diagram.session.MapSession;
import org.evade.diagram.ui.MapPane;
import org.evade.editing.live.ModelDelta;
import org.evade.ui.corpus.CorpusListener;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;

/** Editor of one map. Every change goes through the session of the corpus, which the text editor shares. */
public final class MapEditor extends EditorPart implements ISaveablesSource, CorpusListener {
	/** Context of its keys. */
	public static final String CONTEXT = "org.evade.diagram.context";

	private CorpusSession session;
	private MapSession mapSession;
	private MapPane pane;
	private MapSelectionProvider selections;
	private MapActionSet actions;
	private MapProblems problems;
	private MapFiles files;
	private final ISelectionListener follower = this::follow;
	/** What is selected here only since it is selected elsewhere. */
	private Set<Key> followed = Set.of();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		MapEditorInput map = MapEditorInput.of(input);
		if (map == null)
			throw new PartInitException("There is no map in " + input.getName() + ": open it in the text editor.");
		session = CorpusSession.of(map.getFile());
		if (session == null)
			throw new PartInitException(input.getName() + " does not belong to an open project.");
		setSite(site);
		setInput(map);
		setPartName(map.getName());
		mapSession = new MapSession(session, map.map());
		mapSession.setMessages(this::say);
		Display display = Display.getCurrent();
		mapSession.setExecutors(work -> new ArrangeJob(work).schedule(), result -> {
			if (!display.isDisposed())
				display.asyncExec(result);
		});
		files = new MapFiles(session, mapSession, map.getFile());
		mapSession.refresh();
		updateFiles();
	}

	private void updateFiles() {
		List<Saveable> more = files.update();
		MapEditorInput now = new MapEditorInput(files.home(), mapSession.map());
		if (!now.equals(getEditorInput())) {
			setInputWithNotify(now);
			setPartName(now.getName());
			if (selections != null)
				selections.renamed();
		}
		if (!more.isEmpty() && pane != null)
			tell(SaveablesLifecycleEvent.POST_OPEN, more);
	}

	private void tell(int event, List<Saveable> saveables) {
		getSite().getService(ISaveablesLifecycleListener.class)
				.handleLifecycleEvent(new SaveablesLifecycleEvent(this, event, saveables.toArray(Saveable[]::new), true));
	}

	@Override
	public void createPartControl(Composite parent) {
		problems = new MapProblems(session, mapSession);
		EditorNavigation navigation = new EditorNavigation(session, problems);
		pane = new MapPane(parent, mapSession, WorkbenchTheme.look(), navigation);
		pane.setProblems(problems::of);
		problems.show(pane);
		selections = new MapSelectionProvider(session, pane);
		getSite().setSelectionProvider(selections);
		actions = new MapActionSet(new ActionScope(session, pane, problems, navigation, getSite().getShell()));
		ElementDropListener.on(pane, session);
		getEditorSite().registerContextMenu("org.evade.diagram.menu", actions.contextMenu(), selections, false);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(follower);
		WorkbenchTheme.follow(pane);
		MapPreferences.follow(pane);
		session.addListener(this);
		mapSession.addListener(this::refreshed);
		say("");
		Display display = parent.getDisplay();
		display.asyncExec(() -> {
			if (!pane.isDisposed())
				pane.fit();
		});
	}

	private boolean fitted;

	private void refreshed() {
		if (pane.isDisposed())
			return;
		updateFiles();
		if (!fitted && !mapSession.snapshot().groups().isEmpty()) {
			fitted = true;
			pane.fit();
		}
		problems.show(pane);
	}

	@Override
	public void modelChanged(ModelDelta delta) {
		if (mapSession.isStale())
			mapSession.refresh();
	}

	@Override
	public void findingsChanged(Set<Path> files) {
		problems.show(pane);
	}

	@Override
	public void historyChanged() {
		actions.update();
	}

	@Override
	public void dirtyChanged(Path file) {
		if (files.has(file))
			firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void fileMoved(Path from, Path to) {
		if (!files.moved(from, to))
			return;
		tell(SaveablesLifecycleEvent.POST_CLOSE, List.of(session.saveable(from)));
		tell(SaveablesLifecycleEvent.POST_OPEN, List.of(session.saveable(to)));
		mapSession.refresh();
	}

	/** With its file goes the map, and with the map the editor, unless something else of it is still to be saved. */
	@Override
	public void fileRemoved(Path file) {
		mapSession.refresh();
		if (!mapSession.isMissing() || !file.equals(session.path(files.home())) || files.isDirty())
			return;
		pane.getDisplay().asyncExec(() -> {
			if (!pane.isDisposed() && mapSession.isMissing())
				getSite().getPage().closeEditor(this, false);
		});
	}

	private void follow(IWorkbenchPart part, org.eclipse.jface.viewers.ISelection selection) {
		if (part == this || !(selection instanceof IStructuredSelection structured))
			return;
		List<Key> keys = new ArrayList<>();
		for (Object element : structured.toList())
			if (element instanceof ElementKey key && key.project().equals(session.project()))
				keys.addAll(selections.keysOf(key.name()));
		Set<Key> now = new LinkedHashSet<>(pane.context().selectedKeys());
		boolean stale = keys.isEmpty() && !followed.isEmpty() && followed.equals(now);
		if (stale || !keys.isEmpty() && !new LinkedHashSet<>(keys).equals(now))
			selections.quietly(() -> pane.select(keys));
		followed = Set.copyOf(keys);
	}

	/** Says something in the status line. */
	public void say(String message) {
		IStatusLineManager line = getEditorSite() == null ? null : getEditorSite().getActionBars().getStatusLineManager();
		if (line != null)
			line.setMessage(message);
	}

	/** The map. */
	public MapSession mapSession() {
		return mapSession;
	}

	/** What shows it. */
	public MapPane pane() {
		return pane;
	}

	/** The session of its corpus. */
	public CorpusSession session() {
		return session;
	}

	/** Its actions. */
	public MapActionSet actions() {
		return actions;
	}

	public MapProblems problems() {
		return problems;
	}

	@Override
	public Saveable[] getSaveables() {
		return files.saveables();
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public boolean isDirty() {
		return files != null && files.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		try {
			files.save(monitor);
		} catch (CoreException e) {
			ErrorDialog.openError(getSite().getShell(), "Save", null, e.getStatus());
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A map is saved in its own files");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IContentOutlinePage.class && pane != null)
			return type.cast(new MapOutlinePage(pane));
		if (type == org.eclipse.gef.GraphicalViewer.class && pane != null)
			return type.cast(pane.viewer());
		if (type == org.eclipse.gef.commands.CommandStack.class && pane != null)
			return type.cast(pane.domain().getCommandStack());
		return super.getAdapter(type);
	}

	@Override
	public void dispose() {
		if (session != null)
			session.removeListener(this);
		if (getSite() != null)
			getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(follower);
		if (actions != null)
			actions.dispose();
		if (files != null)
			files.close();
		super.dispose();
	}
}
