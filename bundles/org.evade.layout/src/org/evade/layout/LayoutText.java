/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

import java.util.List;
import java.util.Map;

import org.evade.language.conversion.IdSyntax;

/**
 * The text of a layout file: one element a line, sorted by id, so that two versions can be compared line by line. Elements
 * of a map in the making whose id is missing or taken cannot be named and are left out.
 */
public final class LayoutText {
	private LayoutText() {
	}

	/**
	 * Writes a layout.
	 *
	 * @param namespace
	 *            namespace of the map, or null
	 * @param map
	 *            id of the map
	 * @param geometry
	 *            places
	 * @return the text of the file, with a line break at the end
	 */
	public static String write(String namespace, String map, Geometry geometry) {
		StringBuilder text = new StringBuilder();
		if (namespace != null)
			text.append("namespace ").append(IdSyntax.escapeQualified(namespace)).append("\n\n");
		text.append("layout of ").append(IdSyntax.escape(map)).append(" size ").append(geometry.width()).append(" by ")
				.append(geometry.height()).append(" {\n");
		for (Map.Entry<String, Box> entry : geometry.boxes().entrySet()) {
			if (!IdSyntax.isWord(entry.getKey()))
				continue;
			Box box = entry.getValue();
			text.append("  box ").append(IdSyntax.escapeQualified(entry.getKey())).append(" at ").append(box.x()).append(',')
					.append(box.y()).append(" size ").append(box.width()).append(" by ").append(box.height()).append('\n');
		}
		for (Map.Entry<String, List<Point>> entry : geometry.routes().entrySet()) {
			if (!IdSyntax.isWord(entry.getKey()))
				continue;
			text.append("  route ").append(IdSyntax.escapeQualified(entry.getKey())).append(" via");
			for (Point point : entry.getValue())
				text.append(' ').append(point.x()).append(',').append(point.y());
			text.append('\n');
		}
		return text.append("}\n").toString();
	}
}
