/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.language.format.TextFormatter;
import org.evade.language.ide.structure.AutoEdits;
import org.evade.language.ide.structure.Brackets;
import org.evade.language.ide.structure.Comments;
import org.evade.language.ide.structure.FoldRegion;
import org.evade.language.ide.structure.FoldRegions;
import org.evade.language.ide.structure.Formatting;
import org.evade.language.ide.structure.Outline;
import org.evade.language.ide.structure.OutlineItem;
import org.evade.language.ide.structure.Selections;
import org.evade.language.ide.structure.Typed;
import org.evade.language.load.ModelFile;
import org.junit.jupiter.api.Test;

class StructureTest {
	@Test
	void outline() {
		Sample.At at = Sample.at("article.evade", "article", 0);
		List<OutlineItem> items = Outline.of(at.corpus(), at.file());
		assertEquals(List.of("review", "hellmann2019", "references of review", "phases", "kras-stk11", "dual", "T1",
				"claims from review"),
				items.stream().map(OutlineItem::label).toList());
		OutlineItem claim = items.getLast().children().getFirst();
		assertEquals("c1: co-mutation of KRAS + STK11 causes resistance to checkpoint blockade", claim.label() + ": "
				+ claim.detail());
		assertEquals("section stk11", items.getLast().detail());
		assertEquals("c1", at.text().substring(claim.name().offset(), claim.name().end()));
		assertTrue(at.text().startsWith("claim c1", claim.range().offset()));
		assertEquals(List.of("nivo", "chemo", "strata nested", "results in table-1"),
				items.get(6).children().stream().map(OutlineItem::label).toList());
	}

	@Test
	void brokenStatementsAreInTheOutline() {
		Sample.At at = Sample.with("edited.evade", "namespace guide\n\ngene A\ngene B = =\ngene C\n");
		List<OutlineItem> items = Outline.of(at.corpus(), at.file());
		assertEquals(List.of("gene", "broken", "gene"), items.stream().map(OutlineItem::kind).toList());
		assertEquals("C", items.getLast().label());
	}

	@Test
	void outlinesOfTheCorpusNestAndCover() {
		int[] count = new int[1];
		for (ModelFile file : Sample.checkout().files()) {
			List<OutlineItem> items = Outline.of(Sample.checkout(), file.path());
			assertEquals(file.document().getStatements().size(), items.size(), file.name());
			items.forEach(item -> check(item, new TextRange(0, file.text().length()), count));
		}
		System.out.println("Outline: " + count[0] + " entries");
		assertTrue(count[0] > 2000, count[0] + " entries");
	}

	private static void check(OutlineItem item, TextRange within, int[] count) {
		count[0]++;
		assertTrue(within.contains(item.range()) && item.range().contains(item.name()) && !item.label().isEmpty(),
				item.toString());
		item.children().forEach(child -> check(child, item.range(), count));
	}

	@Test
	void folds() {
		String text = "/* head\n * of it */\nnamespace a\n\nimport b\nimport c\n\nclaims from r {\n  claim x: a associated with b +\n"
				+ "    c {\n    note \"\"\"\n    t\n    \"\"\"\n  }\n  // one\n  // two\n}\ngene g { }\n";
		List<String> folds = FoldRegions.of(text).stream().map(fold -> fold.kind() + " " + text.substring(fold.offset()).lines()
				.findFirst()
				.orElseThrow().strip() + " " + text.substring(fold.offset(), fold.offset() + fold.length()).lines().count()).toList();
		assertEquals(List.of("HEADER /* head 2", "IMPORTS import b 2", "BLOCK claims from r { 10",
				"BLOCK claim x: a associated with b + 6",
				"TEXT note \"\"\" 3", "COMMENT // one 2"), folds);
	}

	@Test
	void foldsOfTheCorpusNest() {
		int count = 0;
		for (ModelFile file : Sample.checkout().files()) {
			List<FoldRegion> folds = FoldRegions.of(file.text());
			for (FoldRegion fold : folds) {
				count++;
				assertTrue(fold.offset() + fold.length() <= file.text().length());
				assertTrue(fold.offset() == 0 || file.text().charAt(fold.offset() - 1) == '\n');
			}
		}
		System.out.println("Folding: " + count + " folds");
		assertTrue(count > 1000, count + " folds");
	}

	@Test
	void brackets() {
		String text = "a { b ( \"}\" /* } */ ) }";
		assertEquals(text.length() - 1, Brackets.partner(text, 2));
		assertEquals(2, Brackets.partner(text, text.length() - 1));
		assertEquals(text.indexOf(") }"), Brackets.partner(text, 6));
		assertEquals(-1, Brackets.partner(text, text.indexOf("}\"")), "in a text");
		assertEquals(-1, Brackets.partner("a {", 2));
		assertEquals(-1, Brackets.partner(text, 99));
	}

	@Test
	void commentsAreToggled() {
		String text = "gene A\n  gene B\n\ngene C\n";
		String commented = TextEdit.apply(text, Comments.toggle(text, 2, 20));
		assertEquals("// gene A\n//   gene B\n\n// gene C\n", commented);
		assertEquals(text, TextEdit.apply(commented, Comments.toggle(commented, 0, commented.length())));
		assertEquals("  // a\n    b\n", TextEdit.apply("  a\n    b\n", Comments.toggle("  a\n    b\n", 3, 3)));
		assertEquals(List.of(), Comments.toggle("note \"\"\"\nx\n\"\"\"", 10, 10), "inside a text");
	}

