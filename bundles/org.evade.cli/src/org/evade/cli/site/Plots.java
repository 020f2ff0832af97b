/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.site;

import java.util.List;
import java.util.Locale;

import org.evade.exchange.html.Html;

/** Plots whose numbers stand beside their marks, so that they can be read as text as well. */
final class Plots {
	/** A bar: what it counts, how much, and what is written behind it. */
	record Bar(String label, String address, double size, String text) {
	}

	/** A ratio with its interval. */
	record Ratio(String label, String address, double low, double value, double high, String text) {
	}

	private static final int WIDTH = 900, ROW = 24, LABELS = 330, PLOT = 380, TOP = 24, LONGEST = 52;

	private Plots() {
	}

	/** Horizontal bars from 0 to the largest, or to {@code full}. */
	static void bars(Html html, String title, List<Bar> bars, double full) {
		double most = Math.max(full, bars.stream().mapToDouble(Bar::size).max().orElse(1));
		begin(html, title, bars.size());
		for (int i = 0; i < bars.size(); i++) {
			Bar bar = bars.get(i);
			int y = TOP + i * ROW;
			label(html, bar.label, bar.address, y);
			double width = most == 0 ? 0 : bar.size / most * PLOT;
			html.open("rect", "class", "bar", "x", number(LABELS), "y", number(y + 4), "width", number(Math.max(width, bar.size > 0 ? 1 : 0)), "height",
					number(ROW - 8)).close();
			text(html, bar.text, LABELS + width + 6, y);
		}
		html.open("line", "class", "axis", "x1", number(LABELS), "x2", number(LABELS), "y1", number(TOP), "y2", number(TOP + bars.size() * ROW)).close();
		html.end();
	}

	/** Ratios on a logarithmic axis with a line at 1. */
	static void forest(Html html, String title, List<Ratio> ratios) {
		double least = Math.min(0.5, ratios.stream().mapToDouble(Ratio::low).min().orElse(0.5));
		double most = Math.max(2, ratios.stream().mapToDouble(Ratio::high).max().orElse(2));
		begin(html, title, ratios.size() + 1);
		double bottom = TOP + ratios.size() * ROW + 4.0;
		for (double tick : new double[] { 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100 })
			if (tick >= least && tick <= most) {
				String x = number(place(tick, least, most));
				html.open("line", "class", tick == 1 ? "one" : "axis", "x1", x, "x2", x, "y1", number(TOP), "y2", number(bottom)).close();
				html.put("text", tick == Math.rint(tick) ? String.valueOf((int) tick) : String.valueOf(tick), "class", "small", "x", x, "y",
						number(bottom + 14), "text-anchor", "middle");
			}
		for (int i = 0; i < ratios.size(); i++) {
			Ratio ratio = ratios.get(i);
			double y = TOP + i * ROW, middle = y + ROW / 2.0;
			label(html, ratio.label, ratio.address, y);
			html.open("line", "class", "interval", "x1", number(place(ratio.low, least, most)), "x2", number(place(ratio.high, least, most)), "y1",
					number(middle), "y2", number(middle)).close();
			html.open("rect", "class", "point", "x", number(place(ratio.value, least, most) - 4), "y", number(middle - 4), "width", "8", "height", "8").close();
			text(html, ratio.text, LABELS + PLOT + 14.0, y);
		}
		html.end();
	}

	private static void begin(Html html, String title, int rows) {
		int height = TOP + rows * ROW + 10;
		html.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "plot", "width", String.valueOf(WIDTH), "height", String.valueOf(height), "viewBox",
				"0 0 " + WIDTH + " " + height, "role", "group", "aria-label", title);
		html.put("text", title, "class", "small", "x", "0", "y", "12");
	}

	private static void label(Html html, String label, String address, double y) {
		String cut = label.length() > LONGEST ? label.substring(0, label.offsetByCodePoints(0, label.codePointCount(0, LONGEST - 1))) + "\u2026" : label;
		if (address != null)
			html.open("a", "href", address);
		html.open("text", "x", number(LABELS - 8), "y", number(y + ROW / 2.0 + 4), "text-anchor", "end");
		if (!cut.equals(label))
			html.put("title", label);
		html.text(cut).close();
		if (address != null)
			html.close();
	}

	private static void text(Html html, String text, double x, double y) {
		html.put("text", text, "x", number(x), "y", number(y + ROW / 2.0 + 4));
	}

	private static double place(double value, double least, double most) {
		return LABELS + Math.log(value / least) / Math.log(most / least) * PLOT;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
	}
}
