/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.scene;

/**
 * What a line looks like; follows from its relation and its evidence.
 *
 * @param tone
 *            colour, by family of the relation
 * @param start
 *            end at the source
 * @param end
 *            end at the target
 * @param weight
 *            1 to 3: one, two, more cited publications
 * @param dash
 *            line pattern
 * @param pale
 *            whether all evidence is preclinical
 * @param negated
 *            whether the relation was looked for and not found
 */
public record LineLook(Tone tone, LineEnd start, LineEnd end, int weight, Dash dash, boolean pale, boolean negated) {
	/** Line patterns. */
	public enum Dash {
		/** Causal, stated as a fact. */
		SOLID,
		/** Causal, but hedged or speculative. */
		DOTTED,
		/** Correlational. */
		DASHED,
		/** Correlational, and hedged. */
		DASH_DOTTED
	}

	/** Width of the line in px. */
	public double width() {
		return switch (weight) {
		case 1 -> 1.1;
		case 2 -> 1.7;
		default -> 2.4;
		};
	}
}
