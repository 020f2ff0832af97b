/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.figure.Sizes;
import org.evade.figure.Theme;
import org.evade.figure.content.MapContent;
import org.evade.figure.content.Reference;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Item.Line;
import org.evade.figure.scene.Item.NodeBody;
import org.evade.figure.scene.Item.Plate;
import org.evade.figure.scene.Item.Text;
import org.evade.figure.scene.NodeShape;
import org.evade.figure.scene.Scene;
import org.evade.figure.scene.Tone;
import org.evade.language.load.Corpus;
import org.evade.layout.Box;
import org.evade.model.MapDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a journal asks of a figure: printed size, shapes, markers, legend, colours. */
class ReadabilityTest {
	private record Picture(Corpus corpus, MapDiagram map, Scene scene) {
		@Override
		public String toString() {
			return map.getName();
		}
	}

	private static final List<Picture> PICTURES = pictures();

	private static List<Picture> pictures() {
		List<Picture> pictures = new ArrayList<>();
		for (Corpus corpus : List.of(SampleMaps.checkout(), SampleMaps.everyShape()))
			for (MapDiagram map : SampleMaps.in(corpus))
				pictures.add(new Picture(corpus, map, Figures.scene(corpus, map, FigureOptions.standard())));
		return pictures;
	}

	static Stream<Picture> all() {
		return PICTURES.stream();
	}

	private static <T extends Item> List<T> items(Picture picture, Class<T> kind, Part part) {
		return picture.scene().groups().stream().filter(group -> group.part() == part).flatMap(group -> group.items().stream())
				.filter(kind::isInstance).map(kind::cast).toList();
	}

	@ParameterizedTest
	@MethodSource("all")
	void fitsThePageWidthAt7Points(Picture picture) {
		assertTrue(picture.scene().width() <= Sizes.PAGE + 2 * Sizes.MARGIN, "width " + picture.scene().width());
		double points = 180 / 25.4 * 72 / picture.scene().width();
		for (Group group : picture.scene().groups())
			for (Item item : group.items())
				if (item instanceof Text text)
					assertTrue(text.size() * points >= 6.7, text + " is " + text.size() * points + " points");
	}

	@ParameterizedTest
	@MethodSource("all")
	void textLiesInsideTheShapeAndNotOnlyItsBox(Picture picture) {
		for (Group group : picture.scene().groups())
			if (group.part() == Part.NODE) {
				NodeBody body = (NodeBody) group.items().get(0);
				for (Item item : group.items())
					if (item instanceof Text text)
						for (At corner : List.of(new At(text.left(), text.top()), new At(text.left() + text.width(), text.top()),
								new At(text.left(), text.bottom()), new At(text.left() + text.width(), text.bottom())))
							assertTrue(body.shape().outline().contains(body.box(), corner, 0.01), text + " leaves its shape");
			}
	}

	@ParameterizedTest
	@MethodSource("all")
	void markersHideNoOtherLine(Picture picture) {
		Map<String, Line> lines = picture.scene().groups().stream().filter(group -> group.part() == Part.EDGE)
				.collect(Collectors.toMap(Group::id, group -> (Line) group.items().get(0)));
		for (Group group : picture.scene().groups())
			if (group.part() == Part.MARKER) {
				Box plate = ((Plate) group.items().get(0)).box();
				lines.forEach((id, line) -> assertEquals(id.equals(group.id()), crosses(line, plate),
						"marker of " + group.id() + " and line of " + id));
			}
	}

	private static boolean crosses(Line line, Box box) {
		for (int i = 1; i < line.points().size(); i++) {
			At a = line.points().get(i - 1);
			At b = line.points().get(i);
			if (Math.min(a.x(), b.x()) < box.right() && Math.max(a.x(), b.x()) > box.x() && Math.min(a.y(), b.y()) < box.bottom()
					&& Math.max(a.y(), b.y()) > box.y())
				return true;
		}
		return false;
	}

	@ParameterizedTest
	@MethodSource("all")
	void tipsLieOnTheShapes(Picture picture) {
		Map<String, NodeBody> bodies = picture.scene().groups().stream().filter(group -> group.part() == Part.NODE)
				.collect(Collectors.toMap(Group::id, group -> (NodeBody) group.items().get(0)));
		MapContent content = MapContent.of(picture.corpus(), picture.map());
		Map<String, Line> lines = picture.scene().groups().stream().filter(group -> group.part() == Part.EDGE)
				.collect(Collectors.toMap(Group::id, group -> (Line) group.items().get(0)));
		content.edges().forEach(edge -> {
			assertOnBorder(bodies.get(edge.source()), lines.get(edge.id()).points().getFirst());
			assertOnBorder(bodies.get(edge.target()), lines.get(edge.id()).points().getLast());
		});
	}

