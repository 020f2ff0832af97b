/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import static org.evade.model.EvadePackage.Literals.NAMED;
import static org.evade.model.EvadePackage.Literals.PARTICIPANT;
import static org.evade.model.EvadePackage.Literals.PUBLICATION;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.terms.Characters;

/** A word of two scripts, or a character that cannot be seen, in a name. */
final class Scripts extends Rule {
	Scripts() {
		super("ID-SCRIPT", Severity.WARNING, "Letters of two scripts in a word", """
				The letters of a word in a label, synonym, title, name of an author or journal are of one script: a Cyrillic С in a Latin word looks right and \
				is found by no search. Greek letters with a look of their own, as in NFκB, belong to Latin words. Characters that cannot be seen, such \
				as a zero width space, stand in no name.""", "Unicode UTS 39, mixed-script detection", PARTICIPANT, PUBLICATION);
	}

	@Override
	public void check(EObject object, Context context) {
		boolean looked = false;
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() != String.class || attribute == NAMED.getEStructuralFeature("name")
					|| !object.eIsSet(attribute) || attribute.getName().equals("note") || attribute.getName().equals("curies"))
				continue;
			looked = true;
			List<?> values = attribute.isMany() ? (List<?>) object.eGet(attribute) : List.of(object.eGet(attribute));
			for (int i = 0; i < values.size(); i++)
				judge(object, attribute, i, (String) values.get(i), context);
		}
		if (looked)
			context.looked();
	}

	private static void judge(EObject object, EAttribute attribute, int index, String text, Context context) {
		int strange = Characters.strangeLetter(text);
		if (strange >= 0) {
			int letter = text.codePointAt(strange);
			char latin = Characters.latinLike(letter);
			context.report(Spot.at(object, attribute, index), "'" + Character.toString(letter) + "' in \"" + text + "\" of " + Model.spoken(object) + " is "
					+ Characters.script(letter) + " (" + Characters.codePoint(letter) + ") among Latin letters"
					+ (latin == 0 ? "" : ": the Latin " + latin + " is probably meant"));
		}
		text.codePoints().filter(Characters::isInvisible).findFirst().ifPresent(c -> context.report(Spot.at(object, attribute, index),
				"A text of " + Model.spoken(object) + " holds a character that cannot be seen (" + Characters.named(c) + "): remove it"));
	}
}
