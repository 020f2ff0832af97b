/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

import java.util.stream.Collectors;

/** Writes a geometry as a layout file, sorted by id, so that two versions differ only where something moved. */
public final class LayoutText {
	private LayoutText() {
	}

	/**
	 * @param namespace
	 *            namespace of the map, or null
	 * @param map
	 *            id of the map
	 * @param geometry
	 *            coordinates, px
	 * @return text of a {@code .layout.evade} file
	 */
	public static String write(String namespace, String map, Geometry geometry) {
		StringBuilder text = new StringBuilder();
		if (namespace != null)
			text.append("namespace ").append(namespace).append("\n\n");
		text.append("layout of ").append(map).append(" size ").append(geometry.width()).append(" by ").append(geometry.height()).append(" {\n");
		geometry.boxes().forEach((id, box) -> text.append("  box ").append(id).append(" at ").append(box.x()).append(',').append(box.y())
				.append(" size ").append(box.width()).append(" by ").append(box.height()).append('\n'));
		geometry.routes().forEach((id, route) -> text.append("  route ").append(id).append(" via ")
				.append(route.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "))).append('\n'));
		return text.append("}\n").toString();
	}
}
