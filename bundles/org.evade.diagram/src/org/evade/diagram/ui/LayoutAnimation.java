/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.ui;

import java.util.Map;
import java.util.TreeMap;

import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.view.ViewerContext;
import org.evade.layout.Box;
import org.evade.layout.Geometry;

/** Lets elements glide to new places, so that the eye can follow. */
public final class LayoutAnimation {
	private static final int DURATION = 320;
	private static final int FRAME = 16;
	/** Larger maps jump. */
	private static final int MOST = 250;

	private LayoutAnimation() {
	}

	/** Glides, and then does what makes the change; at once when there is too much to move. */
	public static void to(ViewerContext context, Geometry goal, Runnable then) {
		MapSnapshot map = context.map();
		if (map.nodes().size() > MOST) {
			then.run();
			return;
		}
		long start = System.nanoTime();
		context.viewer().canvas().getDisplay().timerExec(FRAME, new Runnable() {
			@Override
			public void run() {
				if (context.viewer().canvas() == null || context.viewer().canvas().isDisposed())
					return;
				double share = Math.min(1, (System.nanoTime() - start) / 1e6 / DURATION);
				if (share >= 1 || context.map() != map) {
					context.endPreview();
					then.run();
					return;
				}
				boolean shown = false;
				try {
					context.preview(LayoutChange.at(map, between(map.geometry().boxes(), goal.boxes(), ease(share))));
					shown = true;
				} finally {
					if (!shown)
						context.endPreview();
				}
				context.viewer().canvas().getDisplay().timerExec(FRAME, this);
			}
		});
	}

	private static double ease(double share) {
		return share * share * (3 - 2 * share);
	}

	private static Map<String, Box> between(Map<String, Box> from, Map<String, Box> to, double share) {
		Map<String, Box> boxes = new TreeMap<>();
		from.forEach((id, box) -> {
			Box goal = to.getOrDefault(id, box);
			if (!goal.equals(box))
				boxes.put(id, new Box(between(box.x(), goal.x(), share), between(box.y(), goal.y(), share),
						between(box.width(), goal.width(), share), between(box.height(), goal.height(), share)));
		});
		return boxes;
	}

	private static int between(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}
}
