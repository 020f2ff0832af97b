/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp.tests;

import static org.evade.lsp.tests.Editor.await;
import static org.evade.lsp.tests.Editor.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the checks in an editor. */
class RulesTest {
	private static final String CLAIMS = "namespace a\n\ngene KRAS\ngene STK11\n\narticle r { title \"R\" }\n"
			+ "claims from r {\n  claim x: KRAS inhibits STK11\n}\n";

	@TempDir
	private Path folder;

	@Test
	void aFindingHasItsRuleALinkAndAnExplanation() throws Exception {
		String claims = Files.writeString(folder.resolve("a.evade"), CLAIMS).toUri().toString();
		try (Editor editor = new Editor(folder)) {
			await("a finding in a file that is not open", () -> editor.rules(claims).contains("STR-UNCITED"));
			Diagnostic finding = editor.first(claims, "STR-UNCITED");
			assertEquals("evade", finding.getSource());
			assertEquals(DiagnosticSeverity.Information, finding.getSeverity());
			assertEquals("file:///rules.md#str-uncited", finding.getCodeDescription().getHref());
			CodeAction explain = editor.actions(claims, finding).stream().filter(each -> each.getTitle().equals("Explain STR-UNCITED"))
					.findFirst().orElseThrow();
			get(editor.server.getWorkspaceService().executeCommand(new ExecuteCommandParams(explain.getCommand().getCommand(),
					explain.getCommand().getArguments())));
			await("the explanation", () -> editor.said.stream().anyMatch(said -> said.startsWith("STR-UNCITED: ")));
		}
	}

	@Test
	void findingsMoveWithTheTextAndGoWithTheirReason() throws Exception {
		String claims = Files.writeString(folder.resolve("a.evade"), CLAIMS).toUri().toString();
		try (Editor editor = new Editor(folder)) {
			editor.open(claims, CLAIMS);
			await("a finding", () -> editor.rules(claims).contains("STR-UNCITED"));
			Range before = editor.first(claims, "STR-UNCITED").getRange();
			editor.change(claims, new Range(new Position(0, 0), new Position(0, 0)), "// a note\n\n");
			await("it moves", () -> editor.first(claims, "STR-UNCITED").getRange().getStart().getLine() == before.getStart().getLine() + 2);
			CodeAction repair = editor.actions(claims, editor.first(claims, "STR-UNCITED")).stream()
					.filter(each -> each.getEdit() != null && each.getTitle().startsWith("Accept")).findFirst().orElseThrow();
			assertEquals("STR-UNCITED", repair.getDiagnostics().getFirst().getCode().getLeft());
			assertTrue(repair.getEdit().getChanges().containsKey(claims), repair.toString());
			editor.change(claims, new Range(new Position(9, 30), new Position(9, 30)), " { caption }");
			await("it is gone", () -> !editor.rules(claims).contains("STR-UNCITED"));
		}
	}

	@Test
	void aRepairNamesTheVersionItIsFor() throws Exception {
		String claims = Files.writeString(folder.resolve("a.evade"), CLAIMS).toUri().toString();
		try (Editor editor = new Editor(folder, true)) {
			editor.open(claims, CLAIMS);
			await("a finding", () -> editor.rules(claims).contains("STR-UNCITED"));
			Diagnostic finding = editor.first(claims, "STR-UNCITED");
			assertEquals(version(editor, claims, finding) + 1, nextVersion(editor, claims, finding));
		}
	}

	private static int version(Editor editor, String claims, Diagnostic finding) throws Exception {
		CodeAction repair = editor.actions(claims, finding).stream().filter(each -> each.getEdit() != null).findFirst().orElseThrow();
		return repair.getEdit().getDocumentChanges().getFirst().getLeft().getTextDocument().getVersion();
	}

	private static int nextVersion(Editor editor, String claims, Diagnostic finding) throws Exception {
		editor.change(claims, new Range(new Position(8, 0), new Position(8, 0)), "// a note\n");
		return version(editor, claims, finding);
	}
}
