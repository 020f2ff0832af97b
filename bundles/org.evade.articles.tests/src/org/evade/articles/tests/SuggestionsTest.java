/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.draft.DraftContext;
import org.evade.articles.drafting.DraftSuggester;
import org.evade.articles.drafting.Ground;
import org.evade.articles.drafting.VisibleNames;
import org.evade.articles.read.TextBlocks;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.recognise.Term;
import org.evade.articles.recognise.Vocabulary;
import org.evade.articles.suggest.Annotations;
import org.evade.articles.suggest.Rejections;
import org.evade.articles.suggest.Suggester;
import org.evade.articles.suggest.Suggestion;
import org.evade.articles.suggest.SuggestionLines;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.articles.text.UnreadableArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The protocol of suggestions, annotations of other programs, and what becomes of rejected ones. */
class SuggestionsTest {
	private static final ArticleText TEXT = ArticleText.of("\uD835\uDEFD B2M causes resistance. B2M is lost.");
	private static final Span SENTENCE = new Span(2, 24);

	private static List<Suggestion> builtIn() throws IOException {
		Recogniser recogniser = new Recogniser(new Vocabulary(List.of(new Term("v.B2M", "B2M", "gene", List.of("B2M")),
				new Term("v.resistance", "resistance", "phenotype", List.of("resistance")))));
		Ground ground = new Ground(TEXT, TextBlocks.of(TEXT), recogniser, VisibleNames.PLAIN);
		return new DraftSuggester(ground, DraftContext.NONE, "b2m-causes-resistance"::equals).suggest(TEXT, SENTENCE).suggestions();
	}

	@Test
	void whatIsWrittenIsRead() throws IOException {
		List<Suggestion> made = builtIn();
		assertEquals(Suggester.BUILT_IN, made.getFirst().origin());
		assertTrue(made.getFirst().text().startsWith("claim b2m-causes-resistance-2: B2M causes resistance {"), made.toString());
		String lines = String.join("\n", made.stream().map(SuggestionLines::written).toList());
		SuggestionLines.Read read = SuggestionLines.read(new StringReader(lines + "\n\n"), TEXT);
		assertEquals(made, read.suggestions());
		assertEquals(List.of(), read.problems());
		assertTrue(SuggestionLines.request(TEXT, SENTENCE).startsWith("{\"type\":\"passage\",\"start\":2,\"end\":24,\"digest\":\"sha256:"));
	}

	@Test
	void badLinesAreToldAndTheOthersTaken() throws IOException {
		String good = SuggestionLines.written(builtIn().getFirst());
		SuggestionLines.Read read = SuggestionLines.read(new StringReader(String.join("\n", "no json", "[]", "{}", good.replace("\"claim\"", "\"other\""),
				good.replace("\"start\":2", "\"start\":3"), good.replace("\"end\":24", "\"end\":2400"), good.replaceFirst("\"confidence\":[0-9.]+", "\"confidence\":7"),
				"[".repeat(50_000), good)), TEXT);
		assertEquals(1, read.suggestions().size());
		assertEquals(8, read.problems().size(), read.problems().toString());
		assertEquals("Line 5 was made of other words than stand at 3-24", read.problems().get(4));
		assertEquals("Line 4 has a type that is neither claim nor entity", read.problems().get(3));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aProgramAnswers() throws IOException {
		String line = SuggestionLines.written(builtIn().getFirst());
		assertEquals(1, Suggester.process(List.of("sh", "-c", "read request; printf '%s\\n' \"$0\"", line), 20).suggest(TEXT, SENTENCE).suggestions().size());
		assertTrue(assertThrows(IOException.class, () -> Suggester.process(List.of("sleep", "30"), 1).suggest(TEXT, SENTENCE)).getMessage()
				.contains("did not answer within 1 seconds"));
	}

	@Test
	void annotationsOfOtherPrograms() throws UnreadableArticle {
		String pubtator = "1|t|B2M causes resistance.\n1|a|Nothing.\n1\t0\t3\tB2M\tGene\t567\n1\t9\t12\tXYZ\tGene\t1\n";
		String json = "{\"documents\":[{\"passages\":[{\"annotations\":[{\"text\":\"B2M\",\"infons\":{\"type\":\"Gene\",\"identifier\":\"567\"},\"locations\":[]}]}]}]}";
		String xml = "<collection><document><passage><annotation><infon key=\"identifier\">567</infon><infon key=\"type\">Gene</infon><text>B2M</text>"
				+ "</annotation></passage></document></collection>";
		for (String file : List.of(pubtator, json, xml)) {
			List<Suggestion> found = Annotations.read(file.getBytes(StandardCharsets.UTF_8), TEXT);
			assertEquals(List.of(new Span(2, 5), new Span(25, 28)), found.stream().map(each -> each.anchor().span()).toList(), file);
			assertEquals("ncbigene:567", found.getFirst().curie());
			assertEquals("gene", found.getFirst().type());
		}
		for (String file : List.of("words", "{\"a\":", "<collection><x></collection>", "<html/>",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><collection><annotation><text>&e;</text></annotation></collection>"))
			try {
				assertEquals(List.of(), Annotations.read(file.getBytes(StandardCharsets.UTF_8), TEXT), file);
			} catch (UnreadableArticle e) {
				assertTrue(e.getMessage().startsWith("is "), e.getMessage());
			}
	}

	@Test
	void rejectedOnesStayAwayAndTeach(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("rejected.tsv");
		Suggestion first = builtIn().getFirst();
		Suggestion likely = new Suggestion(Suggestion.Kind.CLAIM, Anchor.of(TEXT, new Span(25, 36)), first.text(), null, null, 0.6, "other");
		Suggestion less = new Suggestion(Suggestion.Kind.CLAIM, Anchor.of(TEXT, new Span(25, 36)), "claim x: resistance causes B2M { }", null, null, 0.5, "other");
		assertEquals(List.of(likely, less), Rejections.of(file).rank(List.of(less, likely)));
		Rejections.of(file).add(first);
		Rejections.of(file).add(first);
		Rejections again = Rejections.of(file);
		assertTrue(again.has(first));
		assertEquals(List.of(less, likely), again.rank(List.of(first, likely, less)), "what resembles a rejected one ranks lower");
		assertEquals(2, Files.readString(file).lines().count(), Files.readString(file));
		assertTrue(Files.readString(file).contains("\tB2M causes resistance\tbuilt-in drafter\n"), "a person can read it");
	}
}
