/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.registries;

import static org.evade.model.EvadePackage.Literals.PUBLICATION;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.citations.snapshot.Field;
import org.evade.citations.snapshot.RegistryRecord;
import org.evade.model.Publication;

/** A preprint of which there is a version of record. */
final class Preprint extends RuleFor<Publication> {
	Preprint() {
		super("REG-PREPRINT", Severity.WARNING, "Preprint that was published since", """
				The publication is a preprint, and its registry names the version of record: compare the numbers and cite that. \
				Judged against a snapshot (`evade refresh`).""", "CL37", PUBLICATION);
	}

	@Override
	protected void judge(Publication publication, Context context) {
		for (RegistryRecord record : Registered.known(publication, context)) {
			context.looked();
			if (record.text(Field.PUBLISHED_AS) != null)
				context.report(publication, "Publication " + publication.getName() + " is a preprint; it was published as " + record.text(Field.PUBLISHED_AS)
						+ ": compare the two and cite the version of record");
		}
	}
}
