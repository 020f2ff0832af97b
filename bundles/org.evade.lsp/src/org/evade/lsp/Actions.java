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
import java.util.Set;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.evade.checks.Finding;
import org.evade.checks.RuleCatalogue;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.fix.Fix;
import org.evade.language.ide.fix.QuickAssists;
import org.evade.language.ide.fix.QuickFixes;
import org.evade.language.load.Corpus;

/** What can be done at a place: repairs of what was found there, what a finding's rule says, and other edits. */
final class Actions {
	private final ClientSession session;
	private final Corpus corpus;
	private final Path file;
	private final String text;
	private final Positions positions;
	private final List<Either<Command, CodeAction>> actions = new ArrayList<>();

	Actions(ClientSession session, Corpus corpus, Path file) {
		this.session = session;
		this.corpus = corpus;
		this.file = file;
		text = session.text(file);
		positions = new Positions(text);
	}

	List<Either<Command, CodeAction>> of(CodeActionParams params) {
		TextRange span = positions.span(params.getRange());
		List<String> only = params.getContext().getOnly();
		if (wanted(only, CodeActionKind.QuickFix))
			repairs(span, params.getContext().getDiagnostics());
		if (wanted(only, CodeActionKind.Refactor))
			QuickAssists.at(corpus, file, text, span.offset(), span.length()).forEach(fix -> add(fix, CodeActionKind.Refactor, List.of()));
		return actions;
	}

	private static boolean wanted(List<String> only, String kind) {
		return only == null || only.stream().anyMatch(each -> each.isEmpty() || kind.equals(each) || kind.startsWith(each + "."));
	}

	private void repairs(TextRange span, List<Diagnostic> shown) {
		Set<String> rules = new LinkedHashSet<>();
		for (Finding finding : session.checks.findings(file)) {
			TextRange at = new TextRange(finding.place().offset(), finding.place().length());
			if (at.offset() > span.end() || at.end() < span.offset())
				continue;
			List<Diagnostic> repaired = shown.stream().filter(diagnostic -> finding.rule().equals(code(diagnostic))
					&& positions.range(at).equals(diagnostic.getRange())).toList();
			QuickFixes.of(corpus, file, text, finding).forEach(fix -> add(fix, CodeActionKind.QuickFix, repaired));
			if (RuleCatalogue.byId(finding.rule()) != null && rules.add(finding.rule()))
				explain(finding.rule(), repaired);
		}
	}

	private static String code(Diagnostic diagnostic) {
		return diagnostic.getCode() == null ? "" : diagnostic.getCode().map(word -> word, String::valueOf);
	}

	private void explain(String rule, List<Diagnostic> explained) {
		CodeAction action = action("Explain " + rule, CodeActionKind.QuickFix, explained);
		action.setCommand(new Command("Explain " + rule, EvadeWorkspaceService.EXPLAIN, List.of(rule)));
	}

	private void add(Fix fix, String kind, List<Diagnostic> repaired) {
		WorkspaceEdit edit = new WorkspaceEdit(new LinkedHashMap<>());
		if (session.versioned)
			edit = new WorkspaceEdit(fix.edits().stream().map(this::versioned).toList());
		else
			for (FileEdits edits : fix.edits())
				edit.getChanges().put(session.uri(edits.file()), edits(edits));
		action(fix.label(), kind, repaired).setEdit(edit);
	}

	/** With the version that the edits are for, so that a client that has another by now makes none of them. */
	private Either<TextDocumentEdit, ResourceOperation> versioned(FileEdits edits) {
		return Either.forLeft(new TextDocumentEdit(new VersionedTextDocumentIdentifier(session.uri(edits.file()), session.versions.get(edits.file())),
				edits(edits).stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList()));
	}

	private List<TextEdit> edits(FileEdits edits) {
		return new Positions(session.text(edits.file())).edits(edits.edits());
	}

	private CodeAction action(String title, String kind, List<Diagnostic> about) {
		CodeAction action = new CodeAction(title);
		action.setKind(kind);
		if (!about.isEmpty())
			action.setDiagnostics(about);
		actions.add(Either.forRight(action));
		return action;
	}
}
