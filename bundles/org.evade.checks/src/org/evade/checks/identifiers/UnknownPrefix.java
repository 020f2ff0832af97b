/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import org.evade.checks.Context;
import org.evade.checks.Severity;
import org.evade.language.messages.NearMiss;
import org.evade.model.terms.IdSpace;
import org.evade.model.terms.IdSpaces;

/** A prefix that names no identifier space, or names one in another spelling. */
final class UnknownPrefix extends CurieRule {
	UnknownPrefix() {
		super("ID-PREFIX", Severity.ERROR, "Unknown prefix", """
				The prefix of a CURIE names its identifier space, written as its owner writes it: HGNC, MONDO, NCIT, \
				but doi and pmid. Synonyms such as pubmed or nct are not accepted, so that one thing has one \
				identifier.""", "GORULE 27; Bioregistry prefixes");
	}

	@Override
	void judge(Curie curie, Context context) {
		if (curie.isUrl())
			return;
		context.looked();
		if (curie.space() != null)
			return;
		IdSpace meant = IdSpaces.meant(curie.prefix());
		if (meant != null) {
			context.report(curie.spot(), "Prefix '" + curie.prefix() + "' is written " + meant.prefix(),
					"replace:" + meant.curie(curie.local()));
			return;
		}
		String near = NearMiss.of(curie.prefix(), IdSpaces.prefixes());
		if (near == null)
			context.report(curie.spot(), "Prefix '" + curie.prefix() + "' names no known identifier space; known are "
					+ String.join(", ", IdSpaces.prefixes()));
		else
			context.report(curie.spot(),
					"Prefix '" + curie.prefix() + "' names no known identifier space; did you mean " + near + "?",
					"replace:" + near + ":" + curie.local());
	}
}
