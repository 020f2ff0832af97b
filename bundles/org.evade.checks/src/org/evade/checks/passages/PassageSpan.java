/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.passages;

import static org.evade.model.EvadePackage.Literals.PASSAGE;
import static org.evade.model.EvadePackage.Literals.PASSAGE__DIGEST;
import static org.evade.model.EvadePackage.Literals.PASSAGE__START;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Passage;

/** A passage that is none. */
final class PassageSpan extends RuleFor<Passage> {
	PassageSpan() {
		super("PAS-SPAN", Severity.ERROR, "Malformed passage", """
				A passage starts before it ends, and its digest is `sha256:` and 16 lower-case hexadecimal digits.""",
				"metamodel: Passage", PASSAGE);
	}

	@Override
	protected void judge(Passage passage, Context context) {
		context.looked();
		if (passage.getStart() >= passage.getEnd())
			context.report(Spot.at(passage, PASSAGE__START), "The passage " + passage.getStart() + "-" + passage.getEnd()
					+ " holds nothing: its start has to lie before its end");
		if (passage.getDigest() != null && !passage.getDigest().matches("sha256:[0-9a-f]{16}"))
			context.report(Spot.at(passage, PASSAGE__DIGEST), passage.getDigest()
					+ " is no digest of a passage: write sha256: and 16 lower-case hexadecimal digits");
	}
}
