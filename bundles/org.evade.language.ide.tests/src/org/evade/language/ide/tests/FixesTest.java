/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Finding;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.Severity;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.language.ide.fix.Fix;
import org.evade.language.ide.fix.QuickFixes;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Place;
import org.junit.jupiter.api.Test;

/** A fix has to make its finding go away and must not break the file. */
class FixesTest {
	private static final String HEAD = "namespace guide\n\nimport vocabulary\n\n";
	private static final String SET = HEAD + "claims from review section stk11 {\n  ";

	static Map<String, String> files(String edited) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("vocabulary.evade", Sample.VOCABULARY);
		files.put("article.evade", Sample.ARTICLE);
		files.put("map.evade", Sample.MAP);
		files.put("edited.evade", edited);
		return files;
	}

	static List<Finding> findings(Corpus corpus) {
		return new CheckRunner(RuleCatalogue.all(), 1).run(corpus, new CheckOptions(null, null, LocalDate.of(2030, 1, 1)), name -> {
		}).findings();
	}

	private static List<Finding> findings(Corpus corpus, Path file, String rule) {
		return findings(corpus).stream()
				.filter(f -> f.rule().equals(rule) && Path.of(f.file()).getFileName().equals(file.getFileName())).toList();
	}

	private static List<Fix> fixes(Sample.At at, String rule) {
		List<Finding> found = findings(at.corpus(), at.file(), rule);
		assertFalse(found.isEmpty(), rule + " finds nothing in " + at.text());
		return QuickFixes.of(at.corpus(), at.file(), at.text(), found.getFirst());
	}

	/** The files after the fix with a label; the finding is gone and nothing else is broken. */
	private static Map<String, String> fixed(String text, String rule, String label) {
		Map<String, String> files = files(text);
		Sample.At at = Sample.of(files, "edited.evade");
		List<Fix> fixes = fixes(at, rule);
		Fix fix = fixes.stream().filter(f -> f.label().equals(label)).findFirst()
				.orElseThrow(() -> new NoSuchElementException(label + " is not in " + fixes.stream().map(Fix::label).toList()));
		Map<String, String> after = new LinkedHashMap<>(files);
		for (FileEdits edits : fix.edits())
			after.compute(edits.file().getFileName().toString(), (name, before) -> TextEdit.apply(before, edits.edits()));
		Sample.At now = Sample.of(after, "edited.evade");
		int before = findings(at.corpus(), at.file(), rule).size();
		assertEquals(before - 1, findings(now.corpus(), now.file(), rule).size(), after.get("edited.evade"));
		if (!rule.equals("syntax"))
			assertTrue(now.corpus().files().stream().allMatch(ModelFile::isWellFormed), after.get("edited.evade"));
		return after;
	}

	private static void becomes(String text, String rule, String label, String expected) {
		assertEquals(expected, fixed(text, rule, label).get("edited.evade"));
	}

	@Test
	void namesThatWereMeant() {
		becomes(SET + "claim x: STK1 causes ICI-resistance { cites 10 }\n}\n", "link", "Change to STK11",
				SET + "claim x: STK11 causes ICI-resistance { cites 10 }\n}\n");
		becomes(SET + "claim x: LKB1 causes ICI-resistance { cites 10 }\n}\n", "link", "Change to STK11",
				SET + "claim x: STK11 causes ICI-resistance { cites 10 }\n}\n");
		becomes("namespace other\n\nclaims from guide.review {\n  claim x: STK11 causes vocabulary.ICI-resistance { own view }\n}\n", "link",
				"Import namespace vocabulary",
				"namespace other\n\nimport vocabulary\n\nclaims from guide.review {\n  claim x: STK11 causes vocabulary.ICI-resistance { own view }\n}\n");
		becomes("namespace other\n\nclaims from guide.review {\n  claim x: STK11 causes vocabulary.ICI-resistance { own view }\n}\n", "link",
				"Write vocabulary.STK11",
				"namespace other\n\nclaims from guide.review {\n  claim x: vocabulary.STK11 causes vocabulary.ICI-resistance { own view }\n}\n");
	}

	@Test
	void whatIsMissingIsDeclared() {
		Map<String, String> after = fixed(SET + "claim x: nivolumab kills Tumorzelle { cites 10 }\n}\n", "link",
				"Declare cell Tumorzelle in vocabulary.evade");
		assertTrue(after.get("vocabulary.evade").contains("CL:0000625\ncell Tumorzelle\nprocess"), after.get("vocabulary.evade"));
		assertEquals(HEAD + "mechanism zzz\n\n" + (SET
				+ "claim x: KRAS causes ICI-resistance { cites 10 about zzz }\n}\n").substring(HEAD.length()),
				fixed(SET + "claim x: KRAS causes ICI-resistance { cites 10 about zzz }\n}\n", "link",
						"Declare mechanism zzz in this file")
						.get("edited.evade"));
		String map = HEAD + "map m2 {\n  node a shows KRAS\n  edge e: a causes qq with claims c1\n}\n";
		assertTrue(fixed(map, "link", "Add node qq to the map").get("edited.evade").contains("KRAS\n  node qq\n  edge e"));
	}

	@Test
	void formIsRepaired() {
		becomes(HEAD + "gene A\ngene B \"open\ngene C\n", "syntax", "Close the text at the end of the line",
				HEAD + "gene A\ngene B \"open\"\ngene C\n");
		becomes(HEAD + "gene cell\n", "syntax", "Use 'cell' as an id: ^cell", HEAD + "gene ^cell\n");
		becomes(SET + "claim x: KRAS causes ICI-resistance { cites 10 }\n", "syntax", "Add the closing brace",
				SET + "claim x: KRAS causes ICI-resistance { cites 10 }\n}\n");
		becomes(SET + "claim x: KRAS cuases ICI-resistance { cites 10 }\n}\n", "syntax", "Change to causes",
				SET + "claim x: KRAS causes ICI-resistance { cites 10 }\n}\n");
		becomes(HEAD + "gene A /* open\n", "syntax", "Close the comment at the end of its line", HEAD + "gene A /* open */\n");
		becomes(HEAD + "trial T2 {\n  results from review {\n    for all { ORR 3 % }\n  }\n}\n", "syntax", "Insert ';'",
				HEAD + "trial T2 {\n  results from review {\n    for all { ORR 3 %; }\n  }\n}\n");
	}

	@Test
	void claimsWithoutCitations() {
		String claim = SET + "claim w: KRAS activates STK11 { cites 10, hellmann2019 as background }\n  claim x: KRAS causes ICI-resistance";
		becomes(claim + "\n}\n", "STR-UNCITED", "Mark as the authors' own view", claim + " {\n    own view\n  }\n}\n");
		becomes(claim + " { level B }\n}\n", "STR-UNCITED", "Mark as stated by a caption", claim + " { level B caption }\n}\n");
		becomes(claim + " {\n    level B // sure\n  }\n}\n", "STR-UNCITED", "Mark as the authors' own view",
				claim + " {\n    level B // sure\n    own view\n  }\n}\n");
		becomes(claim + " {\n    level B\n    // sure\n  }\n}\n", "STR-UNCITED",
				"Cite 10, hellmann2019 as background as claim w does",
				claim + " {\n    level B\n    cites 10, hellmann2019 as background\n    // sure\n  }\n}\n");
	}

	@Test
	void otherRules() {
		becomes(HEAD + "gene A\n\n// about B\ngene B \"l\"\n  note \"n\"\n\ngene C\nmechanism m { involves A, C }\nmechanism n { within m }\n"
				+ "claims from review { claim z: A causes n { own view } }\n", "STR-UNUSED", "Remove this declaration",
				HEAD + "gene A\n\n// about B\n\ngene C\nmechanism m { involves A, C }\nmechanism n { within m }\n"
						+ "claims from review { claim z: A causes n { own view } }\n");
		becomes(SET + "claim x: KRAS causes ICI-resistance { cites 10, 10 as background }\n}\n", "REF-CITED-TWICE",
				"Drop this citation",
				SET + "claim x: KRAS causes ICI-resistance { cites 10 }\n}\n");
		becomes(HEAD + "map m2 {\n  node a shows KRAS\n  node b shows ICI-resistance\n  edge e: a causes b\n}\n", "STR-EDGE-BARE",
				"Show claim c1", HEAD
						+ "map m2 {\n  node a shows KRAS\n  node b shows ICI-resistance\n  edge e: a causes b with claims c1\n}\n");
		String joined = "  node a shows KRAS\n  node b shows ICI-resistance\n  edge e: a causes b with claims c1\n";
		becomes(HEAD + "map m2 {\n" + joined + "  node l shows efficacy of nivolumab note \"n\"\n}\n", "STR-NODE-LONE",
				"Mark l as named in the legend only",
				HEAD + "map m2 {\n" + joined + "  node l shows efficacy of nivolumab legend only note \"n\"\n}\n");
		becomes(HEAD + "map m2 {\n" + joined + "  node l shows nivolumab \"anti-PD-1\"\n}\n", "STR-NODE-LONE",
				"Remove this node", HEAD + "map m2 {\n" + joined + "}\n");
		becomes(HEAD + "layout of m1 {\n  box gone at 1,1\n  box res at 2,2\n}\n", "STR-LAYOUT-GONE", "Remove this entry",
				HEAD + "layout of m1 {\n  box res at 2,2\n}\n");
		becomes(SET + "claim x: CD8-T phosphorylates KRAS { cites 10 }\n}\n", "REL-SIGNATURE", "Change to activates",
				SET + "claim x: CD8-T activates KRAS { cites 10 }\n}\n");
		becomes(SET + "claim x: KRAS reduces nivolumab { cites 10 }\n}\n", "REL-SIGNATURE", "Write efficacy of",
				SET + "claim x: KRAS reduces efficacy of nivolumab { cites 10 }\n}\n");
		becomes(HEAD + "trial T2 {\n  cites 10\n  arm a \"A\" gives nivolumab\n  arm b \"B\"\n}\n", "TRI-NO-COMPARATOR",
				"Mark arm b as the comparator", HEAD
						+ "trial T2 {\n  cites 10\n  arm a \"A\" gives nivolumab\n  arm b \"B\" comparator\n}\n");
		becomes(SET + "claim x: KRAS causes ICI-resistance { cites 10 measured PFS 3 }\n}\n".replace("PFS 3", "PFS 3 %"),
				"MEA-UNIT",
				"Change the unit to mo", SET + "claim x: KRAS causes ICI-resistance { cites 10 measured PFS 3 mo }\n}\n");
		becomes(HEAD + "gene A hgnc:11389\n", "ID-PREFIX", "Change to HGNC:11389", HEAD + "gene A HGNC:11389\n");
	}

	@Test
	void aPassageIsMarkedAndFollowed() {
		String text = SET + "claim x: KRAS causes ICI-resistance { cites 10 passage 1-2 sha256:0000000000000000 }\n}\n";
		Sample.At at = Sample.of(files(text), "edited.evade");
		int offset = text.indexOf("sha256");
		List<Fix> fixes = QuickFixes.of(at.corpus(), at.file(), text, digest(offset,
				"The text at 1-2 of a.txt is \u201Ca\u201D, which was never marked: if these are the words, write 1-2 sha256:0123456789abcdef"));
		assertEquals("Mark these words", fixes.getFirst().label());
		assertEquals(text.replace("sha256:0000000000000000", "sha256:0123456789abcdef"),
				TextEdit.apply(text, fixes.getFirst().edits().getFirst().edits()));
		fixes = QuickFixes.of(at.corpus(), at.file(), text, digest(offset, "The text at 1-2 of a.txt is"
				+ " \u201Ca\u201D, not what was marked: \u201Cb\u201D, which stands at 5-6: write 5-6 sha256:0123456789abcdef"));
		assertEquals("Follow the marked words", fixes.getFirst().label());
		assertEquals(text.replace("1-2 sha256:0000000000000000", "5-6 sha256:0123456789abcdef"),
				TextEdit.apply(text, fixes.getFirst().edits().getFirst().edits()));
	}

	@Test
	void anIdGivenTwiceIsRenamedAndNotAccepted() {
		List<String> labels = fixes(Sample.of(files(HEAD + "gene A\nprotein A\n"), "edited.evade"), "STR-DUPLICATE-ID").stream().map(Fix::label).toList();
		assertFalse(labels.isEmpty());
		assertTrue(labels.stream().noneMatch(label -> label.startsWith("Accept")), labels.toString());
	}

	private static Finding digest(int offset, String message) {
		return new Finding("PAS-DIGEST", Severity.ERROR, "edited.evade", new Place(1, 1, offset, 23), "claim x", message, List.of());
	}

	@Test
	void findingsAreAcceptedWithAReason() {
		String text = SET + "claim x: KRAS causes ICI-resistance\n}\n";
		Sample.At at = Sample.of(files(text), "edited.evade");
		Fix accept = fixes(at, "STR-UNCITED").getLast();
		assertEquals("Accept STR-UNCITED on x with a reason", accept.label());
		String after = TextEdit.apply(text, accept.edits().getFirst().edits());
		assertEquals("why it may stay", after.substring(accept.select().offset(), accept.select().end()));
		Sample.At now = Sample.of(files(after), "edited.evade");
		assertEquals(List.of(), findings(now.corpus(), now.file(), "STR-UNCITED"));
		assertEquals(List.of(), findings(now.corpus(), now.file(), "EXC-DIGEST"));
	}

	/**
	 * On the real corpus: every fix of every finding leaves well-formed files; those that come with rules take their finding
	 * away.
	 */
	@Test
	void fixesOfTheCorpusKeepItWellFormed() {
		Corpus corpus = Sample.checkout();
		List<String> labels = new ArrayList<>();
		for (Finding finding : findings(corpus)) {
			ModelFile file = corpus.files().stream().filter(f -> f.name().equals(finding.file())).findFirst().orElseThrow();
			for (Fix fix : QuickFixes.of(corpus, file.path(), file.text(), finding))
				for (FileEdits edits : fix.edits()) {
					labels.add(fix.label());
					ModelFile changed = corpus.files().stream().filter(f -> f.path().equals(edits.file())).findFirst().orElseThrow();
					String after = TextEdit.apply(changed.text(), edits.edits());
					if (labels.size() % 4 == 0)
						assertTrue(TestFiles.isWellFormed(after), fix.label() + " in " + file.name());
				}
		}
		System.out.println("Fixes: " + labels.size() + " for the findings of the corpus");
		assertTrue(labels.size() > 150, labels.size() + " fixes");
	}
}
