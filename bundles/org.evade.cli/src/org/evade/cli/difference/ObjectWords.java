/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.exchange.maps.MapSheet;
import org.evade.exchange.tables.TableSource;
import org.evade.language.load.CitationResolver;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.Comparison;
import org.evade.model.Edge;
import org.evade.model.Named;
import org.evade.model.Node;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Publication;
import org.evade.model.terms.MeasureText;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** Objects and what their features hold, in words that are equal when the same is said. */
final class ObjectWords {
	private ObjectWords() {
	}

	/** An object in words, for a reader. */
	static String of(Named object) {
		return switch (object) {
		case Claim claim -> MapSheet.sentence(claim);
		case Edge edge -> name(edge.getSource()) + " " + Terms.word(edge.getRelation()) + " " + name(edge.getTarget());
		case Node node when node.getLabel() != null -> node.getLabel();
		case Node node when node.getShows() != null -> Participants.words(node.getShows(), Terms::label);
		case Participant participant -> Terms.label(participant);
		case Publication publication when publication.getTitle() != null -> publication.getTitle();
		default -> "";
		};
	}

	private static String name(Named object) {
		return object == null || object.eIsProxy() ? "?" : object.getName();
	}

	/**
	 * A value.
	 *
	 * @param all
	 *            everything it says, for telling whether it is the same
	 * @param words
	 *            what a reader is shown
	 */
	record Value(String all, String words) {
	}

	/** What a feature holds; nothing when it is not set. Of words one always holds, be it that which need not be written. */
	static List<Value> values(EObject object, EStructuralFeature feature) {
		boolean word = feature.getEType() instanceof EEnum && !feature.isMany();
		if (!word && !object.eIsSet(feature))
			return List.of();
		List<Value> values = new ArrayList<>();
		for (Object value : feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature)))
			values.add(new Value(all(value, feature), words(value, feature)));
		return values;
	}

	/** Name of a feature as a reader calls it. */
	static String feature(EStructuralFeature feature) {
		return switch (feature.getName()) {
		case "comparisons" -> "measures";
		case "curies" -> "identifiers";
		default -> feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		};
	}

	private static String words(Object value, EStructuralFeature feature) {
		if (!(value instanceof EObject) || !isContainment(feature))
			return all(value, feature);
		return switch (value) {
		case ParticipantRef reference -> Participants.words(reference, each -> each.eIsProxy() ? "?" : Terms.label(each));
		case Comparison comparison -> MeasureText.of(comparison);
		case Citation citation when CitationResolver.isNumbered(citation) -> String.valueOf(citation.getNumber());
		case Citation citation -> name(citation.getPublication());
		default -> all(value, feature);
		};
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	private static String all(Object value, EStructuralFeature feature) {
		if (value instanceof Enumerator word)
			return word.getLiteral();
		if (!(value instanceof EObject object))
			return String.valueOf(value);
		if (!isContainment(feature))
			return object instanceof Named named && !object.eIsProxy() ? TableSource.fullName(named) : "?";
		List<String> parts = new ArrayList<>();
		for (EStructuralFeature part : object.eClass().getEAllStructuralFeatures())
			if (!part.isDerived() && !part.isTransient() && object.eIsSet(part))
				parts.add(part.getName() + " " + String.join(", ", values(object, part).stream().map(Value::all).toList()));
		return String.join("; ", parts);
	}
}
