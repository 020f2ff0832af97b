/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.language.ide.navigate.Symbol;
import org.evade.language.ide.navigate.Symbols;

import com.google.gson.JsonPrimitive;

/** Requests about the corpus as a whole. */
final class EvadeWorkspaceService implements WorkspaceService {
	/** The command that shows what a rule judges; its argument is the rule's id. */
	static final String EXPLAIN = "evade.explain";
	private static final int MANY = 200;

	private final ClientSession session;

	EvadeWorkspaceService(ClientSession session) {
		this.session = session;
	}

	@Override
	public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
			WorkspaceSymbolParams params) {
		return CompletableFuture.supplyAsync(() -> Either.forRight(session.model
				.read(corpus -> Symbols.search(corpus, params.getQuery(), MANY).stream().map(this::symbol).toList())), session.workers);
	}

	private WorkspaceSymbol symbol(Symbol symbol) {
		var place = symbol.location();
		Positions positions = new Positions(session.text(place.file()));
		Location location = new Location(session.uri(place.file()), positions.range(place.offset(), place.length()));
		return new WorkspaceSymbol(symbol.name(), SymbolKind.Object, Either.forLeft(location), symbol.kind());
	}

	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		// nothing can be configured
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
		session.disk.changed(params.getChanges().stream().map(change -> session.file(change.getUri())).flatMap(Optional::stream)
				.toList());
		session.checks.touched();
	}

	/** A folder that was renamed or deleted takes its files along, of which a watcher does not tell. */
	private void rescan() {
		session.disk.rescan();
		session.checks.touched();
	}

	@Override
	public void didCreateFiles(CreateFilesParams params) {
		rescan();
	}

	@Override
	public void didRenameFiles(RenameFilesParams params) {
		rescan();
	}

	@Override
	public void didDeleteFiles(DeleteFilesParams params) {
		rescan();
	}

	@Override
	public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
		if (!params.getCommand().equals(EXPLAIN))
			throw Errors.wrong("There is no command " + params.getCommand());
		String id = params.getArguments().isEmpty() ? "" : params.getArguments().getFirst() instanceof JsonPrimitive word
				? word.getAsString() : String.valueOf(params.getArguments().getFirst());
		Rule rule = RuleCatalogue.byId(id);
		if (rule == null)
			throw Errors.wrong("There is no rule " + id);
		session.say(MessageType.Info, rule.id() + ": " + rule.title() + ". " + rule.explanation().strip());
		return CompletableFuture.completedFuture(null);
	}
}
