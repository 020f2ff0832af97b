/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.colour.LexicalColours;
import org.evade.language.ide.complete.Completion;
import org.evade.language.ide.complete.Proposal;
import org.evade.language.ide.fix.QuickAssists;
import org.evade.language.ide.fix.QuickFixes;
import org.evade.language.ide.hover.Hover;
import org.evade.language.ide.navigate.Occurrences;
import org.evade.language.ide.structure.AutoEdits;
import org.evade.language.ide.structure.Comments;
import org.evade.language.ide.structure.FoldRegions;
import org.evade.language.ide.structure.Formatting;
import org.evade.language.ide.structure.Outline;
import org.evade.language.ide.structure.Selections;
import org.evade.language.lexer.Tokens;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Problem;
import org.junit.jupiter.api.Test;

/** Services on every kind of text and place: they answer, and what they answer can be applied. */
class RobustnessTest {
	private static final String KEYS = "\"(){}\n/a";

	/** Completion at token boundaries of the whole article finds what stands there. */
	@Test
	void completionKnowsWhatTheCuratorsWrote() {
		Corpus corpus = Sample.checkout();
		int places = 0, words = 0, found = 0;
		StringBuilder missed = new StringBuilder();
		for (ModelFile file : corpus.files()) {
			String text = file.text();
			var tokens = Tokens.of(text);
			int first = Sample.root().relativize(file.path()).toString().length();
			for (int i = 0; i < tokens.size(); i++) {
				var token = tokens.get(i);
				if ((i + first) % 61 != 0 || token.isSpace() || token.isComment())
					continue;
				places++;
				int middle = token.offset() + Math.min(token.text().length(), 1 + token.text().length() / 2);
				List<Proposal> before = propose(corpus, file, text, token.offset());
				List<Proposal> inside = propose(corpus, file, text, middle);
				boolean name = token.isId() && !isDeclared(tokens, i) || token.isKeyword() && token.text().length() > 2;
				if (!name)
					continue;
				words++;
				String written = written(tokens, i);
				if (Stream.concat(inside.stream(), before.stream()).anyMatch(p -> last(p.text()).equals(last(written))))
					found++;
				else if (missed.length() < 1500)
					missed.append(token.text()).append(" in ").append(text, Math.max(0, token.offset() - 40), token.offset()).append("| ");
			}
		}
		System.out.println("Completion: " + places + " places, " + found + " of " + words + " words proposed");
		assertTrue(found >= 0.99 * words, found + " of " + words + "; missed " + missed);
	}

	/** A qualified name is proposed whole: the token with the segments after it. */
	private static String written(List<Tokens.Token> tokens, int at) {
		StringBuilder name = new StringBuilder(tokens.get(at).text());
		for (int i = at + 1; i + 1 < tokens.size() && tokens.get(i).text().equals(".") && tokens.get(i + 1).isId(); i += 2)
			name.append('.').append(tokens.get(i + 1).text());
		return name.toString();
	}

	private static String last(String name) {
		return name.substring(name.lastIndexOf('.') + 1).replaceAll("\\s+", " ");
	}

	private static boolean isDeclared(List<Tokens.Token> tokens, int at) {
		int before = at - 1;
		while (before >= 0 && tokens.get(before).isSpace())
			before--;
		if (before < 0 || !tokens.get(before).isKeyword() || tokens.get(before).text().length() < 3)
			return before >= 0 && tokens.get(before).isNumber();
		return LexicalColours.of(text(tokens), tokens.get(at).offset(), tokens.get(at).offset() + 1).stream()
				.anyMatch(c -> c.kind() == org.evade.language.ide.colour.ColourKind.DECLARATION)
				|| List.of("namespace", "import", "registered").contains(tokens.get(before).text());
	}

	private static String text(List<Tokens.Token> tokens) {
		StringBuilder text = new StringBuilder();
		tokens.forEach(token -> text.append(token.text()));
		return text.toString();
	}

	private static List<Proposal> propose(Corpus corpus, ModelFile file, String text, int offset) {
		List<Proposal> proposals = Completion.propose(corpus, file.path(), text, offset, List.of("vocabulary.PD-1"));
		for (Proposal proposal : proposals) {
			assertTrue(proposal.offset() >= 0 && proposal.offset() + proposal.length() == offset, proposal.toString());
			assertTrue(proposal.caret() <= proposal.text().length() && !proposal.text().isEmpty(), proposal.toString());
		}
		return proposals;
	}

