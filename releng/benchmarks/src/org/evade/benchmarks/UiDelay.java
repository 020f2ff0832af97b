/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.benchmarks;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Agent of a workbench: how long its UI thread keeps others waiting after each key pressed in a text editor. It asks the thread
 * every two milliseconds to run something; a key's delay is the longest such wait until the next key, half a second at most. The
 * file named by the agent's argument gets them in microseconds, one a line, when the workbench ends.
 */
public final class UiDelay {
	private static final long UNTIL = 500_000_000;

	private record Wait(long from, long nanos) {
	}

	private final List<Long> keys = Collections.synchronizedList(new ArrayList<>());
	private final List<Wait> waits = Collections.synchronizedList(new ArrayList<>());

	private UiDelay() {
	}

	/** Begins as soon as there is a display. */
	public static void premain(String file, Instrumentation instrumentation) {
		UiDelay delay = new UiDelay();
		Thread thread = new Thread(() -> {
			try {
				delay.watch(display(instrumentation));
			} catch (ReflectiveOperationException | InterruptedException e) {
				e.printStackTrace();
			}
		}, "UI delay");
		thread.setDaemon(true);
		thread.start();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> delay.write(Path.of(file))));
	}

	private static Class<?> display(Instrumentation instrumentation) throws InterruptedException {
		while (true) {
			Thread.sleep(500);
			for (Class<?> loaded : instrumentation.getAllLoadedClasses())
				if (loaded.getName().equals("org.eclipse.swt.widgets.Display"))
					return loaded;
		}
	}

	private void watch(Class<?> type) throws ReflectiveOperationException, InterruptedException {
		Thread.sleep(5_000); // the display is made by the workbench, not by whoever asks first
		Object display = type.getMethod("getDefault").invoke(null);
		Method async = type.getMethod("asyncExec", Runnable.class);
		async.invoke(display, (Runnable) () -> listen(type, display));
		while (true) {
			CountDownLatch run = new CountDownLatch(1);
			long from = System.nanoTime();
			async.invoke(display, (Runnable) run::countDown);
			run.await();
			waits.add(new Wait(from, System.nanoTime() - from));
			Thread.sleep(2);
		}
	}

	private void listen(Class<?> type, Object display) {
		try {
			Class<?> listener = type.getClassLoader().loadClass("org.eclipse.swt.widgets.Listener");
			Object keyDown = Proxy.newProxyInstance(listener.getClassLoader(), new Class<?>[] { listener }, (proxy, method, given) -> {
				if (method.getName().equals("handleEvent")) {
					Object widget = given[0].getClass().getField("widget").get(given[0]);
					if (widget.getClass().getName().endsWith(".StyledText"))
						keys.add(System.nanoTime());
				}
				return null;
			});
			type.getMethod("addFilter", int.class, listener).invoke(display, 1, keyDown); // SWT.KeyDown
		} catch (ReflectiveOperationException e) {
			e.printStackTrace();
		}
	}

	private void write(Path file) {
		List<Long> pressed = List.copyOf(keys);
		List<Wait> waited = List.copyOf(waits);
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < pressed.size(); i++) {
			long from = pressed.get(i), next = i + 1 < pressed.size() ? pressed.get(i + 1) : Long.MAX_VALUE;
			long to = Math.min(next, from + UNTIL), longest = 0;
			for (Wait wait : waited)
				if (wait.from() + wait.nanos() > from && wait.from() < to)
					longest = Math.max(longest, wait.from() + wait.nanos() - Math.max(from, wait.from()));
			lines.add(Long.toString(longest / 1_000));
		}
		try {
			Files.write(file, lines);
		} catch (IOException e) {
			e.printStackTrace();
		}
	}
}