	private static void assertOnBorder(NodeBody body, At tip) {
		assertTrue(body.shape().outline().contains(body.box(), tip, 0.01), tip + " misses " + body);
		assertFalse(body.shape().outline().contains(body.box(), tip, -0.01), tip + " runs into " + body);
	}

	@ParameterizedTest
	@MethodSource("all")
	void legendExplainsWhatOccursAndNothingElse(Picture picture) {
		assertEquals(shapes(items(picture, NodeBody.class, Part.NODE)), shapes(items(picture, NodeBody.class, Part.LEGEND)));
		Function<Line, Object> end = line -> line.look().end();
		var drawn = items(picture, Line.class, Part.EDGE).stream().map(end).collect(Collectors.toSet());
		var explained = items(picture, Line.class, Part.LEGEND).stream().map(end).collect(Collectors.toSet());
		assertTrue(explained.containsAll(drawn), explained + " lacks some of " + drawn);
		String legend = items(picture, Text.class, Part.LEGEND).stream().map(Text::text).collect(Collectors.joining(" "));
		for (var edge : MapContent.of(picture.corpus(), picture.map()).edges())
			for (String word : edge.relation().getLiteral().split(" "))
				assertTrue(legend.contains(word), edge.relation() + " is explained");
		boolean pale = items(picture, Line.class, Part.EDGE).stream().anyMatch(line -> line.look().pale());
		assertEquals(pale, legend.contains("preclinical"));
		boolean conflict = items(picture, Plate.class, Part.MARKER).stream().anyMatch(plate -> plate.tone() == Tone.CONFLICT);
		assertEquals(conflict, legend.contains("contradicted"));
	}

	private static TreeSet<NodeShape> shapes(List<NodeBody> bodies) {
		return bodies.stream().map(NodeBody::shape).collect(Collectors.toCollection(TreeSet::new));
	}

	@ParameterizedTest
	@MethodSource("all")
	void referencesAreListedOnceAndInOrder(Picture picture) {
		List<Reference> references = MapContent.of(picture.corpus(), picture.map()).references();
		assertEquals(references.stream().sorted().distinct().toList(), references);
		List<String> listed = SampleMaps.listed(items(picture, Text.class, Part.REFERENCES).stream().map(Text::text).toList());
		for (Reference reference : references)
			assertEquals(1, listed.stream().filter(reference.label()::equals).count(), reference.label());
	}

	@Test
	void themesCanBeRead() {
		for (Theme theme : List.of(Theme.PRINT, Theme.DARK)) {
			for (Tone tone : Tone.values())
				if (tone.compareTo(Tone.GENETIC) >= 0 && tone.compareTo(Tone.KNOWLEDGE) <= 0)
					assertTrue(contrast(theme.fill(tone), theme.line(Tone.INK)) >= 7, theme.name() + " text on " + tone);
				else if (tone.compareTo(Tone.STIMULATION) >= 0)
					assertTrue(contrast(theme.fill(Tone.CELL_INSIDE), theme.line(tone)) >= 2.8, theme.name() + " line " + tone);
			assertTrue(contrast(theme.fill(Tone.PAGE), theme.line(Tone.MUTED)) >= 4.5, theme.name() + " small text");
		}
	}

	/** Contrast of two colours by WCAG 2. */
	private static double contrast(int a, int b) {
		double one = luminance(a);
		double other = luminance(b);
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	@ParameterizedTest
	@EnumSource(NodeShape.class)
	void everyShapeIsClosedAndConvexEnoughForText(NodeShape shape) {
		Box box = new Box(10, 20, 90, 32);
		assertTrue(shape.outline().contains(box, new At(55, 36), 0));
		assertFalse(shape.outline().contains(box, new At(55, 53), 0));
		assertTrue(shape.outline().contains(box, new At(10 + shape.inset(), 26), 0.5), "text keeps inside at the left");
		assertEquals(20, shape.outline().meet(box, new At(55, 0), new At(55, 20)).y(), 1e-6);
	}
}
