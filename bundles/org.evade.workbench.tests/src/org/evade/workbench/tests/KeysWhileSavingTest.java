/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.text.EvadeTextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Real keys, real saves, a busy machine and a busy disk: each key arrives, and in its place. The property
 * {@code evade.saving.rounds} makes it longer.
 */
class KeysWhileSavingTest {
	private static final String TEXT = "namespace a\n\nprotein PD-1\n// ";
	private static final int ROUNDS = Integer.getInteger("evade.saving.rounds", 2), SAVES = 5;
	private static final String KEYS = "thequickbrownfox";

	private WorkspaceCorpus corpus;
	private EvadeTextEditor editor;
	private final AtomicBoolean busy = new AtomicBoolean(true);
	private final List<Thread> load = new ArrayList<>();

	@BeforeEach
	void open() throws IOException {
		corpus = WorkspaceCorpus.of("a.evade", TEXT);
		onUi(() -> {
			corpus.session();
			Reveal.inText(new ElementKey(corpus.project(), "a.PD-1"));
			editor = (EvadeTextEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
			for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells())
				if (shell != Walk.window().getShell() && shell.isVisible())
					shell.close(); // what other tests left is in the way
			Walk.window().getShell().forceActive();
		});
		new Hands().click(ui(() -> editor.viewer().getTextWidget()));
		new Hands().keys("ctrl+End");
		for (int i = 0; i < Runtime.getRuntime().availableProcessors() + 1; i++)
			load.add(Thread.ofPlatform().daemon().start(() -> {
				while (busy.get())
					Thread.onSpinWait();
			}));
		Path file = Files.createTempFile("load", ".bin");
		load.add(Thread.ofPlatform().daemon().start(() -> writeOnAndOn(file)));
	}

	private void writeOnAndOn(Path file) {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
			while (busy.get()) {
				channel.write(ByteBuffer.allocate(1 << 22), 0);
				channel.force(true);
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@AfterEach
	void close() throws InterruptedException {
		busy.set(false);
		for (Thread thread : load)
			thread.join();
		onUi(() -> Walk.window().getActivePage().closeAllEditors(false));
		corpus.close();
	}

	@Test
	void noKeyIsLost() {
		StringBuilder typed = new StringBuilder(TEXT);
		for (int round = 0; round < ROUNDS; round++) {
			List<String> keys = new ArrayList<>(List.of("xdotool"));
			for (int save = 0; save < SAVES; save++) {
				keys.addAll(List.of("type", "--delay", "6", "--args", "1", KEYS, "key", "ctrl+s"));
				typed.append(KEYS);
			}
			Hands.run(keys);
			String wanted = typed.toString();
			until("all keys of round " + round + " are there: " + lost(wanted), () -> document().length() >= wanted.length());
			assertEquals(wanted, ui(this::document));
			new Hands().keys("ctrl+s");
			until("all is saved", () -> ui(() -> !editor.isDirty()));
			assertEquals(wanted, corpus.text("a.evade"));
		}
		System.out.println(ROUNDS * SAVES * KEYS.length() + " keys typed over " + ROUNDS * SAVES + " saves on a busy machine, none lost");
	}

	private String lost(String wanted) {
		return wanted.length() - ui(this::document).length() + " to come";
	}

	private String document() {
		return editor.document().get();
	}
}
