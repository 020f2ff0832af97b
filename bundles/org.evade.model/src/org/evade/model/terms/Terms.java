/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.evade.model.Entity;
import org.evade.model.EvadePackage;
import org.evade.model.Named;
import org.evade.model.Participant;

/** Words of the field for classes and objects of the model. */
public final class Terms {
	private Terms() {
	}

	/** The class as a curator calls it, in lower case: {@code scheme class}, {@code map}. */
	public static String spoken(EClass type) {
		if (type == EvadePackage.Literals.MAP_DIAGRAM)
			return "map";
		if (type == EvadePackage.Literals.STUDY_GROUP)
			return "arm or stratum";
		if (type == EvadePackage.Literals.PARTICIPANT)
			return "entity, mechanism or strategy";
		if (type == EvadePackage.Literals.NAMED || type == EvadePackage.Literals.DECLARATION)
			return "object";
		return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	/** Kind and id of an object: {@code gene STK11}, {@code claim c12}. */
	public static String spoken(EObject object) {
		String kind = object instanceof Entity entity ? entity.getType().getLiteral() : spoken(object.eClass());
		return object instanceof Named named && named.getName() != null ? kind + " " + named.getName() : kind;
	}

	/** The words with "a" or "an" before them. */
	public static String withArticle(String words) {
		return ("aeiou".indexOf(Character.toLowerCase(words.charAt(0))) >= 0 ? "an " : "a ") + words;
	}

	/** The name to show: the label, or the id when there is none. */
	public static String label(Participant participant) {
		return participant.getLabel() == null ? participant.getName() : participant.getLabel();
	}

	/** The literal as the language writes it. */
	public static String word(Enumerator literal) {
		return literal.getLiteral();
	}
}
