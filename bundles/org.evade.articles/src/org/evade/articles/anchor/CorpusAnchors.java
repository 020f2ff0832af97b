/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import static org.evade.model.EvadePackage.Literals.ARTICLE__TEXT_DIGEST;
import static org.evade.model.EvadePackage.Literals.ARTICLE__TEXT_FILE;
import static org.evade.model.EvadePackage.Literals.PASSAGE__CONTEXT;
import static org.evade.model.EvadePackage.Literals.PASSAGE__DIGEST;
import static org.evade.model.EvadePackage.Literals.PASSAGE__END;
import static org.evade.model.EvadePackage.Literals.PASSAGE__START;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.evade.articles.text.ArticleFolder;
import org.evade.articles.text.ArticleFolder.Found;
import org.evade.articles.text.ArticleText;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Place;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.Passage;

/** The passages of a whole corpus against the texts of its articles, and the text edits that follow the words. */
public final class CorpusAnchors {
	/**
	 * One passage.
	 *
	 * @param passage
	 *            in the model
	 * @param claim
	 *            id of its claim
	 * @param where
	 *            file, line and column
	 * @param outcome
	 *            what became of it
	 */
	public record Placed(Passage passage, String claim, String where, PassageOutcome outcome) {
	}

	/**
	 * The passages of one article.
	 *
	 * @param article
	 *            in the model
	 * @param where
	 *            file, line and column of its text
	 * @param problem
	 *            why its text is not there, or null
	 * @param text
	 *            its text, or null
	 * @param placed
	 *            its passages in the order of the corpus; malformed ones are left to the rules
	 */
	public record ArticleAnchors(Article article, String where, String problem, ArticleText text, List<Placed> placed) {
	}

	/**
	 * A change of a model file.
	 *
	 * @param offset
	 *            where, in {@code char}s
	 * @param length
	 *            how much is replaced
	 * @param text
	 *            by what
	 */
	public record TextEdit(int offset, int length, String text) {
	}

	private final Corpus corpus;
	private final ArticleFolder now;
	private final ArticleFolder old;

	/**
	 * @param now
	 *            the texts as they are
	 * @param old
	 *            texts in which passages were marked, or null
	 */
	public CorpusAnchors(Corpus corpus, ArticleFolder now, ArticleFolder old) {
		this.corpus = corpus;
		this.now = now;
		this.old = old;
	}

	/** All articles that name a text, in the order of the corpus. */
	public List<ArticleAnchors> all() {
		return corpus.statements(Article.class).filter(article -> article.getTextFile() != null).map(this::of).toList();
	}

	private ArticleAnchors of(Article article) {
		String where = where(article, Place.of(article, ARTICLE__TEXT_FILE, 0));
		String refused = ArticleFolder.refuse(article.getTextFile());
		Found found = refused != null ? new Found(null, null, refused) : now.find(article.getTextFile(), article.getTextDigest());
		if (found.text() == null)
			return new ArticleAnchors(article, where, found.problem(), null, List.of());
		Found earlier = old == null ? null : old.byDigest(article.getTextDigest());
		if (earlier == null)
			earlier = now.byDigest(article.getTextDigest());
		List<Passage> passages = Passages.of(article, corpus).stream()
				.filter(passage -> Passages.anchor(passage) != null && passage.getStart() < passage.getEnd()).toList();
		List<PassageOutcome> outcomes = Reanchoring.of(found.text(), earlier == null ? null : earlier.text(),
				passages.stream().map(Passages::anchor).toList());
		List<Placed> placed = new ArrayList<>();
		for (int i = 0; i < passages.size(); i++)
			placed.add(new Placed(passages.get(i), ((Claim) passages.get(i).eContainer()).getName(),
					where(passages.get(i), Place.of(passages.get(i))), outcomes.get(i)));
		return new ArticleAnchors(article, where, null, found.text(), placed);
	}

	private String where(EObject object, Place place) {
		return corpus.fileOf(object).name() + ":" + place.line() + ":" + place.column();
	}

	/**
	 * The edits that write what moved, by file in the order of the corpus; a file without any is left out. The digest of an article's
	 * text follows when all its passages do.
	 *
	 * @param context
	 *            whether the words around passages are noted as well
	 */
	public Map<ModelFile, List<TextEdit>> edits(List<ArticleAnchors> judged, boolean context) {
		Map<ModelFile, List<TextEdit>> edits = new LinkedHashMap<>();
		for (ArticleAnchors each : judged) {
			boolean all = each.text() != null;
			for (Placed placed : each.placed())
				if (placed.outcome().now() == null)
					all = false;
				else
					follow(placed.passage(), placed.outcome().now(), context, edits);
			String declared = each.article().getTextDigest();
			if (all && declared != null && declared.matches("sha256:[0-9a-f]{12,64}") && !each.text().is(declared.substring(7)))
				set(each.article(), ARTICLE__TEXT_DIGEST, declared, "sha256:" + each.text().digest().substring(0, declared.length() - 7), edits);
		}
		return edits;
	}

	private void follow(Passage passage, Anchor anchor, boolean context, Map<ModelFile, List<TextEdit>> edits) {
		set(passage, PASSAGE__START, Integer.toString(passage.getStart()), Integer.toString(anchor.span().start()), edits);
		set(passage, PASSAGE__END, Integer.toString(passage.getEnd()), Integer.toString(anchor.span().end()), edits);
		set(passage, PASSAGE__DIGEST, passage.getDigest(), "sha256:" + anchor.digest(), edits);
		if (passage.getContext() != null)
			set(passage, PASSAGE__CONTEXT, passage.getContext(), anchor.context(), edits);
		else if (context) {
			Place digest = Place.of(passage, PASSAGE__DIGEST, 0);
			edits.computeIfAbsent(corpus.fileOf(passage), file -> new ArrayList<>())
					.add(new TextEdit(digest.offset() + digest.length(), 0, " " + anchor.context()));
		}
	}

	private void set(EObject object, EAttribute feature, String before, String after, Map<ModelFile, List<TextEdit>> edits) {
		Place place = Place.of(object, feature, 0);
		if (!before.equals(after))
			edits.computeIfAbsent(corpus.fileOf(object), file -> new ArrayList<>()).add(new TextEdit(place.offset(), place.length(), after));
	}
}
