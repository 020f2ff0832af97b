/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.relations;

import static org.evade.model.EvadePackage.Literals.REGIMEN;

import java.util.HashSet;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Entity;
import org.evade.model.Regimen;
import org.evade.model.RegimenComponent;

/** A combination that gives the same agent twice. */
final class AgentTwice extends RuleFor<Regimen> {
	private record Use(Entity agent, String dose, String role) {
	}

	AgentTwice() {
		super("REL-AGENT-TWICE", Severity.WARNING, "Same agent twice in a regimen", """
				A regimen gives the same agent twice with the same dose and role. Induction and maintenance differ in \
				their role.""", "product anchors 6.12: same agent twice in one combination", REGIMEN);
	}

	@Override
	protected void judge(Regimen regimen, Context context) {
		context.looked();
		Set<Use> seen = new HashSet<>();
		for (RegimenComponent component : regimen.getComponents())
			if (Model.known(component.getAgent())
					&& !seen.add(new Use(component.getAgent(), component.getDose(), component.getRole())))
				context.report(component, "Regimen " + regimen.getName() + " gives " + component.getAgent().getName()
						+ " twice: drop one, or tell them apart by dose or role");
	}
}
