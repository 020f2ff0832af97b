/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.PUBLICATION;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Article;
import org.evade.model.Publication;

/** A publication that no list and no claim knows. */
final class UnusedPublication extends RuleFor<Publication> {
	UnusedPublication() {
		super("STR-UNUSED-PUBLICATION", Severity.INFO, "Unused publication", """
				Neither a reference list nor a citation refers to the publication. Curated articles are not judged, \
				and nothing is while a file is not well formed or a name is not linked.""", "CL13", PUBLICATION);
	}

	@Override
	protected void judge(Publication publication, Context context) {
		if (publication instanceof Article || !context.facts().isSound())
			return;
		context.looked();
		if (!context.facts().isUsed(publication))
			context.report(publication, "No reference list and no citation names publication " + publication.getName()
					+ ": remove it, or add it to a reference list");
	}
}
