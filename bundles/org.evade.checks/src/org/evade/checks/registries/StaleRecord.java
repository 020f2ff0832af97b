/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.registries;

import static org.evade.model.EvadePackage.Literals.PUBLICATION;
import static org.evade.model.EvadePackage.Literals.TRIAL;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.citations.snapshot.RegistryRecord;
import org.evade.model.Publication;
import org.evade.model.Trial;

/** A record of the snapshot that is too old. */
final class StaleRecord extends Rule {
	/** Days after which a record is old. */
	static final int DAYS = 90;

	StaleRecord() {
		super("REG-AGE", Severity.INFO, "Registry was asked long ago", """
				The registry was asked for the publication or trial more than 90 days before the day of the run: retractions and the ends of trials since \
				then are not known. Ask again with `evade refresh`.""", "CL44", PUBLICATION, TRIAL);
	}

	@Override
	public void check(EObject object, Context context) {
		LocalDate oldest = null;
		for (RegistryRecord record : object instanceof Trial trial ? Registered.records(trial, context) : Registered.records((Publication) object, context))
			if (record.seen() != null && (oldest == null || record.seen().isBefore(oldest)))
				oldest = record.seen();
		if (oldest == null)
			return;
		context.looked();
		long days = ChronoUnit.DAYS.between(oldest, context.options().today());
		if (days > DAYS)
			context.report(object, "The registry was asked for " + Model.spoken(object) + " " + days + " days ago, on " + oldest + ": evade refresh asks again");
	}
}
