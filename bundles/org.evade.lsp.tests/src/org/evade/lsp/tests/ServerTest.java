/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp.tests;

import static org.evade.lsp.tests.Editor.await;
import static org.evade.lsp.tests.Editor.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole session over streams, as an editor leads it. */
class ServerTest {
	private static final String VOCABULARY = "namespace vocabulary\n\ngene STK11 \"STK11\" also \"LKB1\"\ngene KRAS\n";
	private static final String CLAIMS = "namespace a\n\nimport vocabulary\n\narticle r { title \"R\" }\n"
			+ "claims from r {\n  claim x: KRAS inhibits STK11\n}\n";

	@TempDir
	private Path folder;
	private Editor editor;
	private LanguageServer server;
	private String claims, vocabulary;

	@BeforeEach
	void open() throws Exception {
		vocabulary = Files.writeString(folder.resolve("vocabulary.evade"), VOCABULARY).toUri().toString();
		claims = Files.writeString(folder.resolve("claims.evade"), CLAIMS).toUri().toString();
		editor = new Editor(folder);
		server = editor.server;
		editor.open(claims, CLAIMS);
	}

	@AfterEach
	void close() throws Exception {
		editor.close();
		assertEquals(List.of(), editor.said);
		assertEquals(List.of(), editor.logged);
	}

	private TextDocumentIdentifier document() {
		return new TextDocumentIdentifier(claims);
	}

	@Test
	void readsAndCompletes() throws Exception {
		Hover hover = get(server.getTextDocumentService().hover(new HoverParams(document(), new Position(6, 27))));
		assertTrue(hover.getContents().getRight().getValue().contains("LKB1"), hover.toString());
		Location place = get(server.getTextDocumentService().definition(new DefinitionParams(document(), new Position(6, 27))))
				.getLeft().getFirst();
		assertEquals(vocabulary, place.getUri());
		assertEquals(new Range(new Position(2, 5), new Position(2, 10)), place.getRange());
		List<DocumentSymbol> outline = get(server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(document())))
				.stream().map(either -> either.getRight()).toList();
		assertEquals("KRAS inhibits STK11", outline.get(1).getChildren().getFirst().getDetail());
		change(new Range(new Position(6, 30), new Position(6, 30)), "\n  claim y: LKB");
		CompletionItem first = get(server.getTextDocumentService().completion(new CompletionParams(document(),
				new Position(7, 14))))
				.getRight().getItems().getFirst();
		assertEquals("STK11", first.getTextEdit().getLeft().getNewText());
		assertEquals(new Range(new Position(7, 11), new Position(7, 14)), first.getTextEdit().getLeft().getRange());
	}

	@Test
	void saysWhatIsWrongAndRepairsIt() throws Exception {
		change(new Range(new Position(6, 25), new Position(6, 30)), "STK1");
		await("a name that is not declared", () -> editor.rules(claims).contains("link"));
		Diagnostic wrong = editor.first(claims, "link");
		assertTrue(wrong.getMessage().getLeft().contains("did you mean STK11?"), wrong.toString());
		CodeAction fix = editor.actions(claims, wrong).getFirst();
		assertEquals("Change to STK11", fix.getTitle());
		assertEquals("STK11", fix.getEdit().getChanges().get(claims).getFirst().getNewText());
		change(wrong.getRange(), "STK11");
		await("nothing is wrong any more", () -> !editor.rules(claims).contains("link"));
		assertFalse(get(server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(document()))).isEmpty());
	}

	private void change(Range range, String text) {
		editor.change(claims, range, text);
	}
}
