/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.evade.checks.Finding;
import org.evade.checks.Severity;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.complete.Proposal;
import org.evade.language.ide.hover.Card;
import org.evade.language.ide.structure.OutlineItem;

/** Answers of the services in the words of the protocol. */
final class ProtocolConversions {
	private ProtocolConversions() {
	}

	/** Items in the order of the proposals, which clients keep by the sort text. */
	static List<CompletionItem> of(List<Proposal> proposals, Positions positions) {
		List<CompletionItem> items = new ArrayList<>();
		for (Proposal proposal : proposals) {
			CompletionItem item = new CompletionItem(proposal.display());
			item.setDetail(proposal.detail());
			item.setKind(kind(proposal.kind()));
			item.setSortText(String.format("%04d", items.size()));
			item.setFilterText(positions.typed(proposal.offset(), proposal.length()));
			boolean snippet = !proposal.slots().isEmpty();
			item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
			item.setTextEdit(Either.forLeft(new TextEdit(positions.range(proposal.offset(), proposal.length()),
					snippet ? snippet(proposal) : proposal.text())));
			item.setAdditionalTextEdits(positions.edits(proposal.additional()));
			items.add(item);
		}
		return items;
	}

	private static CompletionItemKind kind(String kind) {
		return switch (kind) {
		case "keyword", "relation", "aspect", "value" -> CompletionItemKind.Keyword;
		case "template" -> CompletionItemKind.Snippet;
		case "unit" -> CompletionItemKind.Unit;
		case "citation", "publication", "article" -> CompletionItemKind.Reference;
		case "namespace" -> CompletionItemKind.Module;
		default -> CompletionItemKind.Variable;
		};
	}

	/** The text with its slots as tab stops. */
	private static String snippet(Proposal proposal) {
		StringBuilder snippet = new StringBuilder();
		int at = 0, number = 1;
		for (TextRange slot : proposal.slots()) {
			snippet.append(escape(proposal.text().substring(at, slot.offset())));
			snippet.append("${").append(number++).append(':')
					.append(escape(proposal.text().substring(slot.offset(), slot.end()))).append('}');
			at = slot.end();
		}
		return snippet.append(escape(proposal.text().substring(at))).toString();
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
	}

	/** A card as Markdown; characters that Markdown or HTML would understand are escaped. */
	static Hover hover(Card card, Positions positions) {
		StringBuilder text = new StringBuilder("**").append(plain(card.title())).append("**  \n").append(plain(card.subtitle()));
		for (Card.Row row : card.rows())
			text.append("  \n").append(row.name().isEmpty() ? "" : "*" + plain(row.name()) + "*: ").append(plain(row.text()));
		return new Hover(new MarkupContent(MarkupKind.MARKDOWN, text.toString()), positions.range(card.at()));
	}

	private static String plain(String text) {
		return text.replaceAll("([\\\\`*_{}\\[\\]()#+!|<>&~-])", "\\\\$1").replace('\n', ' ');
	}

	static DocumentSymbol symbol(OutlineItem item, Positions positions) {
		return new DocumentSymbol(item.label(), SymbolKind.Object, positions.range(item.range()), positions.range(item.name()),
				item.detail(), item.children().stream().map(child -> symbol(child, positions)).toList());
	}

	/**
	 * A finding with the id of its rule and a link to what the rule judges.
	 *
	 * @param rules
	 *            page with a heading for each rule, or null
	 */
	static Diagnostic diagnostic(Finding finding, Positions positions, URI rules) {
		Diagnostic diagnostic = new Diagnostic(positions.range(finding.place().offset(), finding.place().length()), finding.message(),
				severity(finding.severity()), "evade");
		diagnostic.setCode(finding.rule());
		if (rules != null)
			diagnostic.setCodeDescription(new DiagnosticCodeDescription(rules + "#" + finding.rule().toLowerCase(Locale.ROOT)));
		return diagnostic;
	}

	private static DiagnosticSeverity severity(Severity severity) {
		return switch (severity) {
		case ERROR -> DiagnosticSeverity.Error;
		case WARNING -> DiagnosticSeverity.Warning;
		case INFO, INCOMPLETE -> DiagnosticSeverity.Information;
		};
	}
}
