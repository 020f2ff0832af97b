/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.evade.queries.order.Arrangement;
import org.evade.queries.order.Arrangement.Arranged;

/**
 * Filters, sorts and groups rows: few at once, many in the background, where only the latest wish counts. UI thread.
 *
 * @param <R>
 *            kind of row
 */
final class RowArranger<R> {
	/** So many rows are arranged within a frame. */
	private static final int AT_ONCE = 5_000;

	private final Control owner;
	private final Consumer<Arranged<R>> shower;
	private List<R> rows = List.of();
	private Arrangement<R> arrangement = Arrangement.plain();
	private volatile int asked;

	/**
	 * @param shower
	 *            takes what is arranged, on the UI thread
	 */
	RowArranger(Control owner, Consumer<Arranged<R>> shower) {
		this.owner = owner;
		this.shower = shower;
	}

	/** Other rows. */
	void change(List<R> others) {
		rows = List.copyOf(others);
		arrange();
	}

	/** Another arrangement. */
	void change(Arrangement<R> other) {
		arrangement = other;
		arrange();
	}

	List<R> rows() {
		return rows;
	}

	Arrangement<R> arrangement() {
		return arrangement;
	}

	private void arrange() {
		int request = ++asked;
		if (rows.size() <= AT_ONCE) {
			shower.accept(arrangement.of(rows));
			return;
		}
		List<R> all = rows;
		Arrangement<R> how = arrangement;
		Job job = Job.createSystem("Arranging rows", (ICoreRunnable) monitor -> {
			Arranged<R> arranged = request == asked ? how.of(all) : null;
			if (arranged != null && !owner.isDisposed())
				owner.getDisplay().asyncExec(() -> {
					if (request == asked && !owner.isDisposed())
						shower.accept(arranged);
				});
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}
}