	/** Texts cut off and mangled anywhere, far from what the model has. */
	@Test
	void mangledTextsAreAnswered() {
		Random random = new Random(11);
		Corpus corpus = Sample.checkout();
		List<ModelFile> files = corpus.files();
		int calls = 0;
		for (int i = 0; i < 400; i++) {
			ModelFile file = files.get(random.nextInt(files.size()));
			String text = mangled(file.text(), random);
			int offset = random.nextInt(text.length() + 1), length = random.nextInt(text.length() - offset + 1);
			propose(corpus, file, text, offset);
			Hover.at(corpus, file.path(), text, offset);
			FoldRegions.of(text);
			LexicalColours.of(text, offset, offset + length);
			TextEdit.apply(text, Comments.toggle(text, offset, offset + length));
			TextEdit.apply(text, Formatting.of(text, offset, offset + Math.min(length, 200)));
			AutoEdits.enter(text, offset).ifPresent(typed -> TextEdit.apply(text, List.of(typed.edit())));
			AutoEdits.type(text, offset, 0, KEYS.charAt(random.nextInt(KEYS.length())))
					.ifPresent(typed -> assertTrue(typed.caret() <= TextEdit.apply(text, List.of(typed.edit())).length()));
			Selections.enclosing(corpus, file.path(), text, new TextRange(offset, 0));
			QuickAssists.at(corpus, file.path(), text, offset, 0);
			Occurrences.at(corpus, file.path(), offset);
			calls += 11;
		}
		System.out.println("Robustness: " + calls + " calls on mangled texts");
	}

	/** Broken files in the corpus: every service answers, and every fix can be applied. */
	@Test
	void brokenFilesAreAnswered() {
		Random random = new Random(5);
		int fixes = 0;
		for (int i = 0; i < 40; i++) {
			String article = sound(mangled(Sample.ARTICLE, random)), map = sound(mangled(Sample.MAP, random));
			Sample.At at = Sample.of(java.util.Map.of("vocabulary.evade", Sample.VOCABULARY, "article.evade", article, "map.evade",
					map),
					"map.evade");
			for (ModelFile file : at.corpus().files()) {
				String text = file.path().endsWith("map.evade") ? map : file.path().endsWith("article.evade") ? article
						: Sample.VOCABULARY;
				Outline.of(at.corpus(), file.path());
				org.evade.language.ide.colour.SemanticColours.of(at.corpus(), file.path());
				for (Problem problem : file.problems())
					for (var fix : QuickFixes.of(at.corpus(), file.path(), text, problem))
						for (var edits : fix.edits())
							if (edits.file().equals(file.path())) {
								TextEdit.apply(text, edits.edits());
								fixes++;
							}
				for (int offset = 0; offset < text.length(); offset += 97) {
					propose(at.corpus(), file, text, offset);
					Hover.at(at.corpus(), file.path(), text, offset);
					QuickAssists.at(at.corpus(), file.path(), text, offset, 0);
				}
			}
		}
		System.out.println("Robustness: " + fixes + " fixes of broken files applied");
		assertTrue(fixes > 50, fixes + " fixes");
	}

	/** Half a pair of surrogates cannot be saved. */
	private static String sound(String text) {
		return text.replace('\uD83D', '?');
	}

	private static String mangled(String text, Random random) {
		int from = random.nextInt(Math.max(1, text.length() / 2)), to = from + random.nextInt(Math.max(1, Math.min(3000,
				text.length() - from)));
		StringBuilder mangled = new StringBuilder(random.nextBoolean() ? text.substring(0, to) : text.substring(from, to));
		for (int i = 0; i < 4 && mangled.length() > 2; i++) {
			int at = random.nextInt(mangled.length());
			switch (random.nextInt(3)) {
			case 0 -> mangled.deleteCharAt(at);
			case 1 -> mangled.insert(at, "\"{}^:;+.,/*\\\n\uD83D".charAt(random.nextInt(14)));
			default -> mangled.setCharAt(at, (char) (32 + random.nextInt(95)));
			}
		}
		return mangled.toString();
	}
}
