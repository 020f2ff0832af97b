/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp.tests;

import static org.evade.lsp.tests.Editor.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileDelete;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are open, and files that are not: which text counts. */
class FilesTest {
	private static final String GENES = "namespace a\n\ngene CD274\n";
	private static final Range NAME = new Range(new Position(2, 5), new Position(2, 10));

	@TempDir
	private Path folder;

	private String write(String name, String text) throws Exception {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text).toUri().toString();
	}

	@Test
	void aClosedDocumentIsWhatIsOnTheDisk() throws Exception {
		String genes = write("a.evade", GENES);
		try (Editor editor = new Editor(folder)) {
			editor.open(genes, GENES);
			editor.change(genes, NAME, "PDCD1");
			assertTrue(editor.knows("PDCD1"));
			assertFalse(editor.knows("CD274"));
			editor.close(genes);
			assertFalse(editor.knows("PDCD1"));
			assertTrue(editor.knows("CD274"));
		}
	}

	@Test
	void aDocumentOutsideOfTheFolderIsLetGo() throws Exception {
		write("corpus/a.evade", GENES);
		String outside = write("b.evade", "namespace b\n\ngene PDCD1\ngene PDCD1\n");
		try (Editor editor = new Editor(folder.resolve("corpus"))) {
			editor.open(outside, "namespace b\n\ngene PDCD1\ngene PDCD1\n");
			assertTrue(editor.knows("PDCD1"));
			await("what is wrong in it", () -> !editor.rules(outside).isEmpty());
			editor.close(outside);
			assertFalse(editor.knows("PDCD1"));
			await("nothing is wrong in it any more", () -> editor.rules(outside).isEmpty());
		}
	}

	@Test
	void theClientIsAskedToWatchAndWhatItTellsIsRead() throws Exception {
		String genes = write("a.evade", GENES);
		try (Editor editor = new Editor(folder)) {
			await("a watcher", () -> !editor.registered.isEmpty());
			assertTrue(editor.registered.getFirst().getRegisterOptions().toString().contains("**/*.evade"));
			String more = write("b/more.evade", "namespace b\n\ngene STK11\n");
			tell(editor, more, FileChangeType.Created);
			assertTrue(editor.knows("STK11"));
			write("b/more.evade", "namespace b\n\ngene KEAP1\n");
			tell(editor, more, FileChangeType.Changed);
			assertTrue(editor.knows("KEAP1"));
			assertFalse(editor.knows("STK11"));
			Files.delete(folder.resolve("b/more.evade"));
			tell(editor, more, FileChangeType.Deleted);
			assertFalse(editor.knows("KEAP1"));
			editor.open(genes, GENES);
			write("a.evade", GENES.replace("CD274", "PDCD1"));
			tell(editor, genes, FileChangeType.Changed);
			assertTrue(editor.knows("CD274"), "the text of an open document counts");
		}
	}

	private static void tell(Editor editor, String uri, FileChangeType type) {
		editor.server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(uri, type))));
	}

	@Test
	void aFolderThatIsDeletedTakesItsFilesAlong() throws Exception {
		write("a.evade", GENES);
		write("b/more.evade", "namespace b\n\ngene STK11\n");
		try (Editor editor = new Editor(folder)) {
			assertTrue(editor.knows("STK11"));
			Files.delete(folder.resolve("b/more.evade"));
			Files.delete(folder.resolve("b"));
			editor.server.getWorkspaceService().didDeleteFiles(new DeleteFilesParams(List.of(
					new FileDelete(folder.resolve("b").toUri().toString()))));
			assertFalse(editor.knows("STK11"));
		}
	}

	@Test
	void aFileThatIsNotUtf8IsReportedUntilItIs() throws Exception {
		write("a.evade", GENES);
		String latin = write("latin.evade", "");
		Files.write(folder.resolve("latin.evade"), "namespace l\n\ngene TNF // M\u00fcller\n".getBytes(StandardCharsets.ISO_8859_1));
		try (Editor editor = new Editor(folder)) {
			await("the file is reported", () -> editor.rules(latin).equals(List.of("file")));
			Diagnostic wrong = editor.first(latin, "file");
			assertEquals("The file is not UTF-8: save it with that encoding", wrong.getMessage().getLeft());
			assertTrue(editor.knows("CD274"), "the others are read");
			write("latin.evade", "namespace l\n\ngene TNF // M\u00fcller\n");
			tell(editor, latin, FileChangeType.Changed);
			await("it can be read", () -> !editor.rules(latin).contains("file"));
			assertTrue(editor.knows("TNF"));
		}
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aFolderThatIsReachedThroughALink() throws Exception {
		write("real/a.evade", GENES);
		Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
		try (Editor editor = new Editor(link)) {
			String real = folder.resolve("real/a.evade").toUri().toString();
			editor.open(real, "namespace a\n\ngene CD274\ngene CD274\n");
			await("its address is the client's", () -> !editor.rules(real).isEmpty());
			assertEquals(2, editor.count("CD274"), "one file under two names");
			assertFalse(editor.diagnostics.keySet().stream().anyMatch(uri -> uri.contains("/link/")), editor.diagnostics.keySet().toString());
		}
	}

	@Test
	void aFolderThatIsNotThere() throws Exception {
		try (Editor editor = new Editor(folder.resolve("nowhere"))) {
			await("the user is told", () -> editor.said.stream().anyMatch(said -> said.startsWith("There is no folder ")));
			editor.open("untitled:Untitled-1", GENES);
			String genes = folder.resolve("nowhere/a.evade").toUri().toString();
			editor.open(genes, "namespace a\n\ngene CD274 of\n");
			await("what is open is checked", () -> editor.rules(genes).contains("syntax"));
		}
	}
}
