/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.png;

import java.awt.Font;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fonts of pictures. The library that draws SVG takes the first family of a list, and a serif when it is not
 * installed; a browser takes the first that is installed, as here.
 */
public final class RasterFonts {
	private static final Pattern FAMILIES = Pattern.compile("font-family=\"([^\"]*)\"");

	private RasterFonts() {
	}

	/** The SVG document with the families that are installed here. */
	static String installed(String svg) {
		return chosen(svg, family -> new Font(family, Font.PLAIN, 12).getFamily().equalsIgnoreCase(family));
	}

	/**
	 * An SVG document whose lists of families are cut down to one.
	 *
	 * @param there
	 *            whether a family can be drawn; when none of a list can, the plain sans-serif is taken
	 */
	public static String chosen(String svg, Predicate<String> there) {
		return FAMILIES.matcher(svg).replaceAll(list -> Matcher.quoteReplacement("font-family=\"" + Arrays
				.stream(list.group(1).split(",")).map(family -> family.strip().replace("'", "")).filter(there).findFirst()
				.orElse("sans-serif") + '"'));
	}
}
