/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.draft;

import java.util.List;

import org.evade.model.Aspect;

/**
 * One end of a drafted claim.
 *
 * @param aspect
 *            what of the things is meant, or null
 * @param ids
 *            ids of the vocabulary, meant together
 */
public record ParticipantDraft(Aspect aspect, List<String> ids) {
	/** As the language writes it: {@code loss of B2M + PD-L1}. */
	public String written() {
		return (aspect == null ? "" : aspect.getLiteral() + " ") + String.join(" + ", ids);
	}
}
