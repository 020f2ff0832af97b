/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.site;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.evade.exchange.html.ClaimBlock;
import org.evade.exchange.html.Html;
import org.evade.exchange.html.Links;
import org.evade.exchange.tables.ComparisonGroups;
import org.evade.exchange.tables.TableSource;
import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.Comparison;
import org.evade.model.EffectMeasure;
import org.evade.model.Entity;
import org.evade.model.MeasuredValue;
import org.evade.model.Publication;
import org.evade.model.ResultRow;
import org.evade.model.ResultSet;
import org.evade.model.Statistic;
import org.evade.model.Trial;
import org.evade.model.ValueKind;
import org.evade.model.terms.MeasureText;
import org.evade.model.terms.Terms;

/** Trials with their results, and what was measured over all of them as plots. */
final class TrialPages {
	private static final Set<Statistic> RATIOS = EnumSet.of(Statistic.HAZARD_RATIO, Statistic.ODDS_RATIO, Statistic.RISK_RATIO, Statistic.RATE_RATIO);
	private final Corpus corpus;
	private final SitePages pages;
	private final Links links;
	private final SiteWriter site;
	private final SiteReport.ClaimLists claimLists;
	private final List<Plots.Ratio> ratios = new ArrayList<>();
	private final List<Plots.Bar> responses = new ArrayList<>();

	TrialPages(Corpus corpus, SitePages pages, Links links, SiteWriter site, SiteReport.ClaimLists claimLists) {
		this.corpus = corpus;
		this.pages = pages;
		this.links = links;
		this.site = site;
		this.claimLists = claimLists;
	}

