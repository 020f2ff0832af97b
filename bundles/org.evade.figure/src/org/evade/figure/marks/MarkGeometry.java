/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.marks;

import java.util.List;

import org.evade.figure.scene.At;

/** Geometry of a mark, px. */
public sealed interface MarkGeometry {
	/** Rectangle with corners of a radius, which may be 0. */
	record Rectangle(double x, double y, double width, double height, double radius) implements MarkGeometry {
	}

	/** Circle. */
	record Circle(At centre, double radius) implements MarkGeometry {
	}

	/** Closed line with rounded joins. */
	record Polygon(List<At> corners) implements MarkGeometry {
	}

	/** Open line with rounded ends. */
	record Polyline(List<At> points) implements MarkGeometry {
	}

	/** Line of straight and curved steps. */
	record Path(List<Step> steps) implements MarkGeometry {
	}

	/** Step of a path. */
	sealed interface Step {
		/** Begins at a place. */
		record Move(At to) implements Step {
		}

		/** Goes straight. */
		record Straight(At to) implements Step {
		}

		/** Goes in a curve with one control point. */
		record Quadratic(At control, At to) implements Step {
		}

		/** Goes in a curve with two control points. */
		record Cubic(At first, At second, At to) implements Step {
		}

		/** Goes back to the beginning. */
		record Close() implements Step {
		}
	}
}
