/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evade.checks.Model;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.Node;
import org.evade.model.Participant;
import org.evade.model.terms.Participants;

/** Claims that an edge could show. */
final class EvidenceCandidates {
	private static final int MANY = 5;

	private EvidenceCandidates() {
	}

	/** Claims that join what the ends of the edge show, those with the edge's relation first. */
	static List<Claim> candidates(Corpus corpus, Edge edge) {
		Set<Participant> source = shown(edge.getSource()), target = shown(edge.getTarget());
		List<Claim> fitting = corpus.claims().filter(claim -> speaks(claim, source, target)).toList();
		return java.util.stream.Stream
				.concat(fitting.stream().filter(claim -> claim.getRelation() == edge.getRelation()),
						fitting.stream().filter(claim -> claim.getRelation() != edge.getRelation()))
				.limit(MANY).toList();
	}

	private static boolean speaks(Claim claim, Set<Participant> source, Set<Participant> target) {
		return Participants.of(claim.getSubject()).stream().anyMatch(source::contains)
				&& Participants.of(claim.getObject()).stream().anyMatch(target::contains);
	}

	private static Set<Participant> shown(Node node) {
		return Model.known(node) && node.getShows() != null ? new HashSet<>(Participants.of(node.getShows())) : Set.of();
	}

	/** The name of a claim as the file at hand has to write it. */
	static String written(FixContext site, Claim claim) {
		String namespace = Namespaces.of(claim);
		return IdSyntax.escapeQualified(site.names().sees(namespace) ? claim.getName() : CorpusAccess.name(claim));
	}
}
