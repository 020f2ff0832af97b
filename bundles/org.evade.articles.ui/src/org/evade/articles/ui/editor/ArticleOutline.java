/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.evade.articles.read.Coverage;
import org.evade.articles.text.Caption;
import org.evade.articles.text.SectionText;
import org.evade.articles.text.Span;
import org.evade.articles.ui.page.Selection;
import org.evade.ui.icons.Icons;

/** Sections of the article with the share of their sentences that claims cover, figures and tables; linked with the caret. */
final class ArticleOutline extends ContentOutlinePage {
	/** A section or caption with what is in it. */
	private record Entry(String label, String icon, Span span, Coverage coverage, List<Entry> children) {
	}

	private final ArticleEditor editor;
	private List<Entry> roots = List.of();

	ArticleOutline(ArticleEditor editor) {
		this.editor = editor;
	}

	@Override
	protected int getTreeStyle() {
		return SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setContentProvider(new Children());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		tree.setAutoExpandLevel(3);
		update();
	}

	/** The sections, or what covers them, may be others. */
	void update() {
		if (getControl() == null || getControl().isDisposed() || editor.page().text() == null)
			return;
		List<Entry> now = entries();
		if (now.equals(roots))
			return;
		Object[] open = roots.isEmpty() ? null : getTreeViewer().getExpandedElements();
		roots = now;
		getTreeViewer().setInput(roots);
		if (open != null)
			for (Object each : open)
				all(roots).stream().filter(entry -> entry.span.equals(((Entry) each).span)).forEach(entry -> getTreeViewer().setExpandedState(entry, true));
		follow();
	}

	/** Selects the section of the caret. */
	void follow() {
		if (getControl() == null || getControl().isDisposed() || getControl().isFocusControl())
			return;
		int caret = editor.page().selection().caret();
		Entry found = null;
		for (Entry each : all(roots))
			if (each.span.holds(caret))
				found = each;
		if (found != null && ((IStructuredSelection) getTreeViewer().getSelection()).getFirstElement() != found)
			getTreeViewer().setSelection(new StructuredSelection(found), true);
	}

	private static List<Entry> all(List<Entry> entries) {
		List<Entry> all = new ArrayList<>();
		for (Entry each : entries) {
			all.add(each);
			all.addAll(all(each.children));
		}
		return all;
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (getControl().isFocusControl() && event.getStructuredSelection().getFirstElement() instanceof Entry entry) {
			editor.page().select(Selection.at(entry.span.start()), false);
			editor.page().reveal(new Span(entry.span.start(), entry.span.start()), true);
		}
	}

	private List<Entry> entries() {
		var structure = editor.page().text().text().structure();
		List<Coverage> coverage = editor.page().marks().coverage();
		List<Entry> top = new ArrayList<>();
		if (!coverage.isEmpty())
			top.add(new Entry("Whole article", "article", new Span(0, 0), coverage.getFirst(), List.of()));
		List<Entry> path = new ArrayList<>();
		for (SectionText section : structure.sections()) {
			Coverage covered = coverage.stream().filter(each -> section.equals(each.section())).findFirst().orElse(null);
			Entry entry = new Entry((section.number() == null ? "" : section.number() + " ") + section.heading(), "section", section.span(), covered,
					new ArrayList<>());
			while (!path.isEmpty() && !path.getLast().span.covers(section.span()))
				path.removeLast();
			(path.isEmpty() ? top : path.getLast().children).add(entry);
			path.add(entry);
		}
		for (Caption caption : structure.captions())
			top.add(new Entry((caption.table() ? "Table " : "Figure ") + caption.number(), caption.table() ? "table" : "figure", caption.span(), null, List.of()));
		return top;
	}

	private static final class Children implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Entry) parent).children.toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Entry) element).children.isEmpty();
		}
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			Entry entry = (Entry) element;
			StyledString text = new StyledString(entry.label);
			Coverage coverage = entry.coverage;
			if (coverage != null && coverage.sentences() > 0)
				text.append("  " + Math.round(100 * coverage.share()) + " %" + (coverage.claims() == 0 ? "" : coverage.claims() == 1 ? ", 1 claim"
						: ", " + coverage.claims() + " claims"), StyledString.COUNTER_STYLER);
			return text;
		}

		@Override
		public Image getImage(Object element) {
			return Icons.of(((Entry) element).icon);
		}
	}
}
