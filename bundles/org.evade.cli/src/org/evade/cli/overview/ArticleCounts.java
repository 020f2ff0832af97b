/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.overview;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.evade.language.errata.Errata;
import org.evade.language.errata.Erratum;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Approval;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.ClaimBasis;
import org.evade.model.Comparison;
import org.evade.model.Definition;
import org.evade.model.Edge;
import org.evade.model.EvidenceLevel;
import org.evade.model.Figure;
import org.evade.model.LocalReference;
import org.evade.model.MapDiagram;
import org.evade.model.MeasuredValue;
import org.evade.model.Mechanism;
import org.evade.model.Modality;
import org.evade.model.ModelSystem;
import org.evade.model.Node;
import org.evade.model.Passage;
import org.evade.model.Polarity;
import org.evade.model.ResistancePhenotype;
import org.evade.model.Scheme;
import org.evade.model.Section;
import org.evade.model.Strategy;
import org.evade.model.Table;
import org.evade.model.Trial;

/** What each article of a corpus holds: the counts of the report and of the data card. */
public final class ArticleCounts {
	private final Corpus corpus;

	/** Counts when asked. */
	public ArticleCounts(Corpus corpus) {
		this.corpus = corpus;
	}

	/** All tables, in the order of the report. */
	public List<Tally> tallies() {
		List<Tally> tallies = new ArrayList<>(List.of(contents(),
				claims("Claims by modality", "modality", Modality.values(), claim -> List.of(claim.getModality())),
				claims("Claims by phenotype", "phenotype", ResistancePhenotype.values(), Claim::getPhenotypes),
				claims("Claims by model system", "system", ModelSystem.values(), Claim::getSystems),
				claims("Claims by evidence level", "level", EvidenceLevel.values(), claim -> List.of(claim.getLevel())),
				maps(), tables(), errata(false), errata(true)));
		tallies.removeIf(tally -> tally.rows().isEmpty());
		return tallies;
	}

	private Tally contents() {
		ByArticle counts = new ByArticle(corpus);
		for (String row : List.of("sections", "figures", "tables", "references", "references with a publication", "claims",
				"claims that are negated", "claims as own view or from a caption", "citations", "passages", "comparisons",
				"measured values", "trials", "mechanisms", "strategies", "schemes", "definitions", "approvals", "maps", "nodes",
				"edges"))
			counts.row(row);
		for (ModelFile file : corpus.files())
			for (TreeIterator<EObject> all = file.resource().getAllContents(); all.hasNext();)
				count(all.next(), counts);
		return counts.tally("What the articles hold", "kind");
	}

	private static void count(EObject object, ByArticle counts) {
		switch (object) {
		case Section section -> counts.add("sections", section);
		case Figure figure -> counts.add("figures", figure);
		case Table table -> counts.add("tables", table);
		case LocalReference reference -> {
			counts.add("references", reference);
			if (reference.getPublication() != null)
				counts.add("references with a publication", reference);
		}
		case Claim claim -> {
			counts.add("claims", claim);
			if (claim.getPolarity() == Polarity.NEGATIVE)
				counts.add("claims that are negated", claim);
			if (claim.getBasis() != ClaimBasis.CITED)
				counts.add("claims as own view or from a caption", claim);
		}
		case Citation citation -> counts.add("citations", citation);
		case Passage passage -> counts.add("passages", passage);
		case Comparison comparison -> counts.add("comparisons", comparison);
		case MeasuredValue value -> counts.add("measured values", value);
		case Trial trial -> counts.add("trials", trial);
		case Mechanism mechanism -> counts.add("mechanisms", mechanism);
		case Strategy strategy -> counts.add("strategies", strategy);
		case Scheme scheme -> counts.add("schemes", scheme);
		case Definition definition -> counts.add("definitions", definition);
		case Approval approval -> counts.add("approvals", approval);
		case MapDiagram map -> counts.add("maps", map);
		case Node node -> counts.add("nodes", node);
		case Edge edge -> counts.add("edges", edge);
		default -> {
			// parts of something that is counted, and the vocabulary
		}
		}
	}

	/** A claim with several words of a kind counts for each of them; those without one make a row of their own. */
	private <E extends Enumerator> Tally claims(String title, String kind, E[] literals, Function<Claim, List<E>> words) {
		ByArticle counts = new ByArticle(corpus);
		for (E literal : literals)
			counts.row(word(literal));
		corpus.claims().forEach(claim -> {
			List<E> named = words.apply(claim);
			named.stream().distinct().forEach(literal -> counts.add(word(literal), claim));
			if (named.isEmpty())
				counts.add("not given", claim);
		});
		return counts.tally(title, kind);
	}

	private static String word(Enumerator literal) {
		return literal == EvidenceLevel.NONE ? "none" : literal.getLiteral();
	}

	private Tally maps() {
		List<List<String>> rows = new ArrayList<>();
		for (MapDiagram map : corpus.statements(MapDiagram.class).toList()) {
			int nodes = 0, edges = 0, legendOnly = 0;
			List<Claim> claims = new ArrayList<>();
			for (TreeIterator<EObject> all = map.eAllContents(); all.hasNext();)
				switch (all.next()) {
				case Node node -> {
					nodes++;
					legendOnly += node.isLegendOnly() ? 1 : 0;
				}
				case Edge edge -> {
					edges++;
					claims.addAll(edge.getClaims());
				}
				default -> {
					// compartments
				}
				}
			rows.add(List.of(EvadeNames.namespaceOf(map) + "." + map.getName(), map.getFigure() == null ? "text" : "figure",
					String.valueOf(nodes), String.valueOf(legendOnly), String.valueOf(edges),
					String.valueOf(claims.stream().distinct().count())));
		}
		return new Tally("Maps",
				List.of("map", "drawn from", "nodes", "of them in a legend only", "edges", "claims on edges"), rows);
	}

	/** Misprints or observations by kind. */
	private Tally errata(boolean observations) {
		ByArticle counts = new ByArticle(corpus);
		List<Erratum> all = Errata.of(corpus).stream().filter(erratum -> erratum.isObservation() == observations).toList();
		all.stream().map(Erratum::kind).sorted().forEach(counts::row);
		all.forEach(erratum -> counts.add(erratum.kind(), erratum.article() == null ? erratum.object() : erratum.article()));
		return counts.tally(observations ? "Observations about the articles" : "Misprints", "kind");
	}

	private Tally tables() {
		List<List<String>> rows = new ArrayList<>();
		for (Article article : corpus.statements(Article.class).toList())
			for (Table table : article.getTables()) {
				long trials = corpus.statements(Trial.class).filter(trial -> trial.getTables().contains(table)
						|| trial.getResults().stream().anyMatch(results -> results.getTable() == table)).count();
				String state = table.isBodyMissing() ? table.isRebuilt() ? "rebuilt from the text" : "body missing" : "as printed";
				rows.add(List.of(article.getName() + "." + table.getName(), state, String.valueOf(table.getRows().size()),
						String.valueOf(trials)));
			}
		return new Tally("Tables", List.of("table", "state", "rows", "trials"), rows);
	}
}
