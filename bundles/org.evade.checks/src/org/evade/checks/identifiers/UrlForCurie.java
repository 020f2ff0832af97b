/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import java.util.Optional;
import java.util.regex.Pattern;

import org.evade.checks.Context;
import org.evade.checks.Severity;
import org.evade.model.terms.Identifiers;

/** A web address where an identifier belongs. */
final class UrlForCurie extends CurieRule {
	/** A prefix before an address, or the prefix twice. */
	private static final Pattern LABELLED = Pattern.compile("^\\w+:https?:|^doi:doi:", Pattern.CASE_INSENSITIVE);

	UrlForCurie() {
		super("ID-URL", Severity.ERROR, "Web address for an identifier", """
				An identifier is written as a CURIE, without the address of a resolver: doi:10.1000/182, not \
				https://doi.org/10.1000/182.""", "CL02");
	}

	@Override
	void judge(Curie curie, Context context) {
		context.looked();
		boolean labelled = LABELLED.matcher(curie.text()).find();
		if (!curie.isUrl() && !labelled)
			return;
		Optional<String> right = Identifiers.meant(curie.text());
		if (right.isPresent())
			context.report(curie.spot(), "The identifier is given as a web address: write " + right.get(), "replace:" + right.get());
		else if (curie.isUrl())
			context.report(curie.spot(), "A web address is no identifier: write a CURIE such as doi:10.1000/182");
	}
}
