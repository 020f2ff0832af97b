/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.evade.language.edit.TextRange;
import org.evade.language.ide.colour.Colour;
import org.evade.language.ide.colour.ColourKind;
import org.evade.language.ide.colour.LexicalColours;
import org.evade.language.ide.colour.SemanticColour;
import org.evade.language.ide.colour.SemanticColours;
import org.evade.language.ide.colour.SemanticKind;
import org.evade.language.ide.colour.TokenCache;
import org.evade.language.load.ModelFile;
import org.junit.jupiter.api.Test;

class ColoursTest {
	private static final String[] TYPED = { "a", " ", "\n", "\"", "\"\"\"", "/*", "*/", "//", "{", "}", "does not im", "prove",
			"-", "γ",
			"7.5", "HGNC:1", ":", "claim x: ", "\r\n", "\\", "^", "'", "", "\u00A0" };

	/** Kind of the first token that is written as a word. */
	private static ColourKind kind(String text, String word) {
		int at = text.indexOf(word);
		return LexicalColours.of(text, 0, text.length()).stream().filter(colour -> colour.offset() == at).findFirst()
				.orElseThrow().kind();
	}

	@Test
	void everyKind() {
		String text = """
				// note
				namespace guide
				gene STK11 "label" HGNC:11389 of ^cell
				claims from review section own {
				  claim c1: high expression of KRAS targets PD-1 {
				    cites 10
				    measured PFS 7.4 mo vs NR vs - p < 0.1
				    class phases.x
				  }
				}
				drug nivo targets PD-2
				scheme s {
				  class primary "P"
				}
				" open
				""";
		assertEquals(ColourKind.COMMENT, kind(text, "// note"));
		assertEquals(ColourKind.KEYWORD, kind(text, "namespace"));
		assertEquals(ColourKind.DECLARATION, kind(text, "STK11"));
		assertEquals(ColourKind.STRING, kind(text, "\"label\""));
		assertEquals(ColourKind.CURIE, kind(text, "HGNC:11389"));
		assertEquals(ColourKind.REFERENCE, kind(text, "^cell"));
		assertEquals(ColourKind.REFERENCE, kind(text, "review"));
		assertEquals(ColourKind.REFERENCE, kind(text, "own {"));
		assertEquals(ColourKind.DECLARATION, kind(text, "c1"));
		assertEquals(ColourKind.ASPECT, kind(text, "high expression of"));
		assertEquals(ColourKind.RELATION, kind(text, "targets PD-1"));
		assertEquals(ColourKind.KEYWORD, kind(text, "targets PD-2"));
		assertEquals(ColourKind.NUMBER, kind(text, "7.4"));
		assertEquals(ColourKind.UNIT, kind(text, "mo vs"));
		assertEquals(ColourKind.VALUE, kind(text, "NR"));
		assertEquals(ColourKind.VALUE, kind(text, "- p"));
		assertEquals(ColourKind.REFERENCE, kind(text, "phases"));
		assertEquals(ColourKind.DECLARATION, kind(text, "primary"));
		assertEquals(ColourKind.SIGN, kind(text, "{"));
		assertEquals(ColourKind.ERROR, kind(text, "\" open"));
	}

	@Test
	void coloursOfTheCorpusCoverEveryToken() throws IOException {
		Set<ColourKind> seen = EnumSet.noneOf(ColourKind.class);
		for (Path file : files()) {
			String text = Files.readString(file);
			int at = 0;
			for (Colour colour : LexicalColours.of(text, 0, text.length())) {
				assertTrue(text.substring(at, colour.offset()).isBlank(), file + " at " + at);
				seen.add(colour.kind());
				at = colour.offset() + colour.length();
			}
			assertTrue(text.substring(at).isBlank());
		}
		assertEquals(EnumSet.complementOf(EnumSet.of(ColourKind.ERROR)), seen);
	}

