/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.evade.articles.read.MarkedClaim;
import org.evade.articles.recognise.Cues;
import org.evade.articles.recognise.Mention;
import org.evade.articles.recognise.ResultNumbers;
import org.evade.articles.text.ReferenceMark;

/**
 * What is at a place of the page.
 *
 * @param area
 *            where it is, px of the page
 * @param claims
 *            claims of a bar or note; empty over text
 * @param mention
 *            something of the vocabulary, or null
 * @param mark
 *            a reference mark, or null
 * @param number
 *            a number, or null
 * @param cue
 *            a hedge or negation, or null
 */
public record Hit(Rectangle area, List<MarkedClaim> claims, Mention mention, ReferenceMark mark, ResultNumbers.Number number, Cues.Cue cue) {
	/** Whether there is nothing to tell. */
	public boolean isEmpty() {
		return claims.isEmpty() && mention == null && mark == null && number == null && cue == null;
	}
}
