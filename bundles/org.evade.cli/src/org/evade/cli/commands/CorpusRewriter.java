/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.evade.articles.anchor.CorpusAnchors.TextEdit;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.exchange.FileMessages;
import org.evade.exchange.FileSet;
import org.evade.language.load.ModelFile;

/** Writes small changes into model files, all files or none; everything else in them stays as it is. */
final class CorpusRewriter {
	private static final String MARK = "\uFEFF";

	private CorpusRewriter() {
	}

	static void write(Map<ModelFile, List<TextEdit>> edits, CommandOutput session) throws Failure, IOException {
		try (FileSet files = new FileSet()) {
			for (Map.Entry<ModelFile, List<TextEdit>> entry : edits.entrySet()) {
				Path path = entry.getKey().path();
				String whole = Files.readString(path, StandardCharsets.UTF_8);
				String mark = whole.startsWith(MARK) ? MARK : "";
				if (!whole.equals(mark + entry.getKey().text()))
					throw Failure.io(FileMessages.shown(path) + " changed while it was read: nothing is written");
				StringBuilder text = new StringBuilder(whole);
				for (TextEdit edit : entry.getValue().stream().sorted(Comparator.comparingInt(TextEdit::offset).reversed()).toList())
					text.replace(mark.length() + edit.offset(), mark.length() + edit.offset() + edit.length(), edit.text());
				try (Writer writer = files.create(path)) {
					writer.append(text);
				}
			}
			files.commit();
		}
		for (ModelFile file : edits.keySet())
			session.err().println("evade: wrote " + FileMessages.shown(file.path()));
	}
}
