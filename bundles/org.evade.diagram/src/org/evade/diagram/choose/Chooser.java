/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.choose;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.evade.diagram.paint.Look;

/**
 * A field to type into with a list of what fits below. Enter takes the marked line, arrows mark another one, Escape and a
 * click elsewhere close it. Everything is drawn in the colours of the map.
 */
public final class Chooser {
	private static final int WIDTH = 480;
	private static final int MOST_LINES = 12;
	private static final int GAP = 8;

	private final Shell shell;
	private final Text field;
	private final Table table;
	private final Look look;
	private final Function<String, List<Choice>> choices;
	private List<Choice> shown = List.of();
	private Consumer<String> typed = text -> {
	};
	private Runnable closed = () -> {
	};

	/**
	 * Opens at a place.
	 *
	 * @param parent
	 *            control that keeps the focus afterwards
	 * @param at
	 *            upper left corner, px of the display
	 * @param look
	 *            colours
	 * @param title
	 *            what is to be chosen, or null
	 * @param text
	 *            what stands in the field first; it is selected
	 * @param choices
	 *            what fits a text, best first
	 */
	public Chooser(Control parent, Point at, Look look, String title, String text, Function<String, List<Choice>> choices) {
		this.look = look;
		this.choices = choices;
		shell = new Shell(parent.getShell(), SWT.ON_TOP | SWT.NO_TRIM);
		shell.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		shell.setBackground(look.border());
		GridLayout frame = new GridLayout();
		frame.marginWidth = frame.marginHeight = 1;
		shell.setLayout(frame);
		Composite body = new Composite(shell, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 6;
		layout.verticalSpacing = 4;
		body.setLayout(layout);
		colour(body, look.page());
		if (title != null)
			title(body, title);
		field = new Text(body, SWT.SINGLE | SWT.BORDER);
		field.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		colour(field, look.page());
		table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		colour(table, look.page());
		drawLines();
		field.setText(text);
		field.selectAll();
		hook(parent);
		fill();
		place(at);
		shell.open();
		place(null); // only now it is known how high a line is
		field.setFocus();
	}

	private int rowHeight() {
		int drawn = table.getItemCount() == 0 ? 0 : table.getItem(0).getBounds().height;
		return Math.max(Math.max(22, drawn), table.getItemHeight());
	}

	private void title(Composite body, String title) {
		Label label = new Label(body, SWT.NONE);
		label.setText(title.replace("&", "&&"));
		label.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		label.setBackground(look.page());
		label.setForeground(look.muted());
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	private void colour(Control control, org.eclipse.swt.graphics.Color background) {
		control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		control.setBackground(background);
		control.setForeground(look.ink());
	}

	/** Sets what is done with a text that is entered while no line is marked. */
	public Chooser onText(Consumer<String> action) {
		typed = action;
		return this;
	}

	/** Sets what is done when it closes, whatever was chosen. */
	public Chooser onClose(Runnable action) {
		closed = action;
		return this;
	}

	private void hook(Control parent) {
		field.addListener(SWT.Modify, event -> {
			fill();
			place(null);
		});
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN)
				event.doit = false;
		});
		table.addListener(SWT.MouseUp, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			if (item != null)
				take(table.indexOf(item));
		});
		table.addListener(SWT.DefaultSelection, event -> take(table.getSelectionIndex()));
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
		shell.addListener(SWT.Dispose, event -> {
			closed.run();
			if (!parent.isDisposed())
				parent.setFocus();
		});
	}

	private void key(Event event) {
		int step = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> MOST_LINES - 1;
		case SWT.PAGE_UP -> 1 - MOST_LINES;
		default -> 0;
		};
		if (step != 0 && !shown.isEmpty()) {
			table.setSelection(Math.clamp(table.getSelectionIndex() + (long) step, 0, shown.size() - 1));
			event.doit = false;
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			close();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			if (table.getSelectionIndex() >= 0)
				take(table.getSelectionIndex());
			else {
				String text = field.getText().trim();
				close();
				typed.accept(text);
			}
		}
	}

	private void take(int index) {
		if (index < 0 || index >= shown.size())
			return;
		Runnable action = shown.get(index).run();
		close();
		action.run();
	}

	private void fill() {
		shown = choices.apply(field.getText().trim());
		table.setRedraw(false);
		table.removeAll();
		for (Choice choice : shown) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(choice.detail().isEmpty() ? choice.text() : choice.text() + ", " + choice.detail());
		}
		if (!shown.isEmpty())
			table.setSelection(0);
		table.setRedraw(true);
	}

	/** Icon, text and detail are drawn here; the item's own text is for readers of the screen. */
	private void drawLines() {
		table.addListener(SWT.MeasureItem, event -> {
			event.width = WIDTH - 30;
			event.height = Math.max(event.height, 22);
		});
		table.addListener(SWT.EraseItem, event -> {
			event.detail &= ~(SWT.FOREGROUND | SWT.HOT);
			boolean marked = (event.detail & SWT.SELECTED) != 0;
			event.gc.setBackground(look.page());
			event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
			if (marked) {
				event.gc.setAlpha(50);
				event.gc.setBackground(look.accent());
				event.gc.fillRoundRectangle(1, event.y, table.getClientArea().width - 2, event.height, 6, 6);
				event.gc.setAlpha(255);
			}
			event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND);
		});
		table.addListener(SWT.PaintItem, event -> {
			int index = table.indexOf((TableItem) event.item);
			if (index >= 0 && index < shown.size())
				draw(event.gc, shown.get(index), event.x, event.y, event.height);
		});
	}

	private void draw(GC gc, Choice choice, int x, int y, int height) {
		int left = x + 2;
		if (choice.image() != null) {
			Rectangle size = choice.image().getBounds();
			gc.drawImage(choice.image(), left, y + (height - size.height) / 2);
			left += size.width + GAP;
		}
		Point extent = gc.textExtent(choice.text());
		gc.setForeground(look.ink());
		gc.drawText(choice.text(), left, y + (height - extent.y) / 2, true);
		gc.setForeground(look.muted());
		gc.drawText(choice.detail(), left + extent.x + GAP, y + (height - extent.y) / 2, true);
	}

	private void place(Point at) {
		int lines = Math.min(MOST_LINES, shown.size());
		((GridData) table.getLayoutData()).exclude = lines == 0;
		((GridData) table.getLayoutData()).heightHint = lines * rowHeight();
		table.setVisible(lines > 0);
		Point size = shell.computeSize(WIDTH, SWT.DEFAULT);
		Point corner = at == null ? shell.getLocation() : at;
		Rectangle screen = shell.getMonitor().getClientArea();
		shell.setBounds(Math.clamp(corner.x, screen.x, Math.max(screen.x, screen.x + screen.width - WIDTH)),
				Math.clamp(corner.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)), WIDTH, size.y);
		shell.layout(true, true);
	}

	/** Closes without choosing. */
	public void close() {
		if (!shell.isDisposed())
			shell.dispose();
	}

	/** Whether it is open. */
	public boolean isOpen() {
		return !shell.isDisposed();
	}

	/** What can be chosen now, in order. */
	public List<Choice> shown() {
		return shown;
	}

	/** Types a text, as the user would. */
	public void type(String text) {
		field.setText(text);
	}
}
