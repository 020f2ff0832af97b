/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.SectionText;
import org.evade.language.load.Corpus;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Article;
import org.evade.model.Section;

/**
 * The article of a corpus whose text a file is. Holds no object of the model.
 *
 * @param name
 *            full name of the article
 * @param id
 *            its id
 * @param sameText
 *            whether the file is the very text that the article declares; else it is found by its name, and is another edition
 * @param declares
 *            whether the article declares a digest at all
 * @param sections
 *            ids of its sections by number and by heading in lower case, as far as they are printed
 */
public record Subject(String name, String id, boolean sameText, boolean declares, Map<String, String> sections) {
	/** The article of a corpus that declares a text: by its digest, else by its file name; null when none does. */
	public static Subject of(Corpus corpus, ArticleText text, Path file) {
		List<Article> articles = corpus.statements(Article.class).filter(each -> each.getName() != null).toList();
		for (Article article : articles)
			if (article.getTextDigest() != null && article.getTextDigest().matches("sha256:[0-9a-f]{12,64}")
					&& text.is(article.getTextDigest().substring("sha256:".length())))
				return of(article, true);
		for (Article article : articles)
			if (article.getTextFile() != null && file != null && article.getTextFile().replaceFirst(".*[/\\\\]", "").equals(file.getFileName().toString()))
				return of(article, false);
		return null;
	}

	/** The article itself, or null when it is gone; not to be kept. */
	public Article article(Corpus corpus) {
		return corpus.statements(Article.class).filter(each -> name.equals(name(each))).findFirst().orElse(null);
	}

	private static String name(Article article) {
		String namespace = EvadeNames.namespaceOf(article);
		return namespace == null ? article.getName() : namespace + "." + article.getName();
	}

	private static Subject of(Article article, boolean same) {
		Map<String, String> sections = new LinkedHashMap<>();
		List<Section> open = new ArrayList<>(article.getSections());
		for (int i = 0; i < open.size(); i++) {
			Section section = open.get(i);
			open.addAll(section.getSections());
			if (section.getName() == null)
				continue;
			if (section.getNumber() != null)
				sections.putIfAbsent(section.getNumber(), section.getName());
			if (section.getHeading() != null)
				sections.putIfAbsent(key(section.getHeading()), section.getName());
		}
		return new Subject(name(article), article.getName(), same,
				article.getTextDigest() != null, sections);
	}

	private static String key(String heading) {
		return heading.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	/** The id of the innermost section of the article that holds a place of its text, or null. */
	public String sectionAt(ArticleText text, int place) {
		String found = null;
		for (SectionText section : text.structure().sections())
			if (section.span().holds(place)) {
				String id = sections.get(key(section.heading()));
				if (id == null && section.number() != null)
					id = sections.get(section.number());
				if (id != null)
					found = id;
			}
		return found;
	}
}
