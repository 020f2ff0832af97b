/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.colour.SemanticColour;
import org.evade.language.ide.colour.SemanticKind;
import org.evade.ui.text.colour.Colouring;
import org.evade.ui.text.colour.Palette;
import org.evade.ui.text.colour.Shade;
import org.junit.jupiter.api.Test;

/** What the text looks like while one types, without a display. */
class ColouringTest {
	private static final String TEXT = "namespace a\n\n// kept\nprotein PD-1 \"PD-1\" HGNC:8760\n"
			+ "claims from a {\n  claim c: PD-1 inhibits PD-1\n}\n";

	private final PreferenceStore preferences = new PreferenceStore();

	private Palette palette(boolean dark) {
		Palette.setDefaults(preferences);
		return new Palette(preferences, dark);
	}

	private static List<StyleRange> styles(TextPresentation presentation) {
		List<StyleRange> styles = new ArrayList<>();
		for (Iterator<StyleRange> all = presentation.getAllStyleRangeIterator(); all.hasNext();)
			styles.add(all.next());
		return styles;
	}

	private static StyleRange at(List<StyleRange> styles, int offset) {
		return styles.stream().filter(style -> style.start <= offset && offset < style.start + style.length).findFirst()
				.orElseThrow();
	}

	@Test
	void tokensHaveTheirShade() {
		Palette palette = palette(false);
		List<StyleRange> styles = styles(new Colouring(TEXT).presentation(0, TEXT.length(), palette));
		assertEquals(palette.colour(Shade.KEYWORD), at(styles, 0).foreground);
		assertEquals(palette.colour(Shade.COMMENT), at(styles, TEXT.indexOf("kept")).foreground);
		assertEquals(palette.colour(Shade.STRING), at(styles, TEXT.indexOf("\"PD-1\"")).foreground);
		assertEquals(palette.colour(Shade.CURIE), at(styles, TEXT.indexOf("HGNC")).foreground);
		assertEquals(palette.colour(Shade.RELATION), at(styles, TEXT.indexOf("inhibits")).foreground);
		assertEquals(SWT.BOLD, at(styles, TEXT.indexOf("c: PD")).fontStyle);
	}

	@Test
	void namesMoveWithTheTextAndGoWhenTheyAreTouched() {
		Palette palette = palette(false);
		Colouring colouring = new Colouring(TEXT);
		int name = TEXT.indexOf("PD-1 inhibits");
		List<TextRange> changed = colouring.names(List.of(new SemanticColour(name, 4, SemanticKind.PROTEIN, false)));
		assertEquals(List.of(new TextRange(name, 4)), changed);
		colouring.replace(0, 0, "\n\n");
		assertEquals(palette.colour(Shade.MOLECULE), at(whole(colouring, palette), name + 2).foreground);
		colouring.replace(name + 3, 1, "x");
		assertEquals(palette.colour(Shade.REFERENCE), at(whole(colouring, palette), name + 2).foreground);
	}

	private static List<StyleRange> whole(Colouring colouring, Palette palette) {
		return styles(colouring.presentation(0, colouring.length(), palette));
	}

	@Test
	void onlyWhatDiffersIsColouredAgain() {
		Colouring colouring = new Colouring(TEXT);
		SemanticColour first = new SemanticColour(TEXT.indexOf("PD-1"), 4, SemanticKind.PROTEIN, true);
		SemanticColour last = new SemanticColour(TEXT.lastIndexOf("PD-1"), 4, SemanticKind.PROTEIN, false);
		colouring.names(List.of(first, last));
		assertEquals(List.of(), colouring.names(List.of(first, last)));
		assertEquals(List.of(new TextRange(last.offset(), 4)), colouring.names(List.of(first)));
	}

	/** Colours after many random changes, put together from what each change asked to colour, are those of the whole text. */
	@Test
	void whatIsColouredBitByBitIsWhatTheWholeTextLooksLike() throws IOException {
		Random random = new Random(20261121);
		Palette palette = palette(true);
		int changes = 0;
		for (Path file : corpus()) {
			StringBuilder text = new StringBuilder(Files.readString(file));
			Colouring colouring = new Colouring(text.toString());
			List<Integer> shown = look(colouring.presentation(0, text.length(), palette), text.length());
			for (int i = 0; i < 40; i++, changes++) {
				int offset = random.nextInt(text.length()), length = Math.min(random.nextInt(4), text.length() - offset);
				String typed = List.of("", "x", "\"", "/*", "*/", "\n", "//", " claim ", "}", "PD-L1").get(random.nextInt(10));
				text.replace(offset, offset + length, typed);
				TextRange damage = colouring.replace(offset, length, typed);
				List<Integer> moved = new ArrayList<>(shown.subList(0, offset));
				for (int k = 0; k < typed.length(); k++)
					moved.add(0);
				moved.addAll(shown.subList(offset + length, shown.size()));
				shown = moved;
				paint(shown, colouring.presentation(damage.offset(), Math.min(damage.end(), text.length()), palette));
			}
			assertEquals(look(new Colouring(text.toString()).presentation(0, text.length(), palette), text.length()), shown,
					() -> file.toString());
		}
		System.out.println("colouring: " + changes + " random changes of the corpus");
		assertTrue(changes >= 800);
	}

	private static List<Integer> look(TextPresentation presentation, int length) {
		List<Integer> look = new ArrayList<>(Collections.nCopies(length, 0));
		paint(look, presentation);
		return look;
	}

	/** As the widget does: a part that is coloured again loses what it had. */
	private static void paint(List<Integer> look, TextPresentation presentation) {
		var extent = presentation.getExtent();
		for (int i = extent.getOffset(); i < extent.getOffset() + extent.getLength(); i++)
			look.set(i, 0);
		for (StyleRange style : styles(presentation))
			for (int i = style.start; i < style.start + style.length; i++)
				look.set(i, style.foreground.hashCode() * 4 + style.fontStyle);
	}

	private static List<Path> corpus() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(System.getProperty("evade.root"), "model"))) {
			return files.filter(file -> file.toString().endsWith(".evade")).sorted().toList();
		}
	}

	@Test
	void everyColourCanBeReadOnItsBackground() {
		for (Shade shade : Shade.values()) {
			assertTrue(contrast(shade.standard(false), 0xFFFFFF) >= 4.5, () -> shade + " on white");
			assertTrue(contrast(shade.standard(true), 0x2F2F2F) >= 4.5, () -> shade + " on dark");
		}
	}

	/** Contrast ratio of WCAG 2.1. */
	private static double contrast(int one, int other) {
		double a = luminance(one), b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(int colour) {
		double sum = 0;
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		for (int i = 0; i < 3; i++) {
			double part = (colour >> (16 - 8 * i) & 0xFF) / 255.0;
			sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
		}
		return sum;
	}
}
