/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.suggest;

import java.util.List;

import org.evade.articles.read.MarkedClaim;
import org.evade.articles.suggest.Suggestion;
import org.evade.articles.text.Span;
import org.evade.articles.ui.write.ClaimRehearsal;
import org.evade.checks.Finding;

/**
 * A suggestion that the rules let pass.
 *
 * @param suggestion
 *            what is proposed
 * @param sentence
 *            the passage that was asked about
 * @param writing
 *            writes it, signed by who works here
 * @param findings
 *            what the rules say of it
 * @param mark
 *            as it is drawn
 */
public record Shown(Suggestion suggestion, Span sentence, ClaimRehearsal.Proposal writing, List<Finding> findings, MarkedClaim mark) {
}
