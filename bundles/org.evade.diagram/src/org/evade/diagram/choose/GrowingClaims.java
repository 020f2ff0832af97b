/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evade.diagram.model.ClaimSummaries;
import org.evade.diagram.model.ClaimSummary;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.model.SnapshotReader;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** Finds what the text says of the nodes of a map and the map does not show. */
public final class GrowingClaims {
	private GrowingClaims() {
	}

	/**
	 * The claims, those between nodes of the map first, then those of the map's own article, the best evidence first. Called
	 * under the lock of the live model.
	 *
	 * @param corpus
	 *            corpus
	 * @param map
	 *            map
	 * @param nodes
	 *            nodes that a claim must be about; empty for any
	 */
	public static List<GrowingClaim> of(Corpus corpus, MapSnapshot map, Set<String> nodes) {
		Set<List<String>> shown = new HashSet<>();
		Set<List<String>> wanted = new HashSet<>();
		map.ends().forEach((id, content) -> {
			shown.add(content.participants());
			if (nodes.isEmpty() || nodes.contains(id))
				wanted.add(content.participants());
		});
		shown.remove(List.of());
		wanted.remove(List.of());
		Set<String> used = new HashSet<>();
		map.evidence().values().forEach(claims -> claims.forEach(claim -> used.add(claim.claim())));
		List<GrowingClaim> found = new ArrayList<>();
		corpus.claims().filter(claim -> claim.getSubject() != null && claim.getObject() != null).forEach(claim -> {
			String name = ClaimSummaries.name(claim);
			List<String> subject = participants(claim.getSubject());
			List<String> object = participants(claim.getObject());
			if (!name.isEmpty() && !used.contains(name) && (wanted.contains(subject) || wanted.contains(object)))
				add(found, claim, shown.contains(subject), shown.contains(object));
		});
		String article = map.map().contains(".") ? map.map().substring(0, map.map().lastIndexOf('.') + 1) : "";
		found.sort(Comparator.comparing((GrowingClaim claim) -> !claim.isBetween())
				.thenComparing(claim -> !claim.claim().claim().startsWith(article))
				.thenComparing(claim -> claim.claim().level().isEmpty() ? "~" : claim.claim().level())
				.thenComparing(claim -> claim.claim().claim()));
		return found;
	}

	private static void add(List<GrowingClaim> found, Claim claim, boolean subject, boolean object) {
		ParticipantRef other = subject ? object ? null : claim.getObject() : claim.getSubject();
		if (other != null && (other.isEither() || !other.getMore().isEmpty() || participants(other).isEmpty()))
			return;
		ClaimSummary summary = ClaimSummaries.read(claim);
		found.add(new GrowingClaim(summary, other == null ? "" : words(other)));
	}

	private static String words(ParticipantRef reference) {
		return Participants.words(reference, participant -> participant.eIsProxy() ? "?" : Terms.label(participant));
	}

	private static List<String> participants(ParticipantRef reference) {
		List<Participant> all = reference.getParticipants();
		return all.stream().anyMatch(participant -> participant.eIsProxy()) ? List.of()
				: all.stream().map(SnapshotReader::name).toList();
	}
}
