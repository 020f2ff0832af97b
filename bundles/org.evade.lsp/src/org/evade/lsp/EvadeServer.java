/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** A language server on the services of the workbench's text editor, for other editors. See {@link Connection}. */
public final class EvadeServer implements LanguageServer, LanguageClientAware, AutoCloseable {
	private static final String MODEL_FILES = "**/*.evade";

	private final ClientSession session;
	private final EvadeTextDocumentService documents;
	private final EvadeWorkspaceService workspace;
	private boolean watches;

	EvadeServer(ServerOptions options) {
		session = new ClientSession(options);
		documents = new EvadeTextDocumentService(session);
		workspace = new EvadeWorkspaceService(session);
	}

	@Override
	public void connect(LanguageClient client) {
		session.client = client;
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		watches = watches(params.getCapabilities());
		session.versioned = versioned(params.getCapabilities());
		if (params.getProcessId() != null)
			ProcessHandle.of(params.getProcessId()).ifPresent(client -> client.onExit().thenRun(session.options.orphaned()));
		root(params).flatMap(session::file).filter(this::isFolder).ifPresent(session::open);
		return CompletableFuture.completedFuture(new InitializeResult(capabilities(), new ServerInfo("Evade")));
	}

	/** The folder of the corpus: the first of several. */
	private Optional<String> root(InitializeParams params) {
		List<WorkspaceFolder> folders = params.getWorkspaceFolders() == null ? List.of() : params.getWorkspaceFolders();
		if (folders.size() > 1)
			session.say(MessageType.Warning, "Evade reads one folder, the first: " + folders.getFirst().getName()
					+ ". Open each corpus in a window of its own.");
		return folders.isEmpty() ? Optional.ofNullable(params.getRootUri()) : Optional.of(folders.getFirst().getUri());
	}

	private boolean isFolder(Path root) {
		if (Files.isDirectory(root))
			return true;
		session.say(MessageType.Error, "There is no folder " + root + ": only the files that are open are checked");
		return false;
	}

	private static boolean watches(ClientCapabilities client) {
		return client != null && client.getWorkspace() != null && client.getWorkspace().getDidChangeWatchedFiles() != null
				&& Boolean.TRUE.equals(client.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration());
	}

	private static boolean versioned(ClientCapabilities client) {
		return client != null && client.getWorkspace() != null && client.getWorkspace().getWorkspaceEdit() != null
				&& Boolean.TRUE.equals(client.getWorkspace().getWorkspaceEdit().getDocumentChanges());
	}

	@Override
	public void initialized(InitializedParams params) {
		if (watches)
			session.client.registerCapability(new RegistrationParams(List.of(new Registration("files", "workspace/didChangeWatchedFiles",
					new DidChangeWatchedFilesRegistrationOptions(List.of(new FileSystemWatcher(Either.forLeft(MODEL_FILES))))))));
		session.checks.touched();
	}

	private static ServerCapabilities capabilities() {
		ServerCapabilities can = new ServerCapabilities();
		TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
		sync.setOpenClose(true);
		sync.setChange(TextDocumentSyncKind.Incremental);
		sync.setSave(new SaveOptions(false));
		can.setTextDocumentSync(sync);
		can.setCompletionProvider(new CompletionOptions(false, List.of(" ", ".", "-", ":")));
		can.setHoverProvider(true);
		can.setDefinitionProvider(true);
		can.setReferencesProvider(true);
		can.setDocumentHighlightProvider(true);
		can.setDocumentSymbolProvider(true);
		can.setFoldingRangeProvider(true);
		can.setDocumentFormattingProvider(true);
		can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.Refactor)));
		can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(EvadeWorkspaceService.EXPLAIN)));
		can.setWorkspaceSymbolProvider(true);
		can.setWorkspace(workspaceCapabilities());
		return can;
	}

	private static WorkspaceServerCapabilities workspaceCapabilities() {
		FileOperationOptions all = new FileOperationOptions(List.of(new FileOperationFilter(new FileOperationPattern("**/*"), "file")));
		FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
		operations.setDidCreate(all);
		operations.setDidRename(all);
		operations.setDidDelete(all);
		WorkspaceServerCapabilities can = new WorkspaceServerCapabilities();
		can.setFileOperations(operations);
		return can;
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		session.checks.close();
		return CompletableFuture.completedFuture(null);
	}

	/** The connection ends before this can be called. */
	@Override
	public void exit() {
		close();
	}

	@Override
	public void setTrace(SetTraceParams params) {
		// nothing is traced
	}

	@Override
	public void cancelProgress(WorkDoneProgressCancelParams params) {
		// no progress is shown
	}

	@Override
	public void close() {
		session.close();
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
