/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.evade.figure.marks.Mark;
import org.evade.figure.marks.MarkGeometry;
import org.evade.figure.marks.MarkGeometry.Step;
import org.evade.figure.scene.At;

/** Marks as the operators of a PDF. */
final class PdfMarks {
	/** Where the control points of a quarter of a circle lie, as a share of the radius. */
	private static final double QUARTER = 0.5522847498;
	private static final int ROUND = 1, BUTT = 0, MITRE = 0;

	private final PDPageContentStream content;

	PdfMarks(PDPageContentStream content) {
		this.content = content;
	}

	void draw(Mark mark) throws IOException {
		content.saveGraphicsState();
		if (mark.fill() != Mark.NONE)
			fill(content, mark.fill());
		if (mark.line() != Mark.NONE)
			stroke(mark);
		trace(mark.form());
		if (mark.fill() == Mark.NONE)
			content.stroke();
		else if (mark.line() == Mark.NONE)
			content.fill();
		else
			content.fillAndStroke();
		content.restoreGraphicsState();
	}

	static void fill(PDPageContentStream content, int rgb) throws IOException {
		content.setNonStrokingColor((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
	}

	static void line(PDPageContentStream content, int rgb) throws IOException {
		content.setStrokingColor((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
	}

	private void stroke(Mark mark) throws IOException {
		line(content, mark.line());
		content.setLineWidth((float) mark.width());
		content.setLineCapStyle(mark.form() instanceof MarkGeometry.Polyline ? ROUND : BUTT);
		content.setLineJoinStyle(mark.form() instanceof MarkGeometry.Polygon ? ROUND : MITRE);
		float[] dash = new float[mark.dash().size()];
		for (int i = 0; i < dash.length; i++)
			dash[i] = mark.dash().get(i).floatValue();
		if (dash.length > 0)
			content.setLineDashPattern(dash, 0);
		if (mark.opacity() < 1) {
			PDExtendedGraphicsState state = new PDExtendedGraphicsState();
			state.setStrokingAlphaConstant((float) mark.opacity());
			content.setGraphicsStateParameters(state);
		}
	}

	private void trace(MarkGeometry form) throws IOException {
		switch (form) {
		case MarkGeometry.Rectangle box -> rectangle(box);
		case MarkGeometry.Circle circle -> rectangle(new MarkGeometry.Rectangle(circle.centre().x() - circle.radius(),
				circle.centre().y() - circle.radius(), 2 * circle.radius(), 2 * circle.radius(), circle.radius()));
		case MarkGeometry.Polygon polygon -> {
			lines(polygon.corners());
			content.closePath();
		}
		case MarkGeometry.Polyline line -> lines(line.points());
		case MarkGeometry.Path path -> path(path.steps());
		}
	}

	private void rectangle(MarkGeometry.Rectangle box) throws IOException {
		double l = box.x(), t = box.y(), r = l + box.width(), b = t + box.height();
		double radius = Math.min(box.radius(), Math.min(box.width(), box.height()) / 2), k = radius * (1 - QUARTER);
		move(l + radius, t);
		line(r - radius, t);
		curve(r - k, t, r, t + k, r, t + radius);
		line(r, b - radius);
		curve(r, b - k, r - k, b, r - radius, b);
		line(l + radius, b);
		curve(l + k, b, l, b - k, l, b - radius);
		line(l, t + radius);
		curve(l, t + k, l + k, t, l + radius, t);
		content.closePath();
	}

	private void lines(List<At> points) throws IOException {
		move(points.get(0).x(), points.get(0).y());
		for (At point : points.subList(1, points.size()))
			line(point.x(), point.y());
	}

	private void path(List<Step> steps) throws IOException {
		At now = new At(0, 0);
		for (Step step : steps)
			switch (step) {
			case Step.Move move -> {
				now = move.to();
				move(now.x(), now.y());
			}
			case Step.Straight straight -> {
				now = straight.to();
				line(now.x(), now.y());
			}
			case Step.Quadratic q -> {
				At c = q.control(), to = q.to();
				curve(now.x() + (c.x() - now.x()) * 2 / 3, now.y() + (c.y() - now.y()) * 2 / 3, to.x() + (c.x() - to.x()) * 2 / 3,
						to.y() + (c.y() - to.y()) * 2 / 3, to.x(), to.y());
				now = to;
			}
			case Step.Cubic c -> {
				curve(c.first().x(), c.first().y(), c.second().x(), c.second().y(), c.to().x(), c.to().y());
				now = c.to();
			}
			case Step.Close close -> content.closePath();
			}
	}

	private void move(double x, double y) throws IOException {
		content.moveTo((float) x, (float) y);
	}

	private void line(double x, double y) throws IOException {
		content.lineTo((float) x, (float) y);
	}

	private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
		content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
	}
}
