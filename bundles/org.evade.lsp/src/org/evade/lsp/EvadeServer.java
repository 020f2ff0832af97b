/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.evade.editing.live.LiveModel;
import org.evade.language.files.CorpusFolder;
import org.evade.language.load.SourceText;

/** A language server on the services of the workbench's text editor, for other editors. */
public final class EvadeServer implements LanguageServer, LanguageClientAware {
	private final Session session = new Session();
	private final Documents documents = new Documents(session);
	private final Workspace workspace = new Workspace(session);
	private Runnable exit = () -> {
	};
	private boolean shutDown;

	@Override
	public void connect(LanguageClient client) {
		session.client = client;
	}

	/** What to do when the client says exit. */
	void onExit(Runnable action) {
		exit = action;
	}

	/** 0 after a shutdown, 1 without one, as the protocol wants it. */
	int exitStatus() {
		return shutDown ? 0 : 1;
	}

	@Override
	@SuppressWarnings("deprecation")
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		String root = params.getWorkspaceFolders() != null && !params.getWorkspaceFolders().isEmpty()
				? params.getWorkspaceFolders().getFirst().getUri() : params.getRootUri();
		return CompletableFuture.supplyAsync(() -> {
			session.model = new LiveModel(root == null ? Path.of("") : Path.of(URI.create(root)));
			if (root != null)
				load(session.model);
			return new InitializeResult(capabilities(), new ServerInfo("Evade"));
		});
	}

	/** A file that cannot be read is empty until its editor opens it. */
	private static void load(LiveModel model) {
		try {
			for (Path file : CorpusFolder.walk(model.root(), false).files())
				model.put(file, read(file));
		} catch (IOException e) {
			throw new UncheckedIOException("The corpus at " + model.root() + " cannot be read", e);
		}
	}

	private static String read(Path file) {
		try {
			return SourceText.read(file);
		} catch (IOException e) {
			return "";
		}
	}

	private static ServerCapabilities capabilities() {
		ServerCapabilities can = new ServerCapabilities();
		can.setTextDocumentSync(TextDocumentSyncKind.Incremental);
		can.setCompletionProvider(new CompletionOptions(false, List.of(" ", ".", "-", ":")));
		can.setHoverProvider(true);
		can.setDefinitionProvider(true);
		can.setReferencesProvider(true);
		can.setDocumentHighlightProvider(true);
		can.setDocumentSymbolProvider(true);
		can.setFoldingRangeProvider(true);
		can.setDocumentFormattingProvider(true);
		can.setCodeActionProvider(true);
		can.setWorkspaceSymbolProvider(true);
		return can;
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		shutDown = true;
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void exit() {
		exit.run();
	}

	@Override
	public TextDocumentService getTextDocumentService() {
		return documents;
	}

	@Override
	public WorkspaceService getWorkspaceService() {
		return workspace;
	}
}
