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

	/** What an earlier run kept stays until somebody decides about it, whatever this run keeps, saves and forgets. */
	@Test
	void eachRunHasEntriesOfItsOwn() throws IOException {
		new RecoveryJournal(folder).keep(a, "old", "of the first run");
		RecoveryJournal second = new RecoveryJournal(folder);
		second.keep(a, "old", "of the second run");
		assertEquals(2, second.unsaved().size());
		second.forget(a);
		assertEquals(List.of("of the first run"), second.unsaved().stream().map(Unsaved::text).toList());
	}

	/** A damaged entry, a link, a name that is none, a folder: none of them hides another. */
	@Test
	void nothingHidesAnEntry() throws IOException {
		RecoveryJournal journal = new RecoveryJournal(folder);
		Path odd = Path.of("/corpus/line\nbreak %41 ü.evade");
		journal.keep(odd, "", "odd");
		journal.keep(a, "", "plain");
		Files.write(folder.resolve("0.unsaved"), new byte[] { (byte) 0xff });
		Files.writeString(folder.resolve("1.unsaved"), "evade unsaved text 1\n\0\nbase\ntext");
		Files.createSymbolicLink(folder.resolve("2.unsaved"), folder.resolve("1.unsaved"));
		Files.createSymbolicLink(folder.resolve("3.unsaved"), folder.resolve("nowhere"));
		Files.createDirectory(folder.resolve("4.unsaved"));
		Files.writeString(folder.resolve("5.unsaved"), "evade unsaved text 1\n/corpus/b.evade\nbase\nof version 0.1");
		assertEquals(List.of(a, b, odd), journal.kept().texts().stream().map(Unsaved::file).sorted().toList());
		assertEquals(5, journal.kept().unreadable().size());
	}
}
