/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.evade.editing.live.ModelDelta;
import org.evade.ui.corpus.CorpusListener;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;

/** Everything that can be written of the selected element, to be changed in place. */
public final class PropertiesView extends ViewPart implements ISelectionListener, CorpusListener {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.properties";
	private static final int PAUSE = 150;

	private PropertyForm form;
	private CorpusSession session;
	private String element;
	private int asked;

	@Override
	public void createPartControl(Composite parent) {
		form = new PropertyForm(parent);
		getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(this);
		IWorkbenchPart active = getSite().getPage().getActiveEditor();
		if (active != null && active.getSite().getSelectionProvider() != null)
			selectionChanged(active, active.getSite().getSelectionProvider().getSelection());
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == this || !(selection instanceof IStructuredSelection items)
				|| !(items.getFirstElement() instanceof ElementKey key))
			return;
		CorpusSession other = CorpusSession.of(key.project());
		if (other == null || other == session && key.name().equals(element))
			return;
		if (other != session) {
			if (session != null)
				session.removeListener(this);
			session = other;
			session.addListener(this);
		}
		show(key.name());
	}

	private void show(String name) {
		element = name;
		later(0);
	}

	@Override
	public void modelChanged(ModelDelta delta) {
		later(PAUSE);
	}

	@Override
	public void findingsChanged(Set<Path> files) {
		later(PAUSE);
	}

	private void later(int pause) {
		int request = ++asked;
		form.control().getDisplay().timerExec(pause, () -> {
			if (request == asked && element != null && !form.control().isDisposed())
				ask(request);
		});
	}

	private void ask(int request) {
		CorpusSession now = session;
		String name = element;
		Job.createSystem("Properties", (ICoreRunnable) monitor -> {
			ElementState state = ElementState.read(now, name);
			if (!form.control().isDisposed())
				form.control().getDisplay().asyncExec(() -> {
					if (request == asked && !form.control().isDisposed())
						show(now, state);
				});
		}).schedule();
	}

	private void show(CorpusSession of, ElementState state) {
		if (state.description() == null) {
			if (!form.isTouched())
				form.say(state.reason());
			return;
		}
		form.show(of, state, new PropertyWriter(of, state.description().element(), (target, part) -> {
			if (part)
				show(target);
			else
				Reveal.inText(new ElementKey(of.project(), target));
		}));
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(this);
		if (session != null)
			session.removeListener(this);
		super.dispose();
	}
}
