/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.overview;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.evade.checks.Finding;
import org.evade.checks.Report;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.cli.formats.Counts;
import org.evade.language.naming.EvadeNames;
import org.evade.maps.matrix.Matrix;
import org.evade.maps.matrix.MatrixLine;
import org.evade.model.Mechanism;
import org.evade.model.Participant;
import org.evade.model.terms.Terms;

/** The overview for readers, as plain text or as Markdown. */
public final class OverviewFormat {
	private final Overview overview;
	private final Report report;
	private final boolean markdown;
	private final Writer out;

	/** Writes to {@code out}; the caller closes it. */
	public OverviewFormat(Overview overview, Report report, boolean markdown, Writer out) {
		this.overview = overview;
		this.report = report;
		this.markdown = markdown;
		this.out = out;
	}

	/** Writes the whole report. */
	public void write() throws IOException {
		out.write(markdown ? "# Report on the corpus\n" : "Report on the corpus\n");
		heading("What there is");
		List<List<String>> rows = new ArrayList<>();
		for (Overview.Count count : overview.counts())
			rows.add(List.of(count.name(), Counts.number(count.number())));
		table(List.of("kind", "number"), rows);
		coverage();
		counts();
		links();
		gaps();
		rules();
		telling();
	}

	/** Writes what each article holds and nothing else, as the data card has it. */
	public void writeCounts() throws IOException {
		counts();
	}

	private void counts() throws IOException {
		for (Tally tally : overview.tallies()) {
			heading(tally.title());
			List<List<String>> rows = new ArrayList<>();
			for (List<String> row : tally.rows())
				rows.add(row.stream().map(OverviewFormat::grouped).toList());
			table(tally.header(), rows);
		}
	}

	private static String grouped(String cell) {
		return cell.matches("\\d+") ? Counts.number(Long.parseLong(cell)) : cell;
	}

	private void links() throws IOException {
		List<CrossLinks.Link> conflicts = overview.links().conflicts();
		if (conflicts.isEmpty() && overview.links().agreements() == 0)
			return;
		heading("Claims across articles");
		int agreements = overview.links().agreements();
		out.write(Counts.of(agreements, "link") + (agreements == 1 ? " says" : " say")
				+ " that a claim backs one of another article; " + Counts.of(conflicts.size(), "link")
				+ (conflicts.size() == 1 ? " says" : " say") + " that it contradicts one or is an exception to it"
				+ (conflicts.isEmpty() ? ".\n" : ":\n\n"));
		for (CrossLinks.Link link : conflicts)
			out.write("- " + escaped(link.from() + " (" + link.says() + ") " + link.kind() + " " + link.to() + " ("
					+ link.otherSays() + ")" + (link.because().isEmpty() ? "" : ": " + link.because()) + " Weighs more: "
					+ link.weighs() + ".") + "\n");
	}

	private void gaps() throws IOException {
		Matrix matrix = overview.matrix();
		if (matrix.rows().isEmpty() || matrix.columns().isEmpty())
			return;
		heading("Mechanisms and strategies");
		List<List<String>> rows = new ArrayList<>();
		for (MatrixLine<Mechanism> row : matrix.rows()) {
			long answers = matrix.pairings().stream().filter(each -> row.members().contains(each.mechanism())).count();
			rows.add(List.of(row.label(), number(row.members().size()), Counts.number(answers), number(row.gaps().size()),
					names(row.gaps())));
		}
		table(List.of("topic", "mechanisms", "answers", "without a strategy", "which"), rows);
		out.write("\n" + Counts.of(matrix.unanswered().size(), "mechanism has", "mechanisms have") + " no strategy; "
				+ Counts.of(matrix.idle().size(), "strategy answers", "strategies answer") + " no mechanism"
				+ (matrix.idle().isEmpty() ? "" : ": " + escaped(names(matrix.idle()))) + ".\n");
	}

