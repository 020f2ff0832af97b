/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.maps.matrix.Matrix;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.ClaimBasis;
import org.evade.model.ClaimSet;
import org.evade.model.Edge;
import org.evade.model.Entity;
import org.evade.model.MapDiagram;
import org.evade.model.MeasuredValue;
import org.evade.model.Mechanism;
import org.evade.model.Publication;
import org.evade.model.ReferenceList;
import org.evade.model.Strategy;
import org.evade.model.Trial;

/** Numbers about a corpus. */
public final class Overview {
	/**
	 * Claims of one article.
	 *
	 * @param article
	 *            its id
	 * @param references
	 *            entries of its reference list
	 * @param claims
	 *            claims
	 * @param uncited
	 *            claims that neither cite nor are marked as the authors' own view or a caption's
	 * @param unlevelled
	 *            claims without an evidence level
	 * @param marked
	 *            claims with a passage
	 */
	public record ArticleFacts(String article, int references, int claims, int uncited, int unlevelled, int marked) {
	}

	/**
	 * How many there are of something.
	 *
	 * @param name
	 *            in the plural
	 */
	public record Count(String name, int number) {
	}

	private final List<Count> counts = new ArrayList<>();
	private final List<ArticleFacts> articles = new ArrayList<>();
	private int edges;
	private int edgesWithoutClaim;
	private final List<Tally> tallies;
	private final CrossLinks links;
	private final Matrix matrix;

	/** Counts everything once. */
	public Overview(Corpus corpus) {
		tallies = new ArticleCounts(corpus).tallies();
		links = new CrossLinks(corpus);
		matrix = new Matrix(corpus);
		int citations = 0, values = 0;
		for (ModelFile file : corpus.files())
			for (TreeIterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
				EObject object = all.next();
				citations += object instanceof Citation ? 1 : 0;
				values += object instanceof MeasuredValue ? 1 : 0;
				if (object instanceof Edge edge) {
					edges++;
					edgesWithoutClaim += edge.getClaims().isEmpty() ? 1 : 0;
				}
			}
		add("files", corpus.files().size());
		add("articles", corpus.statements(Article.class));
		add("publications", corpus.statements(Publication.class).filter(each -> !(each instanceof Article)));
		add("entities", corpus.statements(Entity.class));
		add("claims", corpus.claims());
		add("citations", citations);
		add("trials", corpus.statements(Trial.class));
		add("measured values", values);
		add("mechanisms", corpus.statements(Mechanism.class));
		add("strategies", corpus.statements(Strategy.class));
		add("maps", corpus.statements(MapDiagram.class));
		add("edges", edges);
		corpus.statements(Article.class).forEach(article -> articles.add(facts(corpus, article)));
	}

	private void add(String name, Stream<?> objects) {
		add(name, (int) objects.count());
	}

	private void add(String name, int number) {
		counts.add(new Count(name, number));
	}

	private static ArticleFacts facts(Corpus corpus, Article article) {
		List<Claim> claims = corpus.statements(ClaimSet.class).filter(set -> set.getArticle() == article)
				.flatMap(set -> set.getClaims().stream()).toList();
		int references = corpus.statements(ReferenceList.class).filter(list -> list.getArticle() == article)
				.mapToInt(list -> list.getReferences().size()).sum();
		return new ArticleFacts(article.getName(), references, claims.size(),
				(int) claims.stream().filter(Overview::isUncited).count(),
				(int) claims.stream().filter(claim -> claim.getLevel() == org.evade.model.EvidenceLevel.NONE).count(),
				(int) claims.stream().filter(claim -> !claim.getPassages().isEmpty()).count());
	}

	private static boolean isUncited(Claim claim) {
		return claim.getCitations().isEmpty() && claim.getBasis() == ClaimBasis.CITED;
	}

	/** Totals in a fixed order. */
	public List<Count> counts() {
		return counts;
	}

	/** Articles in the order of the corpus. */
	public List<ArticleFacts> articles() {
		return articles;
	}

	/** What each article holds. */
	public List<Tally> tallies() {
		return tallies;
	}

	/** Links between claims of different articles. */
	public CrossLinks links() {
		return links;
	}

	/** Mechanisms and the strategies that answer them. */
	public Matrix matrix() {
		return matrix;
	}

	/** Edges of all maps. */
	public int edges() {
		return edges;
	}

	/** Edges that show no claim. */
	public int edgesWithoutClaim() {
		return edgesWithoutClaim;
	}
}
