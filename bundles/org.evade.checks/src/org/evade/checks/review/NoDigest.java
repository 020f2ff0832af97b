/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.review;

import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION;
import static org.evade.model.EvadePackage.Literals.ACCEPTED_EXCEPTION__SUBJECT;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.checks.TextDigest;
import org.evade.model.AcceptedException;

/** An exception that would hold for ever. */
final class NoDigest extends RuleFor<AcceptedException> {
	NoDigest() {
		super("EXC-DIGEST", Severity.WARNING, "Exception that never expires", """
				An exception without `while digest:...` holds whatever becomes of its object. Write the digest that the \
				message gives.""", "CL51: exceptions expire when the object changes", ACCEPTED_EXCEPTION);
	}

	@Override
	protected void judge(AcceptedException exception, Context context) {
		if (!Model.known(exception.getSubject()))
			return;
		context.looked();
		if (exception.getDigest() == null)
			context.report(Spot.at(exception, ACCEPTED_EXCEPTION__SUBJECT), "The exception to " + exception.getRule() + " on "
					+ Model.spoken(exception.getSubject()) + " never expires: add `while "
					+ TextDigest.of(exception.getSubject()) + "`");
	}
}