	private static String names(Collection<? extends Participant> participants) {
		return participants.stream().map(each -> Terms.label(each) + " (" + EvadeNames.namespaceOf(each) + ")")
				.collect(Collectors.joining(", "));
	}

	private void coverage() throws IOException {
		heading("Coverage");
		List<List<String>> rows = new ArrayList<>();
		for (Overview.ArticleFacts facts : overview.articles())
			rows.add(List.of(facts.article(), number(facts.references()), number(facts.claims()), number(facts.uncited()),
					number(facts.unlevelled()), number(facts.marked())));
		table(List.of("article", "references", "claims", "without citation", "without level", "with passage"), rows);
		out.write("\n" + Counts.number(overview.edgesWithoutClaim()) + " of " + Counts.of(overview.edges(), "edge")
				+ (overview.edgesWithoutClaim() == 1 ? " shows" : " show") + " no claim.\n");
	}

	private void rules() throws IOException {
		heading("Findings by rule");
		Map<String, Integer> found = new TreeMap<>();
		for (Finding finding : report.findings())
			found.merge(finding.rule(), 1, Integer::sum);
		Map<String, Integer> checked = new TreeMap<>(report.checked());
		found.keySet().forEach(id -> checked.putIfAbsent(id, 0));
		List<List<String>> rows = new ArrayList<>();
		for (Map.Entry<String, Integer> each : checked.entrySet()) {
			Rule rule = RuleCatalogue.byId(each.getKey());
			rows.add(List.of(each.getKey(), number(found.getOrDefault(each.getKey(), 0)),
					"checked " + Counts.of(each.getValue(), "object"), rule == null ? "" : rule.title()));
		}
		table(List.of("rule", "findings", "looked at", "title"), rows);
		if (!report.accepted().isEmpty())
			out.write("\n" + Counts.of(report.accepted().size(), "finding is", "findings are")
					+ " accepted with a reason.\n");
	}

	private void telling() throws IOException {
		List<Finding> telling = NotableFindings.of(report);
		if (telling.isEmpty())
			return;
		heading("Most telling findings");
		for (Finding finding : telling)
			out.write((markdown ? "- " : "") + code(finding.file() + ":" + finding.place().line()) + " "
					+ finding.severity().word() + " " + finding.rule() + ": " + escaped(flat(finding.message())) + "\n");
	}

	private void heading(String text) throws IOException {
		out.write(markdown ? "\n## " + text + "\n\n" : "\n" + text + "\n" + "-".repeat(text.length()) + "\n");
	}

	private void table(List<String> header, List<List<String>> rows) throws IOException {
		if (markdown) {
			out.write("| " + String.join(" | ", header) + " |\n|" + "---|".repeat(header.size()) + "\n");
			for (List<String> row : rows)
				out.write("| " + String.join(" | ", row.stream().map(this::escaped).toList()) + " |\n");
			return;
		}
		List<List<String>> all = new ArrayList<>(rows);
		all.add(0, header);
		int[] widths = new int[header.size()];
		for (List<String> row : all)
			for (int i = 0; i < widths.length; i++)
				widths[i] = Math.max(widths[i], row.get(i).length());
		for (List<String> row : all)
			out.write(line(row, widths).stripTrailing() + "\n");
	}

	private static String line(List<String> row, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			String cell = row.get(i), blanks = " ".repeat(widths[i] - cell.length());
			boolean number = !cell.isEmpty() && Character.isDigit(cell.charAt(0));
			line.append(number ? blanks + cell : cell + blanks).append("  ");
		}
		return line.toString();
	}

	private static String number(int number) {
		return Counts.number(number);
	}

	private static String flat(String text) {
		return text.replaceAll("\\s*\\R\\s*", " ");
	}

	private String code(String text) {
		return markdown ? "`" + text.replace("`", "'") + "`" : text;
	}

	private String escaped(String text) {
		return markdown ? text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*") : text;
	}
}
