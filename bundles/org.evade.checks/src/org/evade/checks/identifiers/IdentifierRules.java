/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import java.util.List;

import org.evade.checks.Rule;

/** Rules about identifiers. They look at the form only; whether an id exists is asked of a registry snapshot elsewhere. */
public final class IdentifierRules {
	private IdentifierRules() {
	}

	/** The family, in the order of the catalogue. */
	public static List<Rule> all() {
		return List.of(new UnknownPrefix(), new UrlForCurie(), new Doi(), new PubMed(), new LocalPattern(), new RegistryIdForm(),
				new Orcid(), new WrongKind(), new Species(), new OneIdPerSpace(), new SharedId(), new Scripts());
	}
}
