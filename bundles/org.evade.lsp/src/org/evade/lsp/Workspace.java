/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.evade.language.ide.navigate.Symbol;
import org.evade.language.ide.navigate.Symbols;

/** Requests about the corpus as a whole. */
final class Workspace implements WorkspaceService {
	private static final int MANY = 200;

	private final Session session;

	Workspace(Session session) {
		this.session = session;
	}

	@Override
	public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
			WorkspaceSymbolParams params) {
		return CompletableFuture.supplyAsync(() -> Either.forRight(session.model
				.read(corpus -> Symbols.search(corpus, params.getQuery(), MANY).stream().map(this::symbol).toList())));
	}

	private WorkspaceSymbol symbol(Symbol symbol) {
		var place = symbol.location();
		Positions positions = new Positions(session.text(place.file()));
		Location location = new Location(place.file().toUri().toString(), positions.range(place.offset(), place.length()));
		return new WorkspaceSymbol(symbol.name(), SymbolKind.Object, Either.forLeft(location), symbol.kind());
	}

	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		// nothing can be configured
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
		// files that are open are told of by their documents
	}
}
