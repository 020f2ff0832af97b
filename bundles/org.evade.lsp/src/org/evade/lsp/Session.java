/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.evade.editing.live.LiveModel;
import org.evade.language.load.Corpus;
import org.evade.language.load.Problem;

/** The model of the client's folder, and the client. */
final class Session {
	volatile LiveModel model;
	volatile LanguageClient client;

	/** The file that a client means. */
	Path path(String uri) {
		return Path.of(URI.create(uri)).toAbsolutePath().normalize();
	}

	/** Reads the model with the text of a file, which is empty for a file that is not there. */
	<T> T read(Path file, BiFunction<Corpus, String, T> reader) {
		return model.read(corpus -> reader.apply(corpus, text(file)));
	}

	String text(Path file) {
		String text = model.text(file);
		return text == null ? "" : text;
	}

	/** Tells the client what is wrong with files. */
	void publish(Iterable<Path> files) {
		for (Path file : files) {
			Positions positions = new Positions(text(file));
			List<Diagnostic> diagnostics = model.text(file) == null ? List.of()
					: model.problems(file).stream().map(problem -> diagnostic(positions, problem)).toList();
			client.publishDiagnostics(new PublishDiagnosticsParams(file.toUri().toString(), diagnostics));
		}
	}

	private static Diagnostic diagnostic(Positions positions, Problem problem) {
		Diagnostic diagnostic = new Diagnostic(positions.range(problem.place().offset(), problem.place().length()),
				problem.message(), DiagnosticSeverity.Error, "evade");
		diagnostic.setCode(problem.code());
		return diagnostic;
	}
}
