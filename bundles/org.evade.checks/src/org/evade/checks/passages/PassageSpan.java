/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.passages;

import static org.evade.model.EvadePackage.Literals.PASSAGE;
import static org.evade.model.EvadePackage.Literals.PASSAGE__CONTEXT;
import static org.evade.model.EvadePackage.Literals.PASSAGE__DIGEST;
import static org.evade.model.EvadePackage.Literals.PASSAGE__START;

import org.evade.articles.anchor.Passages;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Passage;

/** A passage that is none. */
final class PassageSpan extends RuleFor<Passage> {
	PassageSpan() {
		super("PAS-SPAN", Severity.ERROR, "Malformed passage", """
				A passage starts before it ends, its digest is `sha256:` and 16 lower-case hexadecimal digits; the words around it, if given, are `near:` and 8 such \
				digits on each side of a slash.""",
				"metamodel: Passage", PASSAGE);
	}

	@Override
	protected void judge(Passage passage, Context context) {
		context.looked();
		if (passage.getStart() >= passage.getEnd())
			context.report(Spot.at(passage, PASSAGE__START), "The passage " + passage.getStart() + "-" + passage.getEnd()
					+ " holds nothing: its start has to lie before its end");
		if (passage.getDigest() != null && !Passages.DIGEST.matcher(passage.getDigest()).matches())
			context.report(Spot.at(passage, PASSAGE__DIGEST), passage.getDigest()
					+ " is no digest of a passage: write sha256: and 16 lower-case hexadecimal digits");
		if (passage.getContext() != null && !Passages.NEAR.matcher(passage.getContext()).matches())
			context.report(Spot.at(passage, PASSAGE__CONTEXT), passage.getContext()
					+ " does not tell the words around a passage: write near: and 8 hexadecimal digits on each side of a slash, as"
					+ " `evade locate --context` prints it");
	}
}
