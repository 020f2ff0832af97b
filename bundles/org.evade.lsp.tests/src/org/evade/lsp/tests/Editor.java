/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.evade.lsp.Connection;
import org.evade.lsp.ServerOptions;

/** An editor with a folder open, in one process with its server. */
final class Editor implements LanguageClient, AutoCloseable {
	final LanguageServer server;
	final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
	final List<Registration> registered = new CopyOnWriteArrayList<>();
	final List<String> said = new CopyOnWriteArrayList<>(), logged = new CopyOnWriteArrayList<>();
	private final CompletableFuture<Integer> status;

	/** Opens a folder. */
	Editor(Path folder) throws Exception {
		this(folder, new ServerOptions(null, URI.create("file:///rules.md"), () -> {
		}));
	}

	/** Opens a folder in an editor that knows versions of documents, or does not. */
	Editor(Path folder, boolean versioned) throws Exception {
		this(folder, new ServerOptions(null, URI.create("file:///rules.md"), () -> {
		}), versioned);
	}

	Editor(Path folder, ServerOptions options) throws Exception {
		this(folder, options, false);
	}

	private Editor(Path folder, ServerOptions options, boolean versioned) throws Exception {
		Pipe there = Pipe.open(), back = Pipe.open();
		status = CompletableFuture.supplyAsync(() -> Connection.serve(Channels.newInputStream(there.source()),
				Channels.newOutputStream(back.sink()), options), work -> new Thread(work).start());
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, Channels.newInputStream(back.source()),
				Channels.newOutputStream(there.sink()));
		launcher.startListening();
		server = launcher.getRemoteProxy();
		InitializeParams params = new InitializeParams();
		ClientCapabilities can = new ClientCapabilities();
		can.setWorkspace(new WorkspaceClientCapabilities());
		can.getWorkspace().setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
		can.getWorkspace().setWorkspaceEdit(new WorkspaceEditCapabilities());
		can.getWorkspace().getWorkspaceEdit().setDocumentChanges(versioned);
		params.setCapabilities(can);
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "corpus")));
		assertTrue(get(server.initialize(params)).getCapabilities().getHoverProvider().getLeft());
		server.initialized(new InitializedParams());
	}

	static <T> T get(CompletableFuture<T> answer) throws Exception {
		return answer.get(60, TimeUnit.SECONDS);
	}

	/** Waits until something is so, at most half a minute. */
	static void await(String what, BooleanSupplier so) throws InterruptedException {
		for (int i = 0; i < 600 && !so.getAsBoolean(); i++)
			Thread.sleep(50);
		assertTrue(so.getAsBoolean(), what);
	}

	void open(String uri, String text) {
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "evade", 1, text)));
	}

	void change(String uri, Range range, String text) {
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, 2),
				List.of(new TextDocumentContentChangeEvent(range, text))));
	}

	void close(String uri) {
		server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
	}

	List<CodeAction> actions(String uri, Diagnostic diagnostic) throws Exception {
		return get(server.getTextDocumentService().codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), diagnostic.getRange(),
				new CodeActionContext(List.of(diagnostic))))).stream().map(each -> each.getRight()).toList();
	}

	/** Whether a name is declared somewhere in the corpus. */
	boolean knows(String name) {
		return count(name) > 0;
	}

	/** How often a name is declared in the corpus. */
	long count(String name) {
		try {
			return get(server.getWorkspaceService().symbol(new WorkspaceSymbolParams(name))).getRight().stream()
					.filter(symbol -> symbol.getName().endsWith(name)).count();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	/** The ids of the rules that found something in a file. */
	List<String> rules(String uri) {
		return diagnostics.getOrDefault(uri, List.of()).stream().map(each -> each.getCode().getLeft()).toList();
	}

	Diagnostic first(String uri, String rule) {
		return diagnostics.get(uri).stream().filter(each -> each.getCode().getLeft().equals(rule)).findFirst().orElseThrow();
	}

	@Override
	public void close() throws Exception {
		get(server.shutdown());
		server.exit();
		assertEquals(0, get(status), "the status of the process");
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		diagnostics.put(params.getUri(), params.getDiagnostics());
	}

	@Override
	public CompletableFuture<Void> registerCapability(RegistrationParams params) {
		registered.addAll(params.getRegistrations());
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void telemetryEvent(Object object) {
		throw new AssertionError("There is no telemetry");
	}

	@Override
	public void showMessage(MessageParams params) {
		said.add(params.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
		throw new AssertionError(params.getMessage());
	}

	@Override
	public void logMessage(MessageParams params) {
		logged.add(params.getMessage());
	}
}
