/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.access;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Model;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Polarity;
import org.evade.model.Publication;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** Objects in words. */
public final class Sentences {
	private static final int SHORT = 90;

	private Sentences() {
	}

	/** Subject, relation and object of a claim with labels; {@code not:} before it when it is negated. */
	public static String of(Claim claim) {
		String negated = claim.getPolarity() == Polarity.NEGATIVE ? "not: " : "";
		return negated + of(claim.getSubject()) + " " + Terms.word(claim.getRelation()) + " " + of(claim.getObject());
	}

	/** Ends and relation of an edge by ids. */
	public static String of(Edge edge) {
		return id(edge.getSource()) + " " + Terms.word(edge.getRelation()) + " " + id(edge.getTarget());
	}

	/** Participants with labels, joined by +, the aspect before them. */
	public static String of(ParticipantRef ref) {
		return ref == null ? "?" : Participants.words(ref, Sentences::label);
	}

	/** Label of a participant, its id without one, a question mark when it is not known. */
	public static String label(Participant participant) {
		return Model.known(participant) ? Terms.label(participant) : "?";
	}

	private static String id(Named named) {
		return Model.known(named) ? named.getName() : "?";
	}

	/** First author, {@code et al.} and year; the id when neither is known. */
	public static String of(Publication publication) {
		List<String> words = new ArrayList<>();
		if (!publication.getAuthors().isEmpty())
			words.add(publication.getAuthors().getFirst()
					+ (publication.getAuthors().size() > 1 || publication.isEtAl() ? " et al." : ""));
		else if (publication.getGroup() != null)
			words.add(publication.getGroup());
		if (publication.getYear() != 0)
			words.add(String.valueOf(publication.getYear()));
		return words.isEmpty() ? publication.getName() : String.join(" ", words);
	}

	/** The label or heading of an object, the sentence of a claim, an edge or a publication; empty when there is none. */
	public static String detail(EObject object) {
		return switch (object) {
		case Claim claim -> of(claim);
		case Edge edge -> of(edge);
		case Publication publication -> shorten(of(publication)
				+ (publication.getTitle() == null ? "" : ": " + publication.getTitle()));
		case org.evade.model.Node node -> node.getLabel() != null ? node.getLabel() : node.getShows() != null
				? of(node.getShows()) : Model.known(node.getClaim()) ? of(node.getClaim()) : "";
		default -> Labels.of(object);
		};
	}

	/** The text cut off at a word when it is long. */
	public static String shorten(String text) {
		if (text.length() <= SHORT)
			return text;
		int end = text.lastIndexOf(' ', SHORT);
		return text.substring(0, end < SHORT / 2 ? SHORT : end) + " ...";
	}
}
