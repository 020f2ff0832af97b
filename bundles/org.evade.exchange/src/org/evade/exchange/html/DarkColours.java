/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.html;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.figure.Theme;
import org.evade.figure.scene.Scene;
import org.evade.figure.svg.SvgWriter;

/** The colours that a figure drawn for white paper has on a dark screen, as rules of a style sheet. */
final class DarkColours {
	private static final Pattern PAINT = Pattern.compile(" (fill|stroke)=\"(#[0-9a-f]{6})\"");

	private DarkColours() {
	}

	/**
	 * The rules for the paints of a figure: the same figure is drawn in both themes, and where one has a colour the other has its
	 * counterpart.
	 */
	static String rules(Scene scene) {
		Matcher light = PAINT.matcher(SvgWriter.writeTransparent(scene, Theme.PRINT));
		Matcher dark = PAINT.matcher(SvgWriter.writeTransparent(scene, Theme.DARK));
		Map<String, String> pairs = new TreeMap<>();
		while (light.find() && dark.find())
			pairs.putIfAbsent("[" + light.group(1) + "=\"" + light.group(2) + "\"]", light.group(1) + ":" + dark.group(2));
		StringBuilder rules = new StringBuilder("@media screen {\n");
		pairs.forEach((paint, counterpart) -> rules.append("[data-theme=dark] #figure ").append(paint).append(" {").append(counterpart).append("}\n"));
		return rules.append("}\n").toString();
	}
}
