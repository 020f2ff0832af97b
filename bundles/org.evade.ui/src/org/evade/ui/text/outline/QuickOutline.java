/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.outline;

import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.evade.language.ide.structure.Outline;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.EvadeTextEditor;

/** The outline in a window over the text: type a part of a name, press Enter. */
public final class QuickOutline extends PopupDialog {
	private final EvadeTextEditor editor;
	private final List<OutlineNode> nodes;
	private final int caret;
	private final WordFilter filter = new WordFilter();
	private Text search;
	private OutlineTree tree;

	/**
	 * @param editor
	 *            editor to go to places in
	 * @param file
	 *            its file
	 * @param caret
	 *            offset whose entry is selected at first
	 */
	public QuickOutline(EvadeTextEditor editor, EditedFile file, int caret) {
		super(editor.getSite().getShell(), INFOPOPUPRESIZE_SHELLSTYLE, true, true, false, false, false, null,
				"Enter goes there, Esc closes");
		this.editor = editor;
		this.caret = caret;
		nodes = OutlineNode.roots(file.read(corpus -> Outline.of(corpus, file.path())));
	}

	private void createSearch(Composite parent) {
		search = new Text(parent, SWT.SEARCH);
		search.setMessage("Type a part of a name");
		search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		search.addModifyListener(event -> filter());
		search.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
				go();
			else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)
				tree.control().setFocus();
		}));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 2).applyTo(area);
		createSearch(area);
		tree = new OutlineTree(area, SWT.SINGLE);
		tree.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree.show(nodes, false);
		if (nodes.size() < 4)
			tree.openTop();
		OutlineNode at = OutlineNode.at(nodes, caret);
		if (at != null)
			tree.select(at);
		tree.control().addListener(SWT.DefaultSelection, event -> go());
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return search;
	}

	private void filter() {
		filter.search(search.getText());
		tree.show(OutlineNode.shown(nodes, filter, false), !filter.isEmpty());
		OutlineNode first = filter.isEmpty() ? OutlineNode.at(nodes, caret) : filter.first(nodes);
		if (first != null)
			tree.select(first);
	}

	private void go() {
		tree.selected().stream().findFirst().ifPresent(node -> {
			close();
			editor.selectAndReveal(node.item().name().offset(), node.item().name().length());
			editor.setFocus();
		});
	}

	@Override
	protected Point getDefaultSize() {
		return new Point(560, 420);
	}

	@Override
	protected Point getDefaultLocation(Point size) {
		Control text = editor.viewer().getTextWidget();
		Rectangle area = text.getBounds();
		Point corner = text.getParent().toDisplay(area.x, area.y);
		return new Point(corner.x + Math.max(0, (area.width - size.x) / 2), corner.y + Math.max(0, (area.height - size.y) / 3));
	}
}
