/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.evade.diagram.paint.Look;
import org.evade.diagram.session.MapSession;
import org.evade.diagram.ui.MapNavigation;
import org.evade.diagram.ui.MapPane;
import org.evade.layout.Box;

/** A map in a shell of its own, driven with events as a user causes them. Needs a display. */
final class Screen implements AutoCloseable {
	final Display display;
	final Shell shell;
	final MapPane pane;

	Screen(MapSession session, Look look) {
		display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 700);
		pane = new MapPane(shell, session, look, MapNavigation.none());
		shell.open();
		settle();
		pane.viewer().zoom(1);
		pane.viewer().canvas().getViewport().setViewLocation(-40, -40);
		pane.setFocus();
		settle();
	}

	/** Works off what is waiting. */
	void settle() {
		for (int i = 0; i < 20; i++) {
			while (display.readAndDispatch()) {
				// until nothing is waiting
			}
			pane.viewer().flush();
		}
	}

	/** Lets time pass. */
	void wait(int milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		while (System.currentTimeMillis() < end)
			if (!display.readAndDispatch())
				Thread.onSpinWait();
	}

	Point at(int x, int y) {
		var place = pane.context().toCanvas(new Box(x, y, 0, 0));
		return new Point(place.x, place.y);
	}

	private void send(int type, Point at, Consumer<Event> more) {
		Canvas canvas = pane.viewer().canvas();
		Event event = new Event();
		event.widget = canvas;
		event.display = display;
		event.x = at.x;
		event.y = at.y;
		more.accept(event);
		canvas.notifyListeners(type, event);
		settle();
	}

	void press(Point at, int modifiers) {
		send(SWT.MouseMove, at, event -> event.stateMask = modifiers);
		send(SWT.MouseDown, at, event -> {
			event.button = 1;
			event.count = 1;
			event.stateMask = modifiers;
		});
	}

	/** Moves the pointer without a button. */
	void move(Point at) {
		send(SWT.MouseMove, at, event -> {
		});
	}

	void drag(Point at, int modifiers) {
		send(SWT.MouseMove, at, event -> event.stateMask = SWT.BUTTON1 | modifiers);
	}

	void release(Point at, int modifiers) {
		send(SWT.MouseUp, at, event -> {
			event.button = 1;
			event.count = 1;
			event.stateMask = SWT.BUTTON1 | modifiers;
		});
	}

	void click(Point at, int modifiers) {
		press(at, modifiers);
		release(at, modifiers);
	}

	void doubleClick(Point at) {
		click(at, 0);
		press(at, 0);
		send(SWT.MouseDoubleClick, at, event -> {
			event.button = 1;
			event.count = 2;
		});
		release(at, 0);
	}

	/** Drags in steps without snapping. */
	void drag(Point from, Point to) {
		press(from, SWT.ALT);
		for (int i = 1; i <= 5; i++)
			drag(new Point(from.x + (to.x - from.x) * i / 5, from.y + (to.y - from.y) * i / 5), SWT.ALT);
		release(to, SWT.ALT);
	}

	void key(int code, char character, int modifiers) {
		send(SWT.KeyDown, new Point(0, 0), event -> {
			event.keyCode = code;
			event.character = character;
			event.stateMask = modifiers;
		});
		send(SWT.KeyUp, new Point(0, 0), event -> {
			event.keyCode = code;
			event.character = character;
			event.stateMask = modifiers;
		});
	}

	@Override
	public void close() {
		shell.dispose();
		while (display.readAndDispatch()) {
			// until nothing is waiting
		}
	}
}
