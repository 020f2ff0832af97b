/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.registries;

import static org.evade.model.EvadePackage.Literals.PUBLICATION;
import static org.evade.model.EvadePackage.Literals.TRIAL;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.citations.snapshot.RegistryRecord;
import org.evade.model.Publication;
import org.evade.model.Trial;

/** An identifier that its registry does not know. */
final class UnknownToRegistry extends Rule {
	UnknownToRegistry() {
		super("REG-MISSING", Severity.ERROR, "Identifier unknown to its registry", """
				The registry was asked for the identifier and does not know it: a digit is mistyped, or the record was deleted or merged. \
				Judged against a snapshot (`evade refresh`).""", "CL30, CL38, CL39", PUBLICATION, TRIAL);
	}

	@Override
	public void check(EObject object, Context context) {
		List<RegistryRecord> records = object instanceof Trial trial ? Registered.records(trial, context)
				: Registered.records((Publication) object, context);
		for (RegistryRecord record : records) {
			context.looked();
			if (record.isMissing())
				context.report(object, "The registry did not know " + record.id() + " of " + Model.spoken(object) + " on " + record.seen()
						+ ": look it up and correct it");
		}
	}
}
