/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.svg;

import static org.evade.figure.svg.Xml.colour;
import static org.evade.figure.svg.Xml.escape;
import static org.evade.figure.svg.Xml.name;
import static org.evade.figure.svg.Xml.number;

import org.evade.figure.Theme;
import org.evade.figure.marks.Mark;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Scene;
import org.evade.figure.scene.Tone;

/**
 * Writes a scene as SVG 1.1: no scripts, no style sheets, no references, text as text. The same scene and theme give the
 * same bytes. Each text names its width, so that a renderer with another font squeezes it instead of letting it run out.
 */
public final class SvgWriter {
	/** What the metadata names as the program that made the figure. */
	public static final String GENERATOR = "Evade 0.1.0";
	private static final String FONTS = "Arial, 'Liberation Sans', Helvetica, sans-serif";

	private final Scene scene;
	private final Theme theme;
	private final StringBuilder svg = new StringBuilder(64 * 1024);

	private SvgWriter(Scene scene, Theme theme) {
		this.scene = scene;
		this.theme = theme;
	}

	/** The figure as a document, to be stored as UTF-8. */
	public static String write(Scene scene, Theme theme) {
		return new SvgWriter(scene, theme).write(true);
	}

	/** The same without the sheet below the figure. */
	public static String writeTransparent(Scene scene, Theme theme) {
		return new SvgWriter(scene, theme).write(false);
	}

	/**
	 * Id of a part in its document, for pages that hold one.
	 *
	 * @param map
	 *            id of the map, see {@link Scene#map()}
	 * @param part
	 *            kind of part
	 * @param id
	 *            id of the element
	 */
	public static String idOf(String map, Part part, String id) {
		return id(prefix(map), part, id);
	}

	private static String prefix(String map) {
		return "evade-" + name(map);
	}

	private static String id(String prefix, Part part, String id) {
		return prefix + '-' + part.name().toLowerCase(java.util.Locale.ROOT) + '-' + name(id);
	}

	private String write(boolean sheet) {
		String prefix = prefix(scene.map());
		svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
				.append(scene.width()).append("\" height=\"").append(scene.height()).append("\" viewBox=\"0 0 ")
				.append(scene.width()).append(' ').append(scene.height()).append("\" role=\"img\" aria-labelledby=\"")
				.append(prefix).append("-title ").append(prefix).append("-desc\" font-family=\"").append(FONTS).append("\">\n");
		svg.append("<title id=\"").append(prefix).append("-title\">").append(escape(scene.title())).append("</title>\n");
		svg.append("<desc id=\"").append(prefix).append("-desc\">").append(escape(scene.description())).append("</desc>\n");
		svg.append("<metadata><figure xmlns=\"urn:evade:figure:1\" map=\"").append(escape(scene.map())).append("\" model=\"")
				.append(escape(scene.digest())).append("\" generator=\"").append(GENERATOR).append("\"/></metadata>\n");
		if (sheet)
			svg.append("<rect width=\"").append(scene.width()).append("\" height=\"").append(scene.height()).append("\" fill=\"")
					.append(colour(theme.fill(Tone.PAGE))).append("\"/>\n");
		for (Group group : scene.groups())
			write(group, prefix);
		return svg.append("</svg>\n").toString();
	}

	private void write(Group group, String prefix) {
		svg.append("<g id=\"").append(id(prefix, group.part(), group.id())).append("\">");
		if (group.part() != Part.TITLE)
			svg.append("<title>").append(escape(group.words())).append("</title>");
		svg.append('\n');
		for (Item item : group.items()) {
			for (Mark mark : Mark.of(item, theme))
				svg.append(SvgMarks.svg(mark));
			if (item instanceof Item.Text text)
				svg.append(text(text));
			svg.append('\n');
		}
		svg.append("</g>\n");
	}

	private String text(Item.Text text) {
		String style = switch (text.style()) {
		case REGULAR -> "";
		case BOLD -> " font-weight=\"bold\"";
		case ITALIC -> " font-style=\"italic\"";
		};
		return "<text x=\"" + number(text.at().x()) + "\" y=\"" + number(text.at().y()) + "\" font-size=\"" + number(text.size())
				+ "\"" + style + (text.centred() ? " text-anchor=\"middle\"" : "") + " textLength=\"" + number(text.width())
				+ "\" lengthAdjust=\"spacingAndGlyphs\" fill=\"" + colour(theme.line(text.tone())) + "\">" + escape(text.text())
				+ "</text>";
	}

}
