/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Claim;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Polarity;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** Parts of the model in the words of a curator, for cells of lists. */
public final class CellText {
	private static final EvadeNames NAMES = new EvadeNames();

	private CellText() {
	}

	/** Full name, or null. */
	public static String full(EObject object) {
		var name = object == null || object.eIsProxy() ? null : NAMES.getFullyQualifiedName(object);
		return name == null ? null : name.toString();
	}

	/** Label of a participant; what is not declared is left out. */
	public static String label(Participant participant) {
		return participant == null || participant.eIsProxy() || participant.getName() == null ? "?" : Terms.label(participant);
	}

	/** Labels one after the other. */
	public static String labels(Collection<? extends Participant> participants) {
		return participants.stream().map(CellText::label).collect(Collectors.joining(", "));
	}

	/** Subject or object as it is read aloud. */
	public static String of(ParticipantRef reference) {
		return reference == null ? "" : Participants.words(reference, CellText::label);
	}

	/** What a claim says: subject, relation and object, "not" before what it denies. */
	public static String says(Claim claim) {
		return of(claim.getSubject()) + " " + relation(claim) + " " + of(claim.getObject());
	}

	/** The relation of a claim, "not" before what it denies. */
	public static String relation(Claim claim) {
		return (claim.getPolarity() == Polarity.NEGATIVE ? "not: " : "") + claim.getRelation().getLiteral();
	}

	/** Words of an enumeration one after the other. */
	public static String words(Collection<? extends Enumerator> literals) {
		return literals.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "));
	}

	/** Id, or an empty text. */
	public static String id(Named named) {
		return named == null || named.eIsProxy() || named.getName() == null ? "" : named.getName();
	}

	/** Values of a cell apart, or what to say when there is none. */
	public static List<String> values(String cell, String none) {
		return cell.isEmpty() ? List.of(none) : List.of(cell.split(", "));
	}

	/** The text, or an empty one. */
	public static String text(String text) {
		return text == null ? "" : text;
	}
}
