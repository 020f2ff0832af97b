/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.evade.articles.read.ArticleReading;
import org.evade.articles.read.Coverage;
import org.evade.articles.read.MarkedClaims;
import org.evade.articles.read.TextBlock;
import org.evade.articles.read.TextBlocks;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.recognise.Term;
import org.evade.articles.recognise.Vocabulary;
import org.evade.articles.text.ArticleReader;
import org.evade.articles.text.ArticleText;

/** Prints how long an article of a megabyte takes to be read: {@code ReadingFigures [TEXT]}. */
public final class ReadingFigures {
	private static final String[] WORDS = { "tumour", "cells", "that", "lost", "the", "antigen", "may", "not", "respond", "to", "nivolumab", "with", "an", "ORR",
			"of", "29", "%", "vs", "6", "%", "in", "patients", "because", "PD-L1", "is", "expressed", "by", "macrophages" };

	private ReadingFigures() {
	}

	/** Reads the file, or a text that is made up, five times. */
	public static void main(String[] arguments) throws IOException {
		ArticleText text = arguments.length > 0 ? ArticleReader.read(Path.of(arguments[0])) : made(1_000_000);
		Vocabulary vocabulary = new Vocabulary(IntStream.range(0, 1500).mapToObj(i -> new Term("v.t" + i, "t" + i, "protein",
				List.of(i < WORDS.length && WORDS[i].length() > 4 ? WORDS[i] : "thing" + i))).toList());
		for (int round = 0; round < 5; round++) {
			long start = System.nanoTime();
			ArticleText fresh = ArticleReader.read("a.txt", text.string().getBytes(java.nio.charset.StandardCharsets.UTF_8));
			fresh.structure();
			long read = System.nanoTime();
			List<TextBlock> blocks = TextBlocks.of(fresh);
			long parted = System.nanoTime();
			ArticleReading reading = ArticleReading.of(fresh, new Recogniser(vocabulary), () -> false);
			long recognised = System.nanoTime();
			int covered = Coverage.of(reading, MarkedClaims.NONE).size();
			System.out.printf(Locale.ROOT, "%d characters: text and structure %.0f ms, %d blocks %.0f ms, %d sentences, %d mentions, %d cues, %d numbers %.0f ms, coverage of %d parts %.0f ms%n",
					fresh.length(), (read - start) / 1e6, blocks.size(), (parted - read) / 1e6, reading.sentences().size(), reading.mentions().size(),
					reading.cues().size(), reading.numbers().size(), (recognised - parted) / 1e6, covered, (System.nanoTime() - recognised) / 1e6);
		}
	}

	/** A text of sentences, paragraphs and sections. */
	static ArticleText made(int length) {
		StringBuilder made = new StringBuilder();
		for (int i = 0; made.length() < length; i++) {
			if (i % 400 == 0)
				made.append("\n\n").append(1 + i / 400).append(" Section of the text\n\n");
			else if (i % 12 == 0)
				made.append("\n\n");
			made.append("Sentence ").append(i).append(" tells of ");
			for (int w = 0; w < 14; w++)
				made.append(WORDS[(i * 7 + w * (1 + i % 5)) % WORDS.length]).append(' ');
			made.append("here [").append(1 + i % 90).append("]. ");
		}
		return ArticleText.of(made.toString());
	}
}
