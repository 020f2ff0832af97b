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

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.evade.checks.Finding;
import org.evade.checks.RuleCatalogue;
import org.evade.language.ide.edit.FileEdits;
import org.evade.language.ide.edit.TextRange;
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
		Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
		for (FileEdits edits : fix.edits())
			changes.put(session.uri(edits.file()), new Positions(session.text(edits.file())).edits(edits.edits()));
		action(fix.label(), kind, repaired).setEdit(new WorkspaceEdit(changes));
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
