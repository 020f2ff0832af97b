/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.evade.citations.read.Bibliography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in whatever encoding, and identifiers in whatever dress. */
class EncodingTest {
	@TempDir
	Path folder;

	private String title(byte[] bytes) throws IOException {
		Path file = folder.resolve("a.bib");
		Files.write(file, bytes);
		return Bibliography.read(file, "a.bib", null).entries().getFirst().title();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16BE", "UTF-16LE", "windows-1252" })
	void foundOut(String charset) throws IOException {
		assertEquals("Größe", title("@article{k, title={Größe}}\r\n".getBytes(Charset.forName(charset))));
	}

	@Test
	void saidOrMarked() throws IOException {
		assertEquals("Größe", title("% Encoding: windows-1252\n@article{k, title={Größe}}".getBytes(Charset.forName("windows-1252"))));
		assertEquals("Größe", title("% Encoding: Cp1252\n@article{k, title={Größe}}".getBytes(Charset.forName("windows-1252"))));
		assertEquals("Größe", title("\ufeff@article{k, title={Größe}}".getBytes(StandardCharsets.UTF_8)));
		assertEquals("Größe", title("\ufeff@article{k, title={Größe}}".getBytes(StandardCharsets.UTF_16LE)));
		// a wrong word about itself does not spoil a file
		assertEquals("Größe", title("% Encoding: UTF-8\n@article{k, title={Größe}}".getBytes(Charset.forName("windows-1252"))));
	}
}
