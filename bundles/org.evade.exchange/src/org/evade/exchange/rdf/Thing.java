/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A thing and what is said of it.
 *
 * @param address
 *            its address
 * @param said
 *            terms by the addresses of properties, in their order
 */
record Thing(String address, Map<String, List<RdfTerm>> said) {
	Thing(String address) {
		this(address, new LinkedHashMap<>());
	}

	/** Says something. */
	Thing say(String property, RdfTerm term) {
		said.computeIfAbsent(property, none -> new ArrayList<>()).add(term);
		return this;
	}

	/** Says what another thing is to this one. */
	Thing say(String property, String address) {
		return say(property, new RdfTerm.Iri(address));
	}
}
