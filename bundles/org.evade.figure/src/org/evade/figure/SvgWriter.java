/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.evade.figure.Scene.Anchor;
import org.evade.figure.Scene.Area;
import org.evade.figure.Scene.Dash;
import org.evade.figure.Scene.Glyph;
import org.evade.figure.Scene.Head;
import org.evade.figure.Scene.Line;
import org.evade.figure.Scene.Mark;
import org.evade.figure.Scene.Patch;
import org.evade.figure.Scene.Pill;
import org.evade.figure.Scene.Text;
import org.evade.figure.Scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.layout.Box;
import org.evade.layout.Point;

/** Writes a scene as SVG 1.1: plain shapes and texts, no scripts, no styles, nothing that a renderer has to look up. */
final class SvgWriter {
	private final StringBuilder svg = new StringBuilder();
	private final Theme theme;

	private SvgWriter(Theme theme) {
		this.theme = theme;
	}

	static String write(Scene scene, Theme theme, String map, String digest) {
		SvgWriter writer = new SvgWriter(theme);
		writer.open(scene, map, digest);
		for (Mark mark : scene.marks())
			writer.draw(mark);
		return writer.svg.append("</svg>\n").toString();
	}

	private void open(Scene scene, String map, String digest) {
		svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"")
				.append(scene.width()).append("\" height=\"").append(scene.height()).append("\" viewBox=\"0 0 ").append(scene.width())
				.append(' ').append(scene.height()).append("\" role=\"img\" font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\">\n<title>")
				.append(escape(scene.title())).append("</title>\n<desc>").append(escape(scene.description()))
				.append("</desc>\n<metadata>Evade map ").append(escape(map)).append(", model ").append(escape(digest)).append("</metadata>\n");
		svg.append("<rect width=\"").append(scene.width()).append("\" height=\"").append(scene.height()).append("\" fill=\"")
				.append(theme.colour(Tone.PAGE)).append("\"/>\n");
	}

	private void draw(Mark mark) {
		switch (mark) {
		case Area area -> area(area);
		case Patch patch -> patch(patch);
		case Glyph glyph -> glyph(glyph);
		case Line line -> line(line);
		case Text text -> text(text);
		case Pill pill -> rectangle(pill.box(), 6, theme.colour(Tone.PAGE), pill.tone(), 0.7, pill.element() + "-evidence");
		}
	}

	private void area(Area area) {
		rectangle(area.box(), 12, theme.colour(area.tone()), Tone.FAINT, area.membrane() ? 1.2 : 0.8, area.element());
		if (area.membrane())
			rectangle(area.box().grown(-4), 9, "none", Tone.FAINT, 0.8, "");
	}

	private void patch(Patch patch) {
		Box box = patch.box();
		svg.append("<rect x=\"").append(box.x()).append("\" y=\"").append(box.y()).append("\" width=\"").append(box.width())
				.append("\" height=\"").append(box.height()).append("\" fill=\"").append(theme.colour(patch.tone())).append("\"/>\n");
	}

	private void rectangle(Box box, int radius, String fill, Tone stroke, double width, String id) {
		svg.append("<rect").append(id.isEmpty() ? "" : " id=\"" + escape("map." + id) + '"').append(" x=\"").append(box.x()).append("\" y=\"")
				.append(box.y()).append("\" width=\"").append(box.width()).append("\" height=\"").append(box.height()).append("\" rx=\"")
				.append(radius).append("\" fill=\"").append(fill).append("\" stroke=\"").append(theme.colour(stroke))
				.append("\" stroke-width=\"").append(number(width)).append("\"/>\n");
	}

	private void glyph(Glyph glyph) {
		Box b = glyph.box();
		String fill = theme.colour(glyph.tone());
		switch (glyph.shape()) {
		case ROUND -> rectangle(b, 6, fill, Tone.INK, 1, glyph.element());
		case RECTANGLE -> rectangle(b, 1, fill, Tone.INK, 1, glyph.element());
		case STADIUM -> rectangle(b, b.height() / 2, fill, Tone.INK, 1, glyph.element());
		case DOUBLE -> {
			rectangle(b, 6, fill, Tone.INK, 1, glyph.element());
			rectangle(b.grown(-3), 4, "none", Tone.INK, 0.6, "");
		}
		case BARRED -> {
			rectangle(b, 2, fill, Tone.INK, 1, glyph.element());
			path("", "none", Tone.INK, 0.8, b.x() + 5, b.y(), b.x() + 5, b.bottom());
			path("", "none", Tone.INK, 0.8, b.right() - 5, b.y(), b.right() - 5, b.bottom());
		}
		case CUT -> polygon(glyph, b.x(), b.y(), b.right() - 8, b.y(), b.right(), b.y() + 8, b.right(), b.bottom(), b.x(), b.bottom());
		case PARALLELOGRAM -> polygon(glyph, b.x() + 8, b.y(), b.right(), b.y(), b.right() - 8, b.bottom(), b.x(), b.bottom());
		case HEXAGON -> polygon(glyph, b.x() + 8, b.y(), b.right() - 8, b.y(), b.right(), b.y() + b.height() / 2, b.right() - 8, b.bottom(),
				b.x() + 8, b.bottom(), b.x(), b.y() + b.height() / 2);
		case OCTAGON -> polygon(glyph, b.x() + 7, b.y(), b.right() - 7, b.y(), b.right(), b.y() + 7, b.right(), b.bottom() - 7, b.right() - 7,
				b.bottom(), b.x() + 7, b.bottom(), b.x(), b.bottom() - 7, b.x(), b.y() + 7);
		}
	}

	private void polygon(Glyph glyph, int... xy) {
		int[] closed = Arrays.copyOf(xy, xy.length + 2);
		closed[xy.length] = xy[0];
		closed[xy.length + 1] = xy[1];
		path(glyph.element(), theme.colour(glyph.tone()), Tone.INK, 1, closed);
	}

	private void path(String id, String fill, Tone stroke, double width, int... xy) {
		svg.append("<path").append(id.isEmpty() ? "" : " id=\"" + escape("map." + id) + '"').append(" d=\"");
		for (int i = 0; i < xy.length; i += 2)
			svg.append(i == 0 ? "M" : " L").append(xy[i]).append(' ').append(xy[i + 1]);
		svg.append("\" fill=\"").append(fill).append("\" stroke=\"").append(theme.colour(stroke)).append("\" stroke-width=\"")
				.append(number(width)).append("\"/>\n");
	}

	private void line(Line line) {
		List<Point> points = line.points();
		if (points.size() < 2)
			return;
		String colour = theme.colour(line.tone());
		svg.append("<path").append(line.element().isEmpty() ? "" : " id=\"" + escape("map." + line.element()) + '"').append(" d=\"");
		Point end = line.head() == Head.ARROW || line.head() == Head.DIAMOND ? back(points, 6) : line.head() == Head.BAR ? back(points, 2) : points.getLast();
		for (int i = 0; i < points.size(); i++) {
			Point p = i == points.size() - 1 ? end : points.get(i);
			svg.append(i == 0 ? "M" : " L").append(p.x()).append(' ').append(p.y());
		}
		svg.append("\" fill=\"none\" stroke=\"").append(colour).append("\" stroke-width=\"").append(number(line.width()))
				.append("\" stroke-linejoin=\"round\"").append(line.dash() == Dash.DASHED ? " stroke-dasharray=\"7 4\""
						: line.dash() == Dash.DOTTED ? " stroke-dasharray=\"2 3\"" : "").append("/>\n");
		head(line, colour);
	}

	private static Point back(List<Point> points, int by) {
		Point last = points.getLast(), before = points.get(points.size() - 2);
		return new Point(last.x() - by * Integer.signum(last.x() - before.x()), last.y() - by * Integer.signum(last.y() - before.y()));
	}

	private void head(Line line, String colour) {
		Point tip = line.points().getLast(), before = line.points().get(line.points().size() - 2);
		int dx = Integer.signum(tip.x() - before.x()), dy = Integer.signum(tip.y() - before.y());
		String stroke = "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + number(Math.max(1.3, line.width())) + "\"/>\n";
		switch (line.head()) {
		case ARROW -> corner(tip, dx, dy, 9, 4.2, true, "\" fill=\"" + colour + "\"/>\n");
		case OPEN_ARROW -> corner(tip, dx, dy, 8, 4, false, stroke);
		case BAR -> svg.append("<path d=\"M%s %s L%s %s".formatted(number(tip.x() - dx * 1.5 - dy * 5.5), number(tip.y() - dy * 1.5 - dx * 5.5),
				number(tip.x() - dx * 1.5 + dy * 5.5), number(tip.y() - dy * 1.5 + dx * 5.5))).append("\" fill=\"none\" stroke=\"").append(colour)
				.append("\" stroke-width=\"2.2\"/>\n");
		case DIAMOND -> svg.append("<path d=\"M%s %s L%s %s L%s %s L%s %s Z\" fill=\"%s\" stroke=\"%s\"/>\n".formatted(tip.x(), tip.y(),
				number(tip.x() - dx * 5 - dy * 3.5), number(tip.y() - dy * 5 - dx * 3.5), tip.x() - dx * 10, tip.y() - dy * 10,
				number(tip.x() - dx * 5 + dy * 3.5), number(tip.y() - dy * 5 + dx * 3.5), theme.colour(Tone.PAGE), colour));
		case NONE -> { }
		}
	}

	private void corner(Point tip, int dx, int dy, double length, double half, boolean closed, String end) {
		svg.append("<path d=\"M%s %s L%d %d L%s %s%s".formatted(number(tip.x() - dx * length - dy * half), number(tip.y() - dy * length - dx * half),
				tip.x(), tip.y(), number(tip.x() - dx * length + dy * half), number(tip.y() - dy * length + dx * half), closed ? " Z" : "")).append(end);
	}

	private void text(Text text) {
		svg.append("<text x=\"").append(number(text.x())).append("\" y=\"").append(number(text.y())).append("\" font-size=\"")
				.append(number(text.size())).append('"').append(text.anchor() == Anchor.MIDDLE ? " text-anchor=\"middle\"" : "")
				.append(text.style() == FontStyle.BOLD ? " font-weight=\"bold\"" : text.style() == FontStyle.ITALIC ? " font-style=\"italic\"" : "")
				.append(" fill=\"").append(theme.colour(text.tone())).append("\">").append(escape(text.text())).append("</text>\n");
	}

	private static String number(double value) {
		return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
	}

	private static String escape(String text) {
		StringBuilder safe = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			switch (c) {
			case '<' -> safe.append("&lt;");
			case '>' -> safe.append("&gt;");
			case '&' -> safe.append("&amp;");
			case '"' -> safe.append("&quot;");
			default -> {
				if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\n' || c == '\t')
					safe.appendCodePoint(c);
			}
			}
		});
		return safe.toString();
	}
}
