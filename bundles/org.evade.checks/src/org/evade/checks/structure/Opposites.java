/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.checks.Model;
import org.evade.checks.structure.Assertions.Assertion;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.ClaimLink;
import org.evade.model.ClaimLinkKind;

/** Claims of one topic that exclude each other. */
public final class Opposites {
	/** Claims of one topic that later ones are compared with; it bounds the work when thousands say the same. */
	private static final int ENOUGH = 50;
	/** Opposites of one claim that are told. */
	private static final int TOLD = 5;

	/**
	 * Two claims that exclude each other.
	 *
	 * @param claim
	 *            the one that links to the other, or stands behind it
	 * @param other
	 *            the other
	 * @param link
	 *            how the first names the other ({@code contradicts} or {@code exception to}); null when nobody joined them
	 */
	public record Pair(Claim claim, Claim other, ClaimLink link) {
	}

	private final Map<Assertion, List<Claim>> said = new HashMap<>();

	/** Takes the claims of one topic one after the other. */
	Opposites() {
	}

	/** Pairs of a corpus: first those that somebody linked, then those that nobody did, each in the order of the files. */
	public static List<Pair> of(Corpus corpus) {
		List<Pair> pairs = new ArrayList<>();
		corpus.claims().forEach(claim -> {
			for (ClaimLink link : claim.getLinks())
				if ((link.getKind() == ClaimLinkKind.CONTRADICTS || link.getKind() == ClaimLinkKind.EXCEPTION_TO) && Model.known(link.getClaim()))
					pairs.add(new Pair(claim, link.getClaim(), link));
		});
		Map<Object, Opposites> topics = new LinkedHashMap<>();
		corpus.claims().forEach(claim -> {
			ClaimKeys.Topic topic = ClaimKeys.topic(claim);
			if (topic != null)
				topics.computeIfAbsent(topic, unused -> new Opposites()).next(claim, TOLD).forEach(other -> pairs.add(new Pair(claim, other, null)));
		});
		return pairs;
	}

	/** Earlier claims that exclude this one, at most so many; those that are linked with it are left out. */
	List<Claim> next(Claim claim, int most) {
		List<Claim> found = new ArrayList<>(1);
		List<Assertion> assertions = Assertions.of(claim);
		for (Assertion assertion : assertions)
			for (Assertion opposite : assertion.opposites())
				for (Claim other : said.getOrDefault(opposite, List.of()))
					if (found.size() < most && !found.contains(other) && ClaimKeys.sameSystem(other, claim) && !ClaimKeys.linked(other, claim))
						found.add(other);
		for (Assertion assertion : assertions) {
			List<Claim> before = said.computeIfAbsent(assertion, unused -> new ArrayList<>());
			if (before.size() < ENOUGH)
				before.add(claim);
		}
		return found;
	}
}
