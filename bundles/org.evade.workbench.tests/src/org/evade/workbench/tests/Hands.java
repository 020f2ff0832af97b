/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * A user: looks at the screen, moves the mouse, presses keys. Events come from the X server ({@code xdotool}), as those of a
 * person do. To be used beside the UI thread.
 */
final class Hands {
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** Runs on the UI thread and returns what comes out, or throws what went wrong there. */
	static <T> T ui(Supplier<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<Throwable> problem = new AtomicReference<>();
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> {
			try {
				answer.set(question.get());
			} catch (Throwable e) {
				problem.set(e);
			}
		});
		if (problem.get() != null)
			throw new AssertionError("The UI thread failed: " + problem.get(), problem.get());
		return answer.get();
	}

	/** Runs on the UI thread. */
	static void onUi(Runnable action) {
		ui(() -> {
			action.run();
			return null;
		});
	}

	/** Waits until something that is looked up on the UI thread holds. */
	static void until(String what, BooleanSupplier holds) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!ui(holds::getAsBoolean)) {
			if (System.nanoTime() > end)
				fail("Waited in vain: " + what);
			pause(50);
		}
	}

	static void pause(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Presses keys as xdotool names them, such as {@code ctrl+z}. */
	void keys(String... keys) {
		for (String key : keys) {
			xdotool("key", "--clearmodifiers", key);
			settle();
		}
	}

	/** Types text. */
	void type(String text) {
		xdotool("type", "--delay", "12", text);
		settle();
	}

	/** Clicks in the middle of a control. */
	void click(Control control) {
		Point size = ui(control::getSize);
		click(control, size.x / 2, size.y / 2, 1);
	}

	/** Clicks a place of a control, px from its upper left corner. */
	void click(Control control, int x, int y, int times) {
		move(control, x, y);
		for (int i = 0; i < times; i++)
			xdotool("click", "1");
		settle();
	}

	/** Moves the mouse to a place of a control. */
	void move(Control control, int x, int y) {
		Point at = ui(() -> control.toDisplay(x, y));
		double zoom = zoom();
		xdotool("mousemove", "" + (int) (at.x * zoom), "" + (int) (at.y * zoom));
		settle();
	}

	/** Drags from one place of a control to another, with stops, as a hand does. */
	void drag(Control control, Point from, Point to) {
		hold(control, from, to);
		release();
	}

	/** Presses the button at one place and moves to another without letting go. */
	void hold(Control control, Point from, Point to) {
		move(control, from.x, from.y);
		xdotool("mousedown", "1");
		for (int step = 1; step <= 8; step++)
			move(control, from.x + (to.x - from.x) * step / 8, from.y + (to.y - from.y) * step / 8);
	}

	/** Lets go of the button. */
	void release() {
		xdotool("mouseup", "1");
		settle();
	}

	/** Takes the mouse to the corner of the screen, where nothing lights up below it. */
	void leave() {
		xdotool("mousemove", "1", "1");
		settle();
	}

	/** Takes a picture of the windows; kept as build output. */
	Path look(String name) {
		return Picture.take(name).file();
	}

	/** Px per point: the mouse knows px only. */
	static double zoom() {
		return ui(() -> Display.getCurrent().getPrimaryMonitor().getZoom() / 100.0);
	}

	/** Waits until the UI thread has nothing left to do. */
	static void settle() {
		pause(30);
		onUi(() -> {
			Display display = Display.getCurrent();
			for (int i = 0; i < 200 && display.readAndDispatch(); i++)
				continue;
		});
	}

	/** Where a control is on the screen. */
	static Rectangle bounds(Control control) {
		return ui(() -> {
			Point at = control.toDisplay(0, 0);
			return new Rectangle(at.x, at.y, control.getSize().x, control.getSize().y);
		});
	}

	private static void xdotool(String... arguments) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(arguments));
		run(command);
	}

	/** Runs a program to its end; it must not fail. */
	static void run(List<String> command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes());
			if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0)
				fail(String.join(" ", command) + ": " + said);
		} catch (IOException e) {
			throw new AssertionError("The screen cannot be driven: " + e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
