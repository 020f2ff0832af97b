/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import static org.evade.model.EvadePackage.Literals.CLAIM;
import static org.evade.model.EvadePackage.Literals.CLAIM__SPECIES;
import static org.evade.model.EvadePackage.Literals.ENTITY;
import static org.evade.model.EvadePackage.Literals.ENTITY__SPECIES;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Claim;
import org.evade.model.Entity;
import org.evade.model.terms.IdSpaces;

/** A species that is no taxon. */
final class Species extends Rule {
	Species() {
		super("ID-SPECIES", Severity.ERROR, "Species without a taxon id",
				"The species of an entity or a claim is an NCBITaxon id, such as NCBITaxon:10090 for the mouse.",
				"NCBI Taxonomy; GORULE 13", ENTITY, CLAIM);
	}

	@Override
	public void check(EObject object, Context context) {
		String species = object instanceof Claim claim ? claim.getSpecies() : ((Entity) object).getSpecies();
		if (species == null)
			return;
		context.looked();
		String prefix = IdSpaces.of("NCBITaxon").prefix() + ":";
		if (!species.startsWith(prefix) || !IdSpaces.of("NCBITaxon").fits(species.substring(prefix.length())))
			context.report(Spot.at(object, object instanceof Claim ? CLAIM__SPECIES : ENTITY__SPECIES),
					species + " is no species: write a taxon such as NCBITaxon:9606 (human) or NCBITaxon:10090 (mouse)");
	}
}
