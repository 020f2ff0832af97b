/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.site;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.evade.exchange.html.ClaimBlock;
import org.evade.exchange.html.Html;
import org.evade.exchange.html.Links;
import org.evade.maps.matrix.ClaimSupport;
import org.evade.maps.matrix.Matrix;
import org.evade.maps.matrix.MatrixLine;
import org.evade.maps.matrix.Pairing;
import org.evade.model.Claim;
import org.evade.model.EvidenceLevel;
import org.evade.model.Participant;
import org.evade.model.Strategy;
import org.evade.model.StrategyEffect;
import org.evade.model.terms.Terms;

/** Mechanisms against strategies: a table whose cells lead to the answers, and the answers below it. */
final class MatrixPage {
	private static final String FILE = "mechanisms.html";
	private final Matrix matrix;
	private final Links links;
	private final SiteWriter site;

	MatrixPage(Matrix matrix, Links links, SiteWriter site) {
		this.matrix = matrix;
		this.links = links;
		this.site = site;
	}

	void write() throws IOException {
		Html html = site.begin(FILE, null, "Mechanisms and strategies");
		if (matrix.pairings().isEmpty())
			html.put("p", "No strategy of this corpus answers a mechanism.");
		else {
			table(html);
			answers(html);
		}
		gaps(html, "Mechanisms without a strategy", matrix.unanswered());
		gaps(html, "Strategies without a mechanism", matrix.idle());
		site.end(FILE, "Mechanisms and strategies", html);
	}

	private void table(Html html) {
		html.open("div", "class", "wide").open("table", "class", "matrix");
		html.put("caption", "Answers of strategies to mechanisms, and the best level of their claims; each number leads to the answers.");
		html.open("thead").open("tr").put("td", "");
		for (MatrixLine<Strategy> column : matrix.columns())
			html.open("th", "scope", "col").name(column.label()).close();
		html.close().close().open("tbody");
		for (int r = 0; r < matrix.rows().size(); r++) {
			html.open("tr").open("th", "scope", "row").name(matrix.rows().get(r).label()).close();
			for (int c = 0; c < matrix.columns().size(); c++) {
				ClaimSupport cell = matrix.cell(matrix.rows().get(r), matrix.columns().get(c));
				if (cell.pairings().isEmpty())
					html.put("td", "");
				else
					html.open("td", "class", "some").put("a", cell.pairings().size() + level(cell), "href", "#" + anchor(r, c)).close();
			}
			html.end();
		}
		html.close().close().end();
	}

	private static String level(ClaimSupport cell) {
		return cell.best() == EvidenceLevel.NONE ? "" : " \u00b7 " + cell.best().getLiteral();
	}

	private static String anchor(int row, int column) {
		return "cell-" + row + "-" + column;
	}

	private void answers(Html html) {
		for (int r = 0; r < matrix.rows().size(); r++)
			for (int c = 0; c < matrix.columns().size(); c++) {
				List<Pairing> pairings = matrix.cell(matrix.rows().get(r), matrix.columns().get(c)).pairings();
				if (pairings.isEmpty())
					continue;
				html.open("h3", "id", anchor(r, c)).name(matrix.columns().get(c).label()).text(" against ").name(matrix.rows().get(r).label()).end().open("ul");
				for (Pairing pairing : pairings)
					answer(html, pairing);
				html.end();
			}
	}

	private void answer(Html html, Pairing pairing) {
		html.open("li");
		links.name(html, pairing.strategy(), Terms.label(pairing.strategy()));
		html.text(pairing.effect() == StrategyEffect.UNSPECIFIED ? " answers " : " " + Terms.word(pairing.effect()) + " ");
		links.name(html, pairing.mechanism(), Terms.label(pairing.mechanism()));
		if (!pairing.claims().isEmpty()) {
			html.open("ul");
			for (Claim claim : pairing.claims()) {
				html.open("li");
				links.name(html, claim, ClaimBlock.sentence(claim));
				html.close();
			}
			html.close();
		}
		html.close();
	}

	private void gaps(Html html, String title, Collection<? extends Participant> gaps) {
		if (gaps.isEmpty())
			return;
		html.open("h2").text(title + " ").put("span", String.valueOf(gaps.size()), "class", "count").end().open("ul");
		for (Participant each : gaps) {
			html.open("li");
			links.name(html, each, Terms.label(each));
			html.close();
		}
		html.end();
	}
}
