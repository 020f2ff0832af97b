/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.outline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.evade.editing.live.ModelDelta;
import org.evade.language.ide.structure.Outline;
import org.evade.language.ide.structure.OutlineItem;
import org.evade.ui.corpus.CorpusListener;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.rename.InPlaceRename;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.EvadeTextEditor;
import org.evade.ui.text.typing.HistoryKeys;
import org.evade.ui.views.ElementDrag;

/** Outline of a text editor: filter, order of the text or of the alphabet, linked with the caret. */
public final class OutlinePage extends Page implements IContentOutlinePage, CorpusListener {
	private final EvadeTextEditor editor;
	private EditedFile file;
	private final WordFilter filter = new WordFilter();
	private final OutlineSelection selection = new OutlineSelection();
	private final ISelectionChangedListener caret = event -> follow();
	private final OutlineActions actions = new OutlineActions(this);
	private Composite all;
	private Text search;
	private OutlineTree tree;
	private List<OutlineNode> nodes = List.of();
	/** Length of the text that the entries were read from; while another one stands in the editor, their places are wrong. */
	private int length;
	private HistoryKeys history;
	private boolean sorted;

	/**
	 * @param editor
	 *            editor whose file is shown
	 */
	public OutlinePage(EvadeTextEditor editor) {
		this.editor = editor;
		file = editor.edited();
	}

	@Override
	public void init(IPageSite site) {
		super.init(site);
		site.setSelectionProvider(this);
	}

	@Override
	public void createControl(Composite parent) {
		all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
		search = new Text(all, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Filter");
		search.addModifyListener(event -> filter());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		tree = new OutlineTree(all, SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		tree.control().addListener(SWT.Selection, event -> selected());
		tree.control().addListener(SWT.DefaultSelection, event -> editor.getSite().getPage().activate(editor));
		ElementDrag.from(tree.control(), this::keys);
		actions.fill(getSite().getActionBars());
		history = new HistoryKeys(getSite().getActionBars(), () -> file == null ? null : file.session());
		getSite().getActionBars().setGlobalActionHandler(ActionFactory.RENAME.getId(), new Action() {
			@Override
			public void run() {
				TreeItem[] chosen = tree.control().getSelection();
				if (chosen.length == 1 && keys().size() == 1)
					InPlaceRename.start(tree.control(), chosen[0], 0, keys().get(0), renamed -> {
						// the outline follows the caret
					});
			}
		});
		((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caret);
		if (file != null) {
			file.session().addListener(this);
			ask();
		}
	}

	private ElementKey key(OutlineNode node) {
		return node.item().element() == null ? null : file.key(node.item().element());
	}

	@Override
	public void historyChanged() {
		history.update();
	}

	@Override
	public void modelChanged(ModelDelta delta) {
		if (delta.parsed().contains(file.path()) || delta.relinked().contains(file.path()))
			ask();
	}

	/** The editor follows its file to another place, and so does its outline. */
	@Override
	public void fileMoved(Path from, Path to) {
		if (from.equals(file.path()))
			file = EditedFile.of(file.session().file(to));
	}

	private record Read(List<OutlineItem> items, int length) {
	}

	private void ask() {
		if (all == null || all.isDisposed())
			return;
		Path path = file.path();
		file.show("Outline", all, corpus -> new Read(Outline.of(corpus, path), corpus.files().stream()
				.filter(each -> each.path().equals(path)).mapToInt(each -> each.text().length()).findFirst().orElse(0)), this::show);
	}

	private void show(Read read) {
		List<OutlineItem> items = read.items;
		length = read.length;
		boolean first = nodes.isEmpty();
		nodes = OutlineNode.roots(items);
		show();
		if (first && items.size() < 4)
			tree.openTop();
		follow();
	}

	private void show() {
		tree.show(OutlineNode.shown(nodes, filter, sorted), !filter.isEmpty());
	}

	private void filter() {
		filter.search(search.getText());
		show();
	}

	/** Sorts by label, or by the order of the text. */
	void sort(boolean alphabet) {
		sorted = alphabet;
		show();
	}

	/** Closes all entries. */
	void collapse() {
		tree.collapse();
	}

	/** Selects the entry of the caret, once the outline is as new as the text. */
	void follow() {
		if (tree == null || tree.control().isDisposed() || tree.control().isFocusControl() || !actions.isLinked()
				|| editor.document() == null || editor.document().getLength() != length)
			return;
		int offset = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
		OutlineNode at = OutlineNode.at(nodes, offset);
		if (at == null)
			tree.control().deselectAll();
		else if (!tree.selected().equals(List.of(at)))
			tree.select(at);
	}

	private void selected() {
		if (!tree.control().isFocusControl())
			return;
		List<OutlineNode> chosen = tree.selected();
		if (chosen.size() == 1)
			editor.selectAndReveal(chosen.get(0).item().name().offset(), chosen.get(0).item().name().length());
		selection.set(this, getSelection());
	}

	@Override
	public ISelection getSelection() {
		if (tree == null || tree.control().isDisposed())
			return StructuredSelection.EMPTY;
		return new StructuredSelection(keys());
	}

	private List<ElementKey> keys() {
		return tree.selected().stream().map(this::key).filter(Objects::nonNull).toList();
	}

	@Override
	public void setSelection(ISelection wanted) {
		if (wanted instanceof IStructuredSelection items && items.getFirstElement() instanceof ElementKey key && tree != null) {
			OutlineNode node = OutlineNode.of(nodes, key.name());
			if (node != null)
				tree.select(node);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		selection.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		selection.remove(listener);
	}

	@Override
	public Control getControl() {
		return all;
	}

	@Override
	public void setFocus() {
		tree.control().setFocus();
	}

	/** Whether the page was shown and closed. */
	public boolean isDisposed() {
		return all != null && all.isDisposed();
	}

	@Override
	public void dispose() {
		if (file != null)
			file.session().removeListener(this);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider)
			provider.removePostSelectionChangedListener(caret);
		super.dispose();
	}
}
