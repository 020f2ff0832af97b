/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.maps.matrix;

import java.util.List;

import org.evade.model.SchemeClass;

/**
 * A row or column of the matrix.
 *
 * @param topic
 *            class of the scheme, or null for what no class meets
 * @param members
 *            mechanisms or strategies that stand there, in the order of the corpus
 * @param gaps
 *            those of them without a counterpart
 * @param <T>
 *            mechanism or strategy
 */
public record MatrixLine<T>(SchemeClass topic, List<T> members, List<T> gaps) {
	/** Copies the lists. */
	public MatrixLine {
		members = List.copyOf(members);
		gaps = List.copyOf(gaps);
	}

	/** Label of the topic. */
	public String label() {
		return topic == null ? "Not sorted" : topic.getLabel() == null ? topic.getName() : topic.getLabel();
	}
}
