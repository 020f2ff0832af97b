/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

import java.util.concurrent.CancellationException;

/** Whoever waits for a layout: is told how far it is, and may give up. Called from several threads. */
public interface LayoutProgress {
	/** Nobody waits, nobody gives up. */
	LayoutProgress NONE = share -> {
	};

	/** Told the share that is done, from 0 to 1. */
	void done(double share);

	/** Whether nobody wants the result any more. */
	default boolean isCancelled() {
		return false;
	}

	/**
	 * To be called often by what takes time.
	 *
	 * @throws CancellationException
	 *             when nobody wants the result any more
	 */
	default void check() {
		if (isCancelled())
			throw new CancellationException("The layout was cancelled");
	}

	/** The same for a part of the work. */
	default LayoutProgress part(double from, double to) {
		LayoutProgress whole = this;
		return new LayoutProgress() {
			@Override
			public void done(double share) {
				whole.done(from + (to - from) * share);
			}

			@Override
			public boolean isCancelled() {
				return whole.isCancelled();
			}
		};
	}
}
