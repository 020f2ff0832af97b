/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.Named;
import org.evade.model.ReviewRecord;
import org.evade.model.Section;
import org.evade.model.terms.ReviewStates;

/** The claims of one of two curators: those of a file, or those that he or she signed as a draft or submitted. Not to be kept. */
public final class Curation {
	private final List<Claim> claims = new ArrayList<>();

	private Curation(List<Claim> claims) {
		this.claims.addAll(claims);
	}

	/** The claims of a file, as the corpus names it or by the end of its path; else those that a curator signed. Empty when there are none. */
	public static Curation of(Corpus corpus, String fileOrCurator) {
		String name = fileOrCurator.replace('\\', '/');
		List<Claim> all = corpus.statements(ClaimSet.class).flatMap(set -> set.getClaims().stream()).filter(claim -> claim.getName() != null).toList();
		List<Claim> ofFile = all.stream().filter(claim -> isFile(corpus.fileOf(claim).name(), name)).toList();
		if (!ofFile.isEmpty())
			return new Curation(ofFile);
		Map<Named, List<ReviewRecord>> reviews = corpus.statements(ReviewRecord.class).filter(record -> record.getSubject() instanceof Claim)
				.collect(Collectors.groupingBy(ReviewRecord::getSubject));
		return new Curation(all.stream().filter(claim -> ReviewStates.isOwn(fileOrCurator, reviews.getOrDefault(claim, List.of()))).toList());
	}

	private static boolean isFile(String file, String wanted) {
		String path = file.replace('\\', '/');
		return path.equals(wanted) || path.endsWith("/" + wanted);
	}

	/** The claims in the order of the files. */
	public List<Claim> claims() {
		return List.copyOf(claims);
	}

	/** Where claims were made: articles with sections. */
	public Set<Place> places() {
		Set<Place> places = new HashSet<>();
		claims.forEach(claim -> places.add(Place.of(claim)));
		return places;
	}

	/** The claims of some places. */
	public Map<Place, List<Claim>> at(Set<Place> places) {
		Map<Place, List<Claim>> found = new HashMap<>();
		for (Claim claim : claims)
			if (places.contains(Place.of(claim)))
				found.computeIfAbsent(Place.of(claim), each -> new ArrayList<>()).add(claim);
		return found;
	}

	/**
	 * Where a claim was read.
	 *
	 * @param article
	 *            the article
	 * @param section
	 *            its section, or null
	 */
	public record Place(Article article, Section section) {
		static Place of(Claim claim) {
			ClaimSet set = (ClaimSet) claim.eContainer();
			return new Place(set.getArticle(), set.getSection());
		}

		/** In words. */
		public String words() {
			return article == null ? "?" : article.getName() + (section == null ? "" : " " + section.getName());
		}
	}
}
