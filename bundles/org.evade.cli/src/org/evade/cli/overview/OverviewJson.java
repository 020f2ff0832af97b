/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.overview;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

import org.evade.checks.Finding;
import org.evade.checks.Report;
import org.evade.exchange.JsonWriter;
import org.evade.exchange.tables.TableSource;
import org.evade.model.Named;

/** The overview as the document that {@code schema/report.schema.json} describes. */
public final class OverviewJson {
	private OverviewJson() {
	}

	private static void tally(Tally tally, JsonWriter json) throws IOException {
		json.object().put("title", tally.title()).key("columns").array();
		for (String column : tally.header())
			json.value(column);
		json.endArray().key("rows").array();
		for (List<String> row : tally.rows()) {
			json.array();
			for (String cell : row)
				json.value(cell);
			json.endArray();
		}
		json.endArray().endObject();
	}

	private static void names(String key, Collection<? extends Named> objects, JsonWriter json) throws IOException {
		json.key(key).array();
		for (Named object : objects)
			json.value(TableSource.fullName(object));
		json.endArray();
	}

	/** Writes it. */
	public static void write(Overview overview, Report report, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.object().key("counts").object();
		for (Overview.Count count : overview.counts())
			json.put(count.name(), count.number());
		json.endObject().key("articles").array();
		for (Overview.ArticleFacts facts : overview.articles())
			json.object().put("article", facts.article()).put("references", facts.references()).put("claims", facts.claims())
					.put("withoutCitation", facts.uncited()).put("withoutLevel", facts.unlevelled())
					.put("withPassage", facts.marked()).endObject();
		json.endArray().key("tallies").array();
		for (Tally tally : overview.tallies())
			tally(tally, json);
		json.endArray().key("links").object().put("agreements", overview.links().agreements()).key("conflicts").array();
		for (CrossLinks.Link link : overview.links().conflicts())
			json.object().put("from", link.from()).put("kind", link.kind()).put("to", link.to()).put("because", link.because())
					.put("weighsMore", link.weighs()).endObject();
		json.endArray().endObject().key("matrix").object().put("answers", overview.matrix().pairings().size());
		names("mechanismsWithoutStrategy", overview.matrix().unanswered(), json);
		names("strategiesWithoutMechanism", overview.matrix().idle(), json);
		json.endObject().key("edges").object().put("number", overview.edges());
		json.put("withoutClaim", overview.edgesWithoutClaim()).endObject().key("rules").object();
		for (var rule : report.checked().entrySet())
			json.key(rule.getKey()).object().put("checked", rule.getValue())
					.put("findings", report.findings().stream().filter(each -> each.rule().equals(rule.getKey())).count())
					.endObject();
		json.endObject().key("telling").array();
		for (Finding finding : NotableFindings.of(report))
			json.object().put("rule", finding.rule()).put("severity", finding.severity().word()).put("file", finding.file())
					.put("line", finding.place().line()).put("message", finding.message()).endObject();
		json.endArray().endObject().end();
	}
}
