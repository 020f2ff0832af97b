/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.evade.editing.live.ModelDelta;
import org.evade.language.load.Corpus;
import org.evade.ui.corpus.CorpusListener;
import org.evade.ui.corpus.CorpusOpening;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.Debouncer;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.typing.HistoryKeys;

/** View of the corpus that the window is about. It reads the model in the background, at most a few times a second. */
public abstract class CorpusView extends ViewPart implements CorpusListener {
	private static final String OPENING = "The corpus is being opened.";
	private static final String NO_CORPUS = "No corpus is open. File > Open Corpus Folder, or New > Curation Project.";
	private static final int PAUSE = 250;

	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			if (!PlatformUI.getWorkbench().isStarting()) // the window comes first
				bind();
		}

		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == CorpusView.this && stale)
				later(0);
		}
	};
	private final IResourceChangeListener projects = this::projectsChanged;
	private final Runnable opening = this::bindSoon;
	private CorpusSession session;
	private Control control;
	private boolean stale;
	private Debouncer later;
	private HistoryKeys history;

	@Override
	public final void createPartControl(Composite parent) {
		control = parent;
		later = new Debouncer(control, this::refreshWhenSeen);
		create(parent);
		history = new HistoryKeys(getViewSite().getActionBars(), this::session);
		getSite().getPage().addPartListener(parts);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(projects, IResourceChangeEvent.POST_CHANGE);
		CorpusOpening.addListener(opening);
		parent.getDisplay().asyncExec(this::bind);
	}

	/** Makes the widgets. */
	protected abstract void create(Composite parent);

	/** The corpus changed, or is another one: ask for what is shown. */
	protected abstract void refresh();

	/** The corpus, or null. */
	protected CorpusSession session() {
		return session;
	}

	/** There is no corpus, or nothing was read of it yet: show nothing but {@link #whyNothing}. */
	protected abstract void nothing();

	/** Why nothing is shown: the corpus is not read yet, or there is none, and how to open one. */
	protected String whyNothing() {
		return session != null || CorpusOpening.isGoing() ? OPENING : NO_CORPUS;
	}

	private void projectsChanged(IResourceChangeEvent event) {
		for (IResourceDelta delta : event.getDelta().getAffectedChildren())
			if (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0) {
				bindSoon();
				return;
			}
	}

	private void bindSoon() {
		if (!control.isDisposed())
			control.getDisplay().asyncExec(() -> {
				if (!PlatformUI.getWorkbench().isStarting())
					bind();
			});
	}

	private void bind() {
		if (control.isDisposed())
			return;
		CorpusSession now = ActiveCorpus.of(getSite().getWorkbenchWindow());
		if (now == session && now != null)
			return;
		if (session != null)
			session.removeListener(this);
		session = now;
		history.update();
		nothing();
		if (now == null)
			return;
		session.addListener(this);
		later(0);
	}

	@Override
	public void historyChanged() {
		history.update();
	}

	@Override
	public void modelChanged(ModelDelta delta) {
		later(PAUSE);
	}

	/** Refreshes when nothing else asks for it within the pause; a hidden view waits until it is seen. */
	protected void later(int pause) {
		later.in(pause);
	}

	private void refreshWhenSeen() {
		if (session == null)
			return;
		stale = !getSite().getPage().isPartVisible(this);
		if (!stale)
			refresh();
	}

	/** Reads the model in the background and shows the result. */
	protected <T> void read(Function<Corpus, T> reader, Consumer<T> shower) {
		CorpusSession asker = session;
		new EditedFile(asker, null, null).show(getPartName(), control, reader, result -> {
			if (asker == session)
				shower.accept(result);
		});
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(projects);
		CorpusOpening.removeListener(opening);
		if (session != null)
			session.removeListener(this);
		super.dispose();
	}
}
