/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.figure.Theme;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Scene;
import org.evade.language.load.Corpus;
import org.evade.model.MapDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class SvgTest {
	private static final String HOSTILE = """
			namespace n
			protein A "<script>alert('x')</script> & \\"quoted\\""
			protein B "ein-sehr-langes-Wort-ohne-jede-Luecke-das-umbrochen-werden-muss-weil-es-nicht-passt"
			protein C "\u05e9\u05dc\u05d5\u05dd \ud83e\uddec \u4e2d\u6587"
			map hostile "]]> <b>" {
			  compartment empty "Empty & <empty>" {}
			  node a shows A
			  node b shows loss of B
			  node c shows C "\u0001\u0002"
			  node none
			  edge e1: a inhibits b
			  edge e2: b activates b
			  edge e3: a associated with none
			}
			""";

	private static Document parse(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	private static String svg(Corpus corpus, MapDiagram map) {
		return Figures.svg(corpus, map, FigureOptions.standard());
	}

	@Test
	void everyMapIsOneDocument() throws Exception {
		for (MapDiagram map : SampleMaps.in(SampleMaps.checkout()))
			assertEquals("svg", parse(svg(SampleMaps.checkout(), map)).getDocumentElement().getTagName());
	}

	@Test
	void sameModelGivesSameBytes() {
		MapDiagram map = SampleMaps.in(SampleMaps.checkout()).get(1);
		assertEquals(svg(SampleMaps.checkout(), map), svg(SampleMaps.checkout(), map));
		Corpus first = SampleMaps.of(HOSTILE), second = SampleMaps.of(HOSTILE);
		assertEquals(svg(first, SampleMaps.in(first).get(0)), svg(second, SampleMaps.in(second).get(0)));
		Corpus other = SampleMaps.of(HOSTILE.replace("a inhibits b", "a activates b"));
		assertNotEquals(svg(first, SampleMaps.in(first).get(0)), svg(other, SampleMaps.in(other).get(0)), "the digest names the model");
	}

	@Test
	void hostileTextIsOnlyText() throws Exception {
		Corpus corpus = SampleMaps.of(HOSTILE);
		Document document = parse(svg(corpus, SampleMaps.in(corpus).get(0)));
		assertEquals(0, document.getElementsByTagName("script").getLength());
		assertEquals(0, document.getElementsByTagName("b").getLength());
		assertTrue(document.getDocumentElement().getTextContent().contains("<script>"));
	}

	@Test
	void themesDifferInColoursOnly() {
		Corpus corpus = SampleMaps.of(HOSTILE);
		MapDiagram map = SampleMaps.in(corpus).get(0);
		String dark = Figures.svg(corpus, map, FigureOptions.standard().with(Theme.DARK));
		assertNotEquals(dark, svg(corpus, map));
		assertEquals(dark.replaceAll("#[0-9a-f]{6}", "#"), svg(corpus, map).replaceAll("#[0-9a-f]{6}", "#"));
	}

	@Test
	void layoutTextIsReadBackAsTheSamePicture() {
		Corpus corpus = SampleMaps.of(HOSTILE);
		MapDiagram map = SampleMaps.in(corpus).get(0);
		String layout = Figures.layoutText(corpus, map);
		Corpus saved = SampleMaps.of(HOSTILE + layout.substring(layout.indexOf("layout of")));
		assertEquals(List.of(), saved.files().get(0).problems());
		assertEquals(withoutDigest(svg(corpus, map)), withoutDigest(svg(saved, SampleMaps.in(saved).get(0))));
	}

	/** The digest tells the model with a layout from the one without. */
	private static String withoutDigest(String svg) {
		return svg.replaceAll("sha256:[0-9a-f]+", "").replaceAll("\\b[0-9a-f]{12,}\\b", "");
	}

	/** A second renderer, from outside Java, sees every node: there is ink on its border and the page has the right size. */
	@Test
	void secondRendererDrawsIt(@TempDir Path folder) throws Exception {
		for (MapDiagram map : SampleMaps.in(SampleMaps.checkout())) {
			Path svg = Files.writeString(folder.resolve("map.svg"), svg(SampleMaps.checkout(), map)), png = folder.resolve("map.png");
			Process renderer = new ProcessBuilder("rsvg-convert", svg.toString(), "-o", png.toString()).inheritIO().start();
			assertTrue(renderer.waitFor(60, TimeUnit.SECONDS) && renderer.exitValue() == 0, "rsvg-convert draws " + map.getName());
			BufferedImage image = ImageIO.read(png.toFile());
			Scene scene = Figures.scene(SampleMaps.checkout(), map, FigureOptions.standard());
			assertEquals(List.of(scene.width(), scene.height()), List.of(image.getWidth(), image.getHeight()));
			List<String> missing = new ArrayList<>();
			for (Group group : scene.groups())
				for (Item item : group.items())
					if (item instanceof Item.NodeBody body && !hasInk(image, body.box().centre().x(), body.box().y()))
						missing.add(group.id());
			assertEquals(List.of(), missing, "upper borders of nodes");
		}
	}

	private static boolean hasInk(BufferedImage image, int x, int y) {
		for (int dy = -2; dy <= 2; dy++) {
			int rgb = image.getRGB(x, y + dy);
			if ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF) < 600)
				return true;
		}
		return false;
	}
}
