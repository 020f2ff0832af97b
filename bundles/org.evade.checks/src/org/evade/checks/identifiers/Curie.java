/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.checks.Spot;
import org.evade.model.EvadePackage;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.terms.IdSpace;
import org.evade.model.terms.IdSpaces;

/** One CURIE of an object, taken apart. */
record Curie(EObject object, EStructuralFeature feature, int index, String text) {
	/** The CURIEs of a participant or publication. */
	static List<Curie> of(EObject object) {
		EStructuralFeature feature = object instanceof Publication ? EvadePackage.Literals.PUBLICATION__CURIES
				: EvadePackage.Literals.PARTICIPANT__CURIES;
		List<String> texts = object instanceof Publication publication ? publication.getCuries()
				: ((Participant) object).getCuries();
		List<Curie> curies = new ArrayList<>(texts.size());
		for (int i = 0; i < texts.size(); i++)
			curies.add(new Curie(object, feature, i, texts.get(i)));
		return curies;
	}

	/** What stands before the first colon. */
	String prefix() {
		return text.substring(0, Math.max(0, text.indexOf(':')));
	}

	/** What stands after the first colon. */
	String local() {
		return text.substring(text.indexOf(':') + 1);
	}

	/** Whether it is a web address. */
	boolean isUrl() {
		return prefix().equalsIgnoreCase("http") || prefix().equalsIgnoreCase("https");
	}

	/** The space, when the prefix is written as it should be; null otherwise. */
	IdSpace space() {
		return IdSpaces.of(prefix());
	}

	/** Where it stands. */
	Spot spot() {
		return Spot.at(object, feature, index);
	}
}
