/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.registries;

import static org.evade.model.EvadePackage.Literals.PUBLICATION;

import java.util.LinkedHashSet;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.citations.snapshot.Field;
import org.evade.citations.snapshot.RegistryRecord;
import org.evade.model.Publication;
import org.evade.model.terms.Identifiers;

/** Identifiers of one publication that belong to different papers. */
final class OtherIds extends RuleFor<Publication> {
	OtherIds() {
		super("REG-IDS", Severity.ERROR, "Identifiers of different papers", """
				DOI, PubMed id and PubMed Central id of a publication lead to one paper. A registry gives another identifier of the same \
				space beside one of them: one of the two belongs to another paper. Judged against a snapshot (`evade refresh`).""",
				"CL35; JabRef fetches one identifier from another", PUBLICATION);
	}

	@Override
	protected void judge(Publication publication, Context context) {
		Set<String> told = new LinkedHashSet<>();
		for (RegistryRecord record : Registered.known(publication, context))
			for (String other : record.all(Field.SAME_AS)) {
				String space = other.substring(0, other.indexOf(':') + 1);
				String own = publication.getCuries().stream().filter(curie -> Identifiers.normal(curie).startsWith(space)).findFirst().orElse(null);
				if (own == null)
					continue;
				context.looked();
				if (!Identifiers.key(own).equals(Identifiers.key(other)) && told.add(own))
					context.report(publication, "Publication " + publication.getName() + " has " + own + ", but " + record.id() + " is the paper with "
							+ other + ": one of the identifiers belongs to another paper");
			}
	}
}
