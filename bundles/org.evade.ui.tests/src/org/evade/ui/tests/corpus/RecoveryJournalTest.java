/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evade.ui.corpus.RecoveryJournal;
import org.evade.ui.corpus.RecoveryJournal.Unsaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryJournalTest {
	@TempDir
	Path folder;

	private final Path a = Path.of("/corpus/a.evade"), b = Path.of("/corpus/b.evade");

	@Test
	void keepsTheLastTextOfEachFile() throws IOException {
		RecoveryJournal journal = new RecoveryJournal(folder.resolve("unsaved"));
		journal.keep(b, "old", "line 1\nline 2\n\n");
		journal.keep(a, "old", "first");
		journal.keep(a, "old", "second\r\nβ");
		List<Unsaved> found = new RecoveryJournal(folder.resolve("unsaved")).unsaved();
		assertEquals(List.of(a, b), found.stream().map(Unsaved::file).toList());
		assertEquals(List.of("second\r\nβ", "line 1\nline 2\n\n"), found.stream().map(Unsaved::text).toList());
		assertEquals(RecoveryJournal.digest("old"), found.get(0).base());
	}

	@Test
	void forgets() throws IOException {
		RecoveryJournal journal = new RecoveryJournal(folder);
		journal.keep(a, "", "text");
		journal.forget(a);
		journal.forget(b);
		assertEquals(List.of(), journal.unsaved());
	}

	@Test
	void nothingKeptYet() throws IOException {
		assertEquals(List.of(), new RecoveryJournal(folder.resolve("none")).unsaved());
	}

	@Test
	void foreignFilesAreLeftAlone() throws IOException {
		Files.writeString(folder.resolve("x.unsaved"), "something else\n");
		assertEquals(List.of(), new RecoveryJournal(folder).unsaved());
		assertEquals("something else\n", Files.readString(folder.resolve("x.unsaved")));
	}
}