	private static String typed(String marked, char c) {
		int at = marked.indexOf('|');
		String text = marked.replace("|", "");
		Optional<Typed> typed = c == '\n' ? AutoEdits.enter(text, at) : AutoEdits.type(text, at, 0, c);
		return typed.map(t -> new StringBuilder(TextEdit.apply(text, List.of(t.edit()))).insert(t.caret(), "|").toString())
				.orElse("itself");
	}

	@Test
	void enterIndents() {
		assertEquals("claims from r {\n  |\n}", typed("claims from r {|", '\n'));
		assertEquals("claims from r {\n  |\n}", typed("claims from r {|}", '\n'));
		assertEquals("a {\n  b {\n    |\n  }\n}", typed("a {\n  b {|\n}", '\n'));
		assertEquals("a {\n  b\n  |\n}", typed("a {\n  b|\n}", '\n'));
		assertEquals("gene A\n|", typed("gene A|", '\n'));
		assertEquals("map a {\n\nmap b {\n  |\n}", typed("map a {\n\nmap b {|", '\n'), "each statement for itself");
		assertEquals("/* a\n * |", typed("/* a|", '\n'));
		assertEquals("a {\r\n  b\r\n  |\r\n}", typed("a {\r\n  b|\r\n}", '\n'));
	}

	@Test
	void pairsAreClosed() {
		assertEquals("gene A \"|\"", typed("gene A |", '"'));
		assertEquals("gene A \"x\"|", typed("gene A \"x|\"", '"'));
		assertEquals("note \"\"\"|\"\"\"", typed("note \"\"|", '"'));
		assertEquals("itself", typed("gene A \"x\\|\"", '"'));
		assertEquals("itself", typed("// it|", '"'));
		assertEquals("ORR 3 (|)", typed("ORR 3 |", '('));
		assertEquals("ORR 3 (a)|", typed("ORR 3 (a|)", ')'));
		assertEquals("a {\n}|", typed("a {\n  |", '}'));
		assertEquals("itself", typed("a { b |", '}'));
	}

	/** Line breaks stay as the file has them, also in comments and texts of several lines. */
	@Test
	void formattingKeepsLineBreaks() {
		String text = "/* a\r\n * b */\r\nnamespace a\r\n\r\ngene C {\r\nnote \"x\"\r\n}\r\n";
		assertEquals(text.replace("note", "  note"), TextEdit.apply(text, Formatting.of(text)));
		assertEquals(1, Formatting.of(text).size());
	}

	@Test
	void formattingIsTheFormattersInFewEdits() {
		String text = "namespace   a\ngene B   \"l\"\n\n\n\ngene C {\nnote \"x  y\" }\n";
		assertEquals(TextFormatter.format(text), TextEdit.apply(text, Formatting.of(text)));
		assertTrue(Formatting.of(text).stream().allMatch(edit -> edit.text().isBlank()), "blanks only");
		assertEquals("namespace   a\ngene B \"l\"\n\n\n\ngene C {\nnote \"x  y\" }\n",
				TextEdit.apply(text, Formatting.of(text, 16, 18)));
		int edits = 0;
		for (ModelFile file : Sample.checkout().files()) {
			String worse = file.text().replace("\n  ", "\n ").replace(", ", ",");
			List<TextEdit> all = Formatting.of(worse);
			edits += all.size();
			assertEquals(TextFormatter.format(worse), TextEdit.apply(worse, all));
			assertTrue(all.stream().allMatch(edit -> edit.text().isBlank()), file.name());
			assertEquals(!TextFormatter.format(worse).equals(worse), !all.isEmpty(), file.name());
		}
		assertTrue(edits > 1_000, edits + " edits");
		System.out.println("Formatting: " + edits + " edits of blanks");
	}

	@Test
	void selectionsGrow() {
		Sample.At at = Sample.at("article.evade", "7.4 %", 1);
		List<String> seen = new java.util.ArrayList<>();
		TextRange span = new TextRange(at.offset(), 0);
		for (int i = 0; i < 20; i++) {
			TextRange next = Selections.enclosing(at.corpus(), at.file(), at.text(), span);
			if (next.equals(span))
				break;
			assertTrue(next.contains(span));
			span = next;
			seen.add(at.text().substring(span.offset(), span.end()));
		}
		assertEquals("7.4", seen.getFirst());
		assertTrue(seen.contains("7.4 %") && seen.contains("ORR 7.4 % vs 35.7 % p < 0.001"), seen.toString());
		assertTrue(seen.stream().anyMatch(s -> s.startsWith("claim c1") && s.endsWith("}")));
		assertEquals(at.text(), seen.getLast());
	}

	/** With the caret behind the last word of a line the word comes first, then its clause; blanks alone are never selected. */
	@Test
	void selectionStartsWithTheWordBeforeTheCaret() {
		Sample.At at = Sample.at("article.evade", "ORR 7.4 % vs 35.7 % p < 0.001", "ORR 7.4 % vs 35.7 % p < 0.001".length());
		TextRange word = Selections.enclosing(at.corpus(), at.file(), at.text(), new TextRange(at.offset(), 0));
		assertEquals("0.001", at.text().substring(word.offset(), word.end()));
		TextRange span = word;
		for (int i = 0; i < 10; i++) {
			span = Selections.enclosing(at.corpus(), at.file(), at.text(), span);
			String seen = at.text().substring(span.offset(), span.end());
			assertTrue(seen.equals(seen.strip()) || seen.equals(at.text()), seen);
		}
	}
}
