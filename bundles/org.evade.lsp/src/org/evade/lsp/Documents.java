/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
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
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.evade.editing.live.ModelDelta;
import org.evade.editing.text.TextEdit;
import org.evade.language.ide.complete.Completion;
import org.evade.language.ide.edit.FileEdits;
import org.evade.language.ide.fix.Fix;
import org.evade.language.ide.fix.QuickAssists;
import org.evade.language.ide.fix.QuickFixes;
import org.evade.language.ide.navigate.Navigation;
import org.evade.language.ide.navigate.Occurrences;
import org.evade.language.ide.navigate.References;
import org.evade.language.ide.structure.Folding;
import org.evade.language.ide.structure.Formatting;
import org.evade.language.ide.structure.Outline;
import org.evade.language.load.Corpus;

/** Requests about one document. */
final class Documents implements TextDocumentService {
	private final Session session;

	Documents(Session session) {
		this.session = session;
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		session.model.put(session.path(params.getTextDocument().getUri()), params.getTextDocument().getText());
		settle(session.path(params.getTextDocument().getUri()));
	}

	@Override
	public void didChange(DidChangeTextDocumentParams params) {
		Path file = session.path(params.getTextDocument().getUri());
		for (TextDocumentContentChangeEvent change : params.getContentChanges()) {
			if (change.getRange() == null) {
				session.model.put(file, change.getText());
				continue;
			}
			Positions positions = new Positions(session.text(file));
			int from = positions.offset(change.getRange().getStart()), to = positions.offset(change.getRange().getEnd());
			session.model.edit(file, List.of(new TextEdit(from, to - from, change.getText())));
		}
		settle(file);
	}

	/** What another file means may have changed with this one. */
	private void settle(Path file) {
		ModelDelta delta = session.model.settle();
		Set<Path> files = new LinkedHashSet<>(List.of(file));
		files.addAll(delta.parsed());
		files.addAll(delta.relinked());
		session.publish(files);
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		// the text stays part of the corpus
	}

	@Override
	public void didSave(DidSaveTextDocumentParams params) {
		// the text is known already
	}

	/** Asks a service about a position. */
	private <T> CompletableFuture<T> ask(TextDocumentPositionParams params, Asking<T> asking) {
		Path file = session.path(params.getTextDocument().getUri());
		return CompletableFuture.supplyAsync(() -> session.read(file, (corpus, text) -> {
			Positions positions = new Positions(text);
			return asking.ask(corpus, file, text, positions, positions.offset(params.getPosition()));
		}));
	}

	/** A question about a position. */
	private interface Asking<T> {
		T ask(Corpus corpus, Path file, String text, Positions positions, int offset);
	}

	private <T> CompletableFuture<T> askAll(TextDocumentIdentifier document, BiFunction<Corpus, Path, T> asking) {
		Path file = session.path(document.getUri());
		return CompletableFuture.supplyAsync(() -> session.model.read(corpus -> asking.apply(corpus, file)));
	}

	@Override
	public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
		return ask(params, (corpus, file, text, positions, offset) -> Either.forRight(new CompletionList(true,
				Items.of(Completion.propose(corpus, file, text, offset, List.of()), positions))));
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams params) {
		return ask(params, (corpus, file, text, positions, offset) -> org.evade.language.ide.hover.Hover
				.at(corpus, file, text, offset).map(card -> Items.hover(card, positions)).orElse(null));
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
			DefinitionParams params) {
		return ask(params, (corpus, file, text, positions, offset) -> Either
				.forLeft(Navigation.declaration(corpus, file, offset).map(this::location).stream().toList()));
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		return ask(params, (corpus, file, text, positions, offset) -> References.at(corpus, file, offset).stream()
				.map(this::location).toList());
	}

	private Location location(org.evade.language.ide.navigate.Location place) {
		return new Location(place.file().toUri().toString(),
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
						Items.symbol(item, new Positions(session.text(file)))))
				.toList());
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
		return askAll(params.getTextDocument(), (corpus, file) -> {
			String text = session.text(file);
			Positions positions = new Positions(text);
			return Folding.of(text).stream().map(fold -> new FoldingRange(positions.position(fold.offset()).getLine(),
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
		return askAll(params.getTextDocument(), (corpus, file) -> {
			String text = session.text(file);
			Positions positions = new Positions(text);
			int from = positions.offset(params.getRange().getStart()), to = positions.offset(params.getRange().getEnd());
			List<Either<Command, CodeAction>> actions = new ArrayList<>();
			session.model.problems(file).stream()
					.filter(problem -> problem.place().offset() <= to
							&& problem.place().offset() + problem.place().length() >= from)
					.forEach(problem -> QuickFixes.of(corpus, file, text, problem)
							.forEach(fix -> actions.add(Either.forRight(action(fix, CodeActionKind.QuickFix)))));
			QuickAssists.at(corpus, file, text, from, to - from)
					.forEach(fix -> actions.add(Either.forRight(action(fix, CodeActionKind.Refactor))));
			return actions;
		});
	}

	private CodeAction action(Fix fix, String kind) {
		Map<String, List<org.eclipse.lsp4j.TextEdit>> changes = new LinkedHashMap<>();
		for (FileEdits edits : fix.edits())
			changes.put(edits.file().toUri().toString(), new Positions(session.text(edits.file())).edits(edits.edits()));
		CodeAction action = new CodeAction(fix.label());
		action.setKind(kind);
		action.setEdit(new WorkspaceEdit(changes));
		return action;
	}
}