	void write() throws IOException {
		Html html = site.begin("trials.html", null, "Trials").open("div", "class", "wide").open("table").open("thead").open("tr");
		for (String head : List.of("Trial", "Phase", "Status", "Therapies", "Published"))
			html.put("th", head, "scope", "col");
		html.close().close().open("tbody");
		for (Trial trial : corpus.statements(Trial.class).toList()) {
			html.open("tr").open("td");
			links.trial(html, trial);
			html.close().open("td").name(text(trial.getPhase())).close().put("td", status(trial));
			html.open("td").name(String.join(", ", labels(trial.getTherapies()))).close().open("td");
			for (Publication publication : CitationResolver.publications(trial, corpus))
				links.identifiers(html, publication.getCuries());
			html.close().end();
			page(trial);
		}
		site.end("trials.html", "Trials", html.close().close().close());
		corpus.claims().forEach(claim -> claim.getComparisons().forEach(comparison -> gather(claim, comparison)));
		evidence();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private static String status(Trial trial) {
		return trial.getStatus() == org.evade.model.TrialStatus.UNSET ? "" : Terms.word(trial.getStatus());
	}

	private static List<String> labels(List<Entity> entities) {
		return entities.stream().filter(each -> !each.eIsProxy()).map(Terms::label).toList();
	}

	private static String name(Trial trial) {
		return trial.getPrintedName() == null ? trial.getName() : trial.getPrintedName();
	}

	private void page(Trial trial) throws IOException {
		Html html = site.begin(null, "trial", name(trial)).open("p");
		links.trial(html, trial);
		html.end().open("dl");
		ClaimBlock.row(html, "Phase", trial.getPhase());
		ClaimBlock.row(html, "Status", status(trial));
		ClaimBlock.row(html, "Intervention", trial.getIntervention());
		ClaimBlock.row(html, "Therapies", String.join(", ", labels(trial.getTherapies())));
		ClaimBlock.row(html, "Targets", String.join(", ", labels(trial.getTargets())));
		ClaimBlock.row(html, "Arms", String.join(", ", trial.getArms().stream().map(arm -> arm.getLabel() == null ? arm.getName() : arm.getLabel()).toList()));
		ClaimBlock.row(html, "Id", TableSource.fullName(trial));
		html.close();
		List<Publication> cited = CitationResolver.publications(trial, corpus);
		if (!cited.isEmpty()) {
			html.put("h2", "Publications").open("ul");
			for (Publication publication : cited) {
				html.open("li");
				links.publication(html, publication);
				html.close();
			}
			html.end();
		}
		results(html, trial);
		claimLists.write(html, trial);
		site.end(pages.file(trial), name(trial), html);
		site.find(pages.file(trial), name(trial), "trial", List.of(TableSource.fullName(trial), String.join(" ", trial.getRegistryIds())));
	}

	private void results(Html html, Trial trial) {
		if (trial.getResults().isEmpty())
			return;
		html.put("h2", "Results").open("div", "class", "wide").open("table").open("tbody");
		for (ResultSet results : trial.getResults())
			for (ResultRow row : results.getRows()) {
				String stratum = row.getStratum() == null ? "all patients" : row.getStratum().getLabel() == null ? row.getStratum().getName() : row.getStratum().getLabel();
				html.open("tr").open("th", "scope", "row").name(stratum).close().open("td").open("ul");
				for (Comparison comparison : row.getComparisons()) {
					html.open("li").name(MeasureText.of(comparison)).close();
					gather(trial, stratum, comparison);
				}
				html.close().close().end();
			}
		html.close().close().end();
	}

	private void gather(Trial trial, String stratum, Comparison comparison) {
		String who = name(trial) + (stratum.equals("all patients") ? "" : ", " + stratum);
		ratios(who, pages.file(trial), comparison);
		if (comparison.getEndpoint() == null || comparison.getEndpoint().eIsProxy() || comparison.getEndpoint().getMeasure() != EffectMeasure.OBJECTIVE_RESPONSE)
			return;
		ComparisonGroups groups = new ComparisonGroups(comparison, trial, MeasureText.statistic(comparison));
		for (int i = 0; i < comparison.getValues().size(); i++) {
			MeasuredValue value = comparison.getValues().get(i);
			String unit = value.getUnit() == null ? comparison.getEndpoint().getUnit() : value.getUnit();
			if (value.getKind() == ValueKind.EXACT && value.getValue() != null && "%".equals(unit) && MeasureText.statistic(comparison) == Statistic.RATE)
				responses.add(new Plots.Bar(who + (groups.arm(i) == null ? "" : ", " + groups.arm(i)), pages.file(trial), value.getValue().doubleValue(),
						MeasureText.of(value) + (value.getUnit() == null ? " %" : "")));
		}
	}

	private void gather(Claim claim, Comparison comparison) {
		ratios(ClaimBlock.sentence(claim), pages.file(claim), comparison);
	}

	private void ratios(String who, String address, Comparison comparison) {
		if (!RATIOS.contains(MeasureText.statistic(comparison)))
			return;
		for (MeasuredValue value : comparison.getValues())
			if (value.getKind() == ValueKind.EXACT && positive(value.getValue()) && positive(value.getCiLow()) && positive(value.getCiHigh()))
				ratios.add(new Plots.Ratio(who, address, value.getCiLow().doubleValue(), value.getValue().doubleValue(), value.getCiHigh().doubleValue(),
						comparison.getEndpoint().getName() + " " + MeasureText.of(value)));
	}

	private static boolean positive(BigDecimal number) {
		return number != null && number.signum() > 0;
	}

	private void evidence() throws IOException {
		Html html = site.begin("evidence.html", null, "Evidence");
		html.put("h2", "Ratios with intervals");
		if (ratios.isEmpty())
			html.put("p", "No hazard, odds, risk or rate ratio of this corpus has an interval.");
		else
			Plots.forest(html, "Left of the dashed line the ratio is below 1; logarithmic axis.", ratios);
		html.put("h2", "Objective response by trial and stratum");
		if (responses.isEmpty())
			html.put("p", "No trial of this corpus gives a response rate in percent.");
		else
			Plots.bars(html, "Patients with an objective response, percent.", responses, 100);
		site.end("evidence.html", "Evidence", html);
	}
}
