/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import static org.evade.model.EvadePackage.Literals.PARTICIPANT;
import static org.evade.model.EvadePackage.Literals.PUBLICATION;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;

/** Rule about each CURIE of participants and publications. */
abstract class CurieRule extends Rule {
	CurieRule(String id, Severity severity, String title, String explanation, String source) {
		super(id, severity, title, explanation, source, PARTICIPANT, PUBLICATION);
	}

	@Override
	public final void check(EObject object, Context context) {
		for (Curie curie : Curie.of(object))
			judge(curie, context);
	}

	abstract void judge(Curie curie, Context context);
}
