/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.find;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.evade.articles.read.PageSearch;
import org.evade.articles.text.Span;
import org.evade.articles.ui.page.ReadingPage;
import org.evade.articles.ui.page.Selection;

/** Finds words in the article in front, while they are typed; says how many there are and goes round. UI thread. */
public final class FindBar {
	private final Composite bar;
	private final Text field;
	private final Label count;
	private final ReadingPage page;
	private final Runnable closed;
	private PageSearch search;
	private List<Span> found = List.of();
	private String sought = "";
	private int current = -1;
	private int begin;

	/**
	 * A bar that is hidden until it is opened.
	 *
	 * @param closed
	 *            told when it closes
	 */
	public FindBar(Composite parent, ReadingPage page, Runnable closed) {
		this.page = page;
		this.closed = closed;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.SINGLE);
		field.setMessage("Find in this article");
		GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> typed());
		field.addListener(SWT.KeyDown, this::pressed);
		field.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE && event.detail != SWT.TRAVERSE_RETURN);
		ToolBar tools = new ToolBar(bar, SWT.FLAT);
		tool(tools, "\u25B2", "Previous (Shift+Enter, Ctrl+Shift+K)", () -> go(-1));
		tool(tools, "\u25BC", "Next (Enter, Ctrl+K)", () -> go(1));
		tool(tools, "\u2715", "Close (Escape)", this::close);
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
	}

	private static void tool(ToolBar tools, String label, String tip, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setText(label);
		item.setToolTipText(tip);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	private void pressed(Event event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0, shift = (event.stateMask & SWT.SHIFT) != 0;
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || control && event.keyCode == 'k')
			go(shift ? -1 : 1);
		else if (event.keyCode == SWT.ESC)
			close();
		else
			return;
		event.doit = false;
	}

	/** Opens the bar with what is selected, or with what was sought last. */
	public void open() {
		if (page.text() == null)
			return;
		begin = page.selection().span().start();
		String selected = page.selection().isEmpty() ? "" : page.text().text().of(page.selection().span()).replaceAll("\\s+", " ");
		((GridData) bar.getLayoutData()).exclude = false;
		bar.setVisible(true);
		bar.getParent().layout(true, true);
		if (!selected.isEmpty() && selected.length() < 200)
			field.setText(selected);
		else
			typed();
		field.selectAll();
		field.setFocus();
	}

	/** Goes to the next place, or to the one before; from the last to the first. Without the bar, of what was sought last. */
	public void go(int step) {
		if (sought.isBlank()) {
			open();
			return;
		}
		find();
		if (found.isEmpty())
			return;
		int caret = page.selection().span().start(), next;
		boolean here = current >= 0 && current < found.size() && page.selection().span().equals(found.get(current));
		if (here)
			next = current + step;
		else {
			next = step > 0 ? 0 : found.size() - 1;
			while (step > 0 && next < found.size() && found.get(next).start() < caret)
				next++;
			while (step < 0 && next >= 0 && found.get(next).end() > caret)
				next--;
		}
		boolean round = next < 0 || next >= found.size();
		show(Math.floorMod(next, found.size()));
		if (round)
			count.setText(count.getText() + (step > 0 ? ", from the top again" : ", from the end again"));
	}

	private void typed() {
		sought = field.getText();
		find();
		current = -1;
		if (found.isEmpty()) {
			count.setText(sought.isBlank() ? "" : "Not found");
			page.setFound(List.of());
			return;
		}
		int next = 0;
		while (next < found.size() && found.get(next).start() < begin)
			next++;
		show(next % found.size());
	}

	private void find() {
		if (page.text() == null)
			return;
		if (search == null || search.text() != page.text().text())
			search = new PageSearch(page.text().text());
		found = search.find(sought);
		page.setFound(isOpen() ? found : List.of());
	}

	private void show(int index) {
		current = index;
		Span span = found.get(index);
		page.select(new Selection(span.start(), span.end()), false);
		page.reveal(span, false);
		count.setText(index + 1 + " of " + found.size());
	}

	/** Whether it is shown. */
	public boolean isOpen() {
		return bar.isVisible();
	}

	/** The field, for the focus. */
	public Text field() {
		return field;
	}

	/** What it says: {@code 2 of 7}. */
	public String said() {
		return count.getText();
	}

	/** Closes the bar; what was found last stays selected. */
	public void close() {
		((GridData) bar.getLayoutData()).exclude = true;
		bar.setVisible(false);
		bar.getParent().layout(true, true);
		page.setFound(List.of());
		page.control().setFocus();
		closed.run();
	}
}
