/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.EDGE;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Edge;

/** An edge without evidence. */
final class BareEdge extends RuleFor<Edge> {
	BareEdge() {
		super("STR-EDGE-BARE", Severity.WARNING, "Edge without a claim", """
				Every edge of a map shows at least one claim; an edge without one has no evidence, no citation and no \
				level.""", "quality bar: every edge has a claim; GO-CAM evidence on edges", EDGE);
	}

	@Override
	protected void judge(Edge edge, Context context) {
		context.looked();
		if (edge.getClaims().isEmpty())
			context.report(edge, "Edge " + edge.getName() + " shows no claim: add `with claims`, or remove the edge");
	}
}
