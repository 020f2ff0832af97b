/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.evade.checks.Finding;
import org.evade.checks.Report;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.cli.formats.Counts;
import org.evade.cli.overview.Overview;
import org.evade.cli.overview.Tally;
import org.evade.exchange.html.Html;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.EvidenceLevel;

/** The first page with its search, findings, and coverage. */
final class SummaryPages {
	private static final Map<String, String> PAGES = Map.of("articles", "articles.html", "publications", "publications.html", "entities", "entities.html",
			"claims", "articles.html", "trials", "trials.html", "mechanisms", "mechanisms.html", "strategies", "mechanisms.html", "maps", "maps.html");
	private final Corpus corpus;
	private final Report report;
	private final Overview overview;
	private final SiteWriter site;

	SummaryPages(Corpus corpus, Report report, Overview overview, SiteWriter site) {
		this.corpus = corpus;
		this.report = report;
		this.overview = overview;
		this.site = site;
	}

	void write() throws IOException {
		first();
		findings();
		coverage();
	}

	private void first() throws IOException {
		Html html = site.begin("index.html", null, "What the corpus holds");
		html.open("section", "id", "find", "hidden", "hidden").open("label").text("Search ").open("input", "type", "search", "id", "search", "autocomplete", "off")
				.end();
		html.put("p", "", "id", "state", "role", "status", "class", "count").open("ol", "id", "found").close().end();
		html.open("ul", "class", "counts");
		for (Overview.Count count : overview.counts()) {
			String page = PAGES.get(count.name());
			html.open("li");
			if (page != null)
				html.open("a", "href", page);
			html.put("b", Counts.number(count.number())).text(count.name());
			if (page != null)
				html.close();
			html.close();
		}
		html.end();
		levels(html);
		site.end("index.html", "What the corpus holds", html);
	}

	private void levels(Html html) {
		List<Claim> claims = corpus.claims().toList();
		List<Plots.Bar> bars = new ArrayList<>();
		for (EvidenceLevel level : EvidenceLevel.values()) {
			long number = claims.stream().filter(claim -> claim.getLevel() == level).count();
			if (level != EvidenceLevel.NONE)
				bars.add(new Plots.Bar("level " + level.getLiteral(), null, number, Counts.number(number)));
		}
		long without = claims.stream().filter(claim -> claim.getLevel() == EvidenceLevel.NONE).count();
		bars.add(new Plots.Bar("no level", null, without, Counts.number(without)));
		html.put("h2", "Evidence by level");
		Plots.bars(html, "Number of claims.", bars, 0);
	}

	private void findings() throws IOException {
		Html html = site.begin("findings.html", null, "Findings");
		Map<String, List<Finding>> byRule = new TreeMap<>();
		report.findings().forEach(finding -> byRule.computeIfAbsent(finding.rule(), none -> new ArrayList<>()).add(finding));
		if (byRule.isEmpty())
			html.put("p", "The rules found nothing.");
		else {
			List<Plots.Bar> bars = new ArrayList<>();
			byRule.forEach((rule, found) -> bars.add(new Plots.Bar(rule, "#" + rule, found.size(), Counts.number(found.size()))));
			bars.sort((one, other) -> Double.compare(other.size(), one.size()));
			Plots.bars(html, "Findings by rule.", bars, 0);
		}
		for (Map.Entry<String, List<Finding>> rule : byRule.entrySet()) {
			Rule known = RuleCatalogue.byId(rule.getKey());
			html.open("h2", "id", rule.getKey()).text(rule.getKey() + (known == null ? "" : ": " + known.title()) + " ")
					.put("span", String.valueOf(rule.getValue().size()), "class", "count").end().open("ul");
			for (Finding finding : rule.getValue())
				html.open("li").put("code", finding.file() + ":" + finding.place().line()).text(" ")
						.put("span", finding.severity().word(), "class", "severity-" + finding.severity().word()).text(" ").name(finding.message()).close();
			html.end();
		}
		if (!report.accepted().isEmpty())
			html.put("p", Counts.of(report.accepted().size(), "finding is", "findings are") + " accepted with a reason.");
		site.end("findings.html", "Findings", html);
	}

	private void coverage() throws IOException {
		Html html = site.begin("coverage.html", null, "Coverage");
		List<List<String>> rows = new ArrayList<>();
		for (Overview.ArticleFacts facts : overview.articles())
			rows.add(List.of(facts.article(), number(facts.references()), number(facts.claims()), number(facts.uncited()), number(facts.unlevelled()),
					number(facts.marked())));
		table(html, "By article", List.of("article", "references", "claims", "without citation", "without level", "with passage"), rows);
		html.put("p", Counts.number(overview.edgesWithoutClaim()) + " of " + Counts.of(overview.edges(), "edge") + " show no claim.");
		for (Tally tally : overview.tallies())
			table(html, tally.title(), tally.header(), tally.rows());
		site.end("coverage.html", "Coverage", html);
	}

	private static String number(int number) {
		return Counts.number(number);
	}

	private static void table(Html html, String title, List<String> header, List<List<String>> rows) {
		html.put("h2", title).open("div", "class", "wide").open("table").open("thead").open("tr");
		for (int i = 0; i < header.size(); i++)
			html.put("th", header.get(i), "scope", "col", "class", i == 0 ? null : "number");
		html.close().close().open("tbody");
		for (List<String> row : rows) {
			html.open("tr");
			for (String cell : row)
				html.open("td", "class", cell.matches("[\\d,. ]+") ? "number" : null).name(cell).close();
			html.end();
		}
		html.close().close().end();
	}
}
