/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.evade.lsp.EvadeServer;
import org.evade.lsp.Main;
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
	private LanguageServer server;
	private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
	private String claims, vocabulary;

	/** Keeps what the server says. */
	private final class Client implements LanguageClient {
		@Override
		public void publishDiagnostics(PublishDiagnosticsParams params) {
			diagnostics.put(params.getUri(), params.getDiagnostics());
		}

		@Override
		public void telemetryEvent(Object object) {
			throw new AssertionError("There is no telemetry");
		}

		@Override
		public void showMessage(MessageParams params) {
			throw new AssertionError(params.getMessage());
		}

		@Override
		public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
			throw new AssertionError(params.getMessage());
		}

		@Override
		public void logMessage(MessageParams params) {
			throw new AssertionError(params.getMessage());
		}
	}

	@BeforeEach
	void open() throws Exception {
		vocabulary = Files.writeString(folder.resolve("vocabulary.evade"), VOCABULARY).toUri().toString();
		claims = Files.writeString(folder.resolve("claims.evade"), CLAIMS).toUri().toString();
		PipedInputStream toServer = new PipedInputStream(1 << 16), toClient = new PipedInputStream(1 << 16);
		PipedOutputStream fromClient = new PipedOutputStream(toServer), fromServer = new PipedOutputStream(toClient);
		Main.serve(new EvadeServer(), toServer, fromServer);
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(new Client(), toClient, fromClient);
		launcher.startListening();
		server = launcher.getRemoteProxy();
		InitializeParams params = new InitializeParams();
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "corpus")));
		assertTrue(get(server.initialize(params)).getCapabilities().getHoverProvider().getLeft());
		server.initialized(new InitializedParams());
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(claims, "evade", 1, CLAIMS)));
	}

	@AfterEach
	void close() throws Exception {
		get(server.shutdown());
		server.exit();
	}

	private static <T> T get(CompletableFuture<T> answer) throws Exception {
		return answer.get(60, TimeUnit.SECONDS);
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
		for (int i = 0; i < 600 && diagnostics.getOrDefault(claims, List.of()).isEmpty(); i++)
			Thread.sleep(50);
		Diagnostic wrong = diagnostics.get(claims).getFirst();
		assertTrue(wrong.getMessage().getLeft().contains("did you mean STK11?"), wrong.toString());
		CodeAction fix = get(server.getTextDocumentService().codeAction(
				new CodeActionParams(document(), wrong.getRange(), new CodeActionContext(List.of(wrong))))).getFirst().getRight();
		assertEquals("Change to STK11", fix.getTitle());
		assertEquals("STK11", fix.getEdit().getChanges().get(claims).getFirst().getNewText());
		change(wrong.getRange(), "STK11");
		for (int i = 0; i < 600 && !diagnostics.get(claims).isEmpty(); i++)
			Thread.sleep(50);
		assertEquals(List.of(), diagnostics.get(claims));
		assertFalse(get(server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(document()))).isEmpty());
	}

	private void change(Range range, String text) {
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
				new VersionedTextDocumentIdentifier(claims, 2), List.of(new TextDocumentContentChangeEvent(range, text))));
	}
}
