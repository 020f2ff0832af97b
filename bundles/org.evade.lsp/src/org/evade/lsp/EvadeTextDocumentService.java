/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.complete.Completion;
import org.evade.language.ide.navigate.Navigation;
import org.evade.language.ide.navigate.Occurrences;
import org.evade.language.ide.navigate.Usages;
import org.evade.language.ide.structure.FoldRegions;
import org.evade.language.ide.structure.Formatting;
import org.evade.language.ide.structure.Outline;
import org.evade.language.load.Corpus;

/** Requests about one document. */
final class EvadeTextDocumentService implements TextDocumentService {
	private final ClientSession session;

	EvadeTextDocumentService(ClientSession session) {
		this.session = session;
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		session.file(params.getTextDocument().getUri()).ifPresent(file -> {
			session.open.put(file, params.getTextDocument().getUri());
			session.versions.put(file, params.getTextDocument().getVersion());
			session.model.put(file, params.getTextDocument().getText());
			session.checks.touched();
		});
	}

	@Override
	public void didChange(DidChangeTextDocumentParams params) {
		session.file(params.getTextDocument().getUri()).ifPresent(file -> {
			if (!session.open.containsKey(file))
				throw Errors.wrong("A document that is not open was changed: " + params.getTextDocument().getUri());
			for (TextDocumentContentChangeEvent change : params.getContentChanges())
				edit(file, change);
			if (params.getTextDocument().getVersion() != null)
				session.versions.put(file, params.getTextDocument().getVersion());
			session.checks.touched();
		});
	}

	private void edit(Path file, TextDocumentContentChangeEvent change) {
		if (change.getRange() == null) {
			session.model.put(file, change.getText());
			return;
		}
		TextRange span = new Positions(session.text(file)).span(change.getRange());
		session.model.edit(file, List.of(new TextEdit(span.offset(), span.length(), change.getText())));
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		session.file(params.getTextDocument().getUri()).ifPresent(file -> {
			session.versions.remove(file);
			if (session.open.remove(file) != null)
				session.disk.closed(file);
			session.checks.touched();
		});
	}

	/** The text is known already; but what else changed may not be, for a client that does not watch files. */
	@Override
	public void didSave(DidSaveTextDocumentParams params) {
		session.disk.rescan();
		session.checks.touched();
	}

	/** Asks a service about a position. */
	private <T> CompletableFuture<T> ask(TextDocumentPositionParams params, Asking<T> asking) {
		return askAll(params.getTextDocument(), (corpus, file) -> {
			String text = session.text(file);
			Positions positions = new Positions(text);
			return asking.ask(corpus, file, text, positions, positions.offset(params.getPosition()));
		});
	}

	/** A question about a position. */
	private interface Asking<T> {
		T ask(Corpus corpus, Path file, String text, Positions positions, int offset);
	}

	private <T> CompletableFuture<T> askAll(TextDocumentIdentifier document, BiFunction<Corpus, Path, T> asking) {
		Optional<Path> file = session.file(document.getUri());
		if (file.isEmpty())
			return CompletableFuture.completedFuture(null);
		return CompletableFuture.supplyAsync(() -> session.model.read(corpus -> asking.apply(corpus, file.get())), session.workers);
	}

	@Override
	public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
		return ask(params, (corpus, file, text, positions, offset) -> Either.forRight(new CompletionList(true,
				ProtocolConversions.of(Completion.propose(corpus, file, text, offset, List.of()), positions))));
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams params) {
		return ask(params, (corpus, file, text, positions, offset) -> org.evade.language.ide.hover.Hover
				.at(corpus, file, text, offset).map(card -> ProtocolConversions.hover(card, positions)).orElse(null));
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
			DefinitionParams params) {
		return ask(params, (corpus, file, text, positions, offset) -> Either
				.forLeft(Navigation.declaration(corpus, file, offset).map(this::location).stream().toList()));
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		return ask(params, (corpus, file, text, positions, offset) -> Usages.at(corpus, file, offset).stream()
				.map(this::location).toList());
	}

	private Location location(org.evade.language.ide.navigate.Location place) {
		return new Location(session.uri(place.file()),
				new Positions(session.text(place.file())).range(place.offset(), place.length()));
	}

	@Override
	public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
		return ask(params, (corpus, file, text, positions, offset) -> Occurrences.at(corpus, file, offset).stream()
				.map(one -> new DocumentHighlight(positions.range(one.offset(), one.length()),
						one.declares() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
				.toList());
	}

	@Override
	public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
		return askAll(params.getTextDocument(), (corpus, file) -> Outline.of(corpus, file).stream()
				.map(item -> Either.<SymbolInformation, DocumentSymbol>forRight(
						ProtocolConversions.symbol(item, new Positions(session.text(file)))))
				.toList());
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
		return askAll(params.getTextDocument(), (corpus, file) -> {
			String text = session.text(file);
			Positions positions = new Positions(text);
			return FoldRegions.of(text).stream().map(fold -> new FoldingRange(positions.position(fold.offset()).getLine(),
					positions.position(fold.offset() + fold.length() - 1).getLine())).toList();
		});
	}

	@Override
	public CompletableFuture<List<? extends org.eclipse.lsp4j.TextEdit>> formatting(DocumentFormattingParams params) {
		return askAll(params.getTextDocument(), (corpus, file) -> {
			String text = session.text(file);
			return new Positions(text).edits(Formatting.of(text));
		});
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
		return askAll(params.getTextDocument(), (corpus, file) -> new Actions(session, corpus, file).of(params));
	}
}
