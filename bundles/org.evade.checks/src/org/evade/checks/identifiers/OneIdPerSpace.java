/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import static org.evade.model.EvadePackage.Literals.PARTICIPANT;
import static org.evade.model.EvadePackage.Literals.PUBLICATION;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.Rule;
import org.evade.checks.Severity;

/** Two identifiers of one space on one object. */
final class OneIdPerSpace extends Rule {
	OneIdPerSpace() {
		super("ID-SPACE", Severity.WARNING, "Two identifiers of one space", """
				An object has at most one identifier of each space: a publication has one DOI, a gene one HGNC id. A \
				class or complex names its members with `members`.""", "CL09; GORULE 55", PARTICIPANT, PUBLICATION);
	}

	@Override
	public void check(EObject object, Context context) {
		Map<String, Curie> seen = new HashMap<>();
		for (Curie curie : Curie.of(object)) {
			context.looked();
			Curie first = seen.putIfAbsent(curie.prefix(), curie);
			if (first != null)
				context.report(curie.spot(), Model.spoken(object) + " has two ids of " + curie.prefix() + ", " + first.text()
						+ " and " + curie.text() + ": keep the one that fits best");
		}
	}
}
