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
import org.evade.checks.Spot;
import org.evade.citations.snapshot.Field;
import org.evade.citations.snapshot.RegistryRecord;
import org.evade.model.Publication;

/** A publication that was retracted, corrected or called in question. */
final class Notices extends RuleFor<Publication> {
	Notices() {
		super("REG-NOTICE", Severity.ERROR, "Retracted or corrected publication", """
				A registry holds a notice about the publication. What is retracted or withdrawn is an error: nothing may rest on it \
				(`evade impact` tells what does). An expression of concern is a warning, a correction or erratum is worth knowing, a retraction \
				that was taken back asks for a new judgement. Judged against a snapshot (`evade refresh`).""",
				"CL36; Zotero, Crossref updated-by, Retraction Watch", PUBLICATION);
	}

	@Override
	protected void judge(Publication publication, Context context) {
		Set<String> told = new LinkedHashSet<>();
		boolean looked = false;
		for (RegistryRecord record : Registered.known(publication, context)) {
			looked = true;
			for (String notice : record.all(Field.NOTICE)) {
				String[] parts = notice.split(" ", 3);
				String kind = parts[0];
				if (!told.add(kind))
					continue;
				String when = parts.length > 1 && !parts[1].equals("-") ? " on " + parts[1] : "", by = parts.length > 2 && !parts[2].equals("-") ? " by doi:" + parts[2] : "";
				context.report(Spot.at(publication), severity(kind), "Publication " + publication.getName() + " has a notice" + when + by + ": "
						+ kind.replace('-', ' ') + advice(kind));
			}
		}
		if (looked)
			context.looked();
	}

	private static boolean isRetraction(String kind) {
		return (kind.startsWith("retract") || kind.equals("withdrawal") || kind.equals("removal") || kind.equals("partial-retraction")) && !kind.contains("reinstat");
	}

	private static Severity severity(String kind) {
		if (isRetraction(kind))
			return Severity.ERROR;
		return kind.contains("concern") || kind.contains("reinstat") ? Severity.WARNING : Severity.INFO;
	}

	private static String advice(String kind) {
		if (isRetraction(kind))
			return "; see what rests on it with evade impact, and remove or replace it";
		return kind.contains("concern") ? "; judge anew what rests on it" : kind.contains("reinstat") ? "; it may be cited again" : "; see whether a number that was taken over changed";
	}
}