	/** However a text is edited, the tokens are those of the text lexed anew, and only what changed is lexed. */
	@Test
	void editsKeepTheTokensRight() throws IOException {
		Random random = new Random(7);
		int edits = 0;
		long again = 0;
		for (Path file : files()) {
			StringBuilder text = new StringBuilder(Files.readString(file));
			TokenCache cache = new TokenCache(text);
			for (int i = 0; i < 150; i++) {
				int offset = random.nextInt(text.length() + 1);
				int length = random.nextInt(4) == 0 ? Math.min(random.nextInt(40), text.length() - offset) : 0;
				String typed = TYPED[random.nextInt(TYPED.length)];
				text.replace(offset, offset + length, typed);
				TextRange changed = cache.replace(offset, length, typed);
				again += changed.length();
				assertTrue(changed.offset() <= offset && changed.end() >= offset + typed.length());
				edits++;
				if (i % 10 == 9)
					assertEquals(LexicalColours.of(text, 0, text.length()), cache.colours(0, text.length()), file + " edit " + i);
			}
		}
		System.out.println("Colours: " + edits + " edits, " + again / edits + " characters lexed again on average");
	}

	@Test
	void outsideTheRepaintedLinesNothingChanges() throws IOException {
		String text = Files.readString(Sample.root().resolve("dai/claims-tme.evade"));
		TokenCache cache = new TokenCache(text);
		int offset = text.indexOf("causes") + 3;
		List<Colour> before = cache.colours(0, text.length());
		TextRange changed = cache.replace(offset, 0, "x");
		assertTrue(changed.length() < 200, "one line: " + changed);
		List<Colour> after = cache.colours(0, cache.length());
		assertEquals(before.stream().filter(colour -> colour.offset() < changed.offset()).toList(),
				after.stream().filter(colour -> colour.offset() < changed.offset()).toList());
	}

	@Test
	void namesAreColouredByWhatTheyMean() {
		Sample.At at = Sample.with("edited.evade", """
				namespace guide
				import vocabulary
				claims from review section stk11 {
				  claim x1: nivolumab inhibits NOTHING { cites 10, 99 about kras-stk11 exception to c1 }
				}
				""");
		List<SemanticColour> colours = SemanticColours.of(at.corpus(), at.file());
		assertEquals(SemanticKind.NAMESPACE, semantic(at.text(), colours, "guide"));
		assertEquals(SemanticKind.PUBLICATION, semantic(at.text(), colours, "review"));
		assertEquals(SemanticKind.PART_OF_ARTICLE, semantic(at.text(), colours, "stk11"));
		assertEquals(SemanticKind.CLAIM, semantic(at.text(), colours, "x1"));
		assertEquals(SemanticKind.DRUG, semantic(at.text(), colours, "nivolumab"));
		assertEquals(SemanticKind.UNRESOLVED, semantic(at.text(), colours, "NOTHING"));
		assertEquals(SemanticKind.CITATION, semantic(at.text(), colours, "10"));
		assertEquals(SemanticKind.UNRESOLVED, semantic(at.text(), colours, "99"));
		assertEquals(SemanticKind.MECHANISM, semantic(at.text(), colours, "kras-stk11"));
		assertTrue(colours.stream().filter(SemanticColour::declares).count() == 2, "the namespace and the claim");
	}

	private static SemanticKind semantic(String text, List<SemanticColour> colours, String word) {
		return colours.stream().filter(c -> text.substring(c.offset(), c.offset() + c.length()).equals(word)).findFirst()
				.orElseThrow()
				.kind();
	}

	@Test
	void everyNameOfTheCorpusIsKnown() {
		int names = 0;
		for (ModelFile file : Sample.checkout().files())
			for (SemanticColour colour : SemanticColours.of(Sample.checkout(), file.path())) {
				assertTrue(colour.kind() != SemanticKind.UNRESOLVED, file.name() + " at " + colour.offset());
				names++;
			}
		assertTrue(names > 6_000, names + " names");
		System.out.println("Semantic colours: " + names + " names");
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(Sample.root())) {
			return files.filter(file -> file.toString().endsWith(".evade")).sorted().toList();
		}
	}
}
