/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.evade.editing.live.ModelDelta;
import org.evade.ui.corpus.CorpusListener;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.Debouncer;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.text.typing.HistoryKeys;

/** Everything that can be written of the selected element, to be changed in place. */
public final class PropertiesView extends ViewPart implements ISelectionListener, CorpusListener {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.properties";
	private static final int PAUSE = 150;
	/** More are not read, so that the form keeps up with the selection. */
	private static final int MOST = 300;

	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			follow(reference.getPart(false));
		}
	};
	private PropertyForm form;
	private CorpusSession session;
	private List<String> elements = List.of();
	private Debouncer later;
	private HistoryKeys history;

	@Override
	public void createPartControl(Composite parent) {
		form = new PropertyForm(parent);
		later = new Debouncer(form.control(), this::ask);
		history = new HistoryKeys(getViewSite().getActionBars(), () -> session);
		getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(this);
		getSite().getPage().addPartListener(parts);
		follow(getSite().getPage().getActiveEditor());
	}

	/** What a part had selected before it was looked at, or has now, as under another id. */
	private void follow(IWorkbenchPart part) {
		if (part != null && part.getSite().getSelectionProvider() != null)
			selectionChanged(part, part.getSite().getSelectionProvider().getSelection());
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == this || !(selection instanceof IStructuredSelection items)
				|| !(items.getFirstElement() instanceof ElementKey key))
			return;
		List<String> names = ((List<?>) items.toList()).stream().filter(ElementKey.class::isInstance).map(ElementKey.class::cast)
				.filter(each -> each.project().equals(key.project())).map(ElementKey::name).distinct().toList();
		CorpusSession other = CorpusSession.of(key.project());
		if (other == null || other == session && names.equals(elements))
			return;
		if (other != session) {
			if (session != null)
				session.removeListener(this);
			session = other;
			session.addListener(this);
			history.update();
		}
		show(names);
	}

	private void show(List<String> names) {
		elements = names;
		later.in(0);
	}

	@Override
	public void historyChanged() {
		history.update();
	}

	@Override
	public void modelChanged(ModelDelta delta) {
		later.in(PAUSE);
	}

	@Override
	public void findingsChanged(Set<Path> files) {
		later.in(PAUSE);
	}

	private void ask() {
		CorpusSession now = session;
		List<String> names = elements;
		if (names.isEmpty())
			return;
		if (names.size() > MOST) {
			form.say(names.size() + " elements are selected. Select at most " + MOST + " to change them together.");
			return;
		}
		Job.createSystem("Properties", (ICoreRunnable) monitor -> {
			ElementState state = ElementState.read(now, names);
			if (!form.control().isDisposed())
				form.control().getDisplay().asyncExec(() -> {
					if (names == elements && now == session && !form.control().isDisposed())
						show(now, state);
				});
		}).schedule();
	}

	private void show(CorpusSession of, ElementState state) {
		if (state.description() == null) {
			List<String> gone = elements;
			follow(getSite().getPage().getActiveEditor());
			if (elements == gone && !form.isTouched())
				form.say(state.reason());
			return;
		}
		form.show(of, state, new PropertyWriter(of, state.each(), (target, part) -> {
			if (part)
				show(List.of(target));
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
		getSite().getPage().removePartListener(parts);
		getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(this);
		if (session != null)
			session.removeListener(this);
		super.dispose();
	}
}
