/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes corpora of any size that are free of findings of form: an eighth entities, an eighth publications, most of the rest
 * claims with context and citations, and one trial with results for every ten claims. Equal sizes give equal bytes.
 */
final class SampleCorpus {
	/** Statements of a file, where nobody says otherwise. */
	private static final int PER_FILE = 1_000;
	private static final String[] RELATIONS = { "activates", "upregulates", "stabilizes", "binds", "associated with" };
	private static final String[] SYSTEMS = { "human cohort", "mouse model", "cell line", "in silico" };
	private final Path folder;
	private final Random random = new Random(7);

	private SampleCorpus(Path folder) {
		this.folder = folder;
	}

	/** Writes a corpus: folder, statements, statements of a file. */
	public static void main(String[] args) throws IOException {
		write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
	}

	/** Writes a corpus into an empty folder. */
	static void write(Path folder, int statements) throws IOException {
		write(folder, statements, PER_FILE);
	}

	private static void write(Path folder, int statements, int perFile) throws IOException {
		Files.createDirectories(folder);
		SampleCorpus corpus = new SampleCorpus(folder);
		Files.writeString(folder.resolve("shared.evade"), "namespace shared\ndisease NSCLC MONDO:0005233\n"
				+ "drug nivolumab NCIT:C68814\nendpoint ORR measures objective response as rate in %\n"
				+ "endpoint OS measures overall survival as median in mo\n");
		for (int file = 0, left = statements; left > 0; file++, left -= perFile)
			corpus.file(file, Math.min(left, perFile));
	}

	private void file(int number, int statements) throws IOException {
		int entities = Math.max(2, statements / 8), publications = Math.max(1, statements / 8);
		int claims = (statements - entities - publications) * 10 / 11,
				trials = statements - entities - publications - claims;
		StringBuilder text = new StringBuilder("namespace part" + number + "\nimport shared\n\n");
		text.append("article article").append(number).append(" { title \"Review ").append(number)
				.append("\" authors \"Author AB\" journal \"J Clin Oncol\" year 2024\n")
				.append("  section one number \"1\" \"Mechanisms\" table table-1 number \"1\" }\n");
		for (int i = 0; i < entities; i++)
			text.append("protein P").append(i).append(" \"protein ").append(i).append("\" ncbigene:")
					.append(1 + number * PER_FILE + i).append(" also \"alias ").append(i).append("\"\n");
		for (int i = 0; i < publications; i++)
			text.append("publication author").append(i).append("x2020 { title \"Study ").append(i)
					.append("\" authors \"Author AB\", \"Other C\" et al journal \"J Clin Oncol\" year 2020 volume \"")
					.append(i % 40)
					.append("\" pages \"").append(i).append("-").append(i + 9)
					.append("\" kind journal article ids doi:10.1000/x")
					.append(number).append(".").append(i).append(" }\n");
		text.append("references of article").append(number).append(" {\n");
		for (int i = 0; i < publications; i++)
			text.append("  ").append(i + 1).append(" = author").append(i).append("x2020\n");
		text.append("}\nclaims from article").append(number).append(" section one {\n");
		for (int i = 0; i < claims; i++)
			claim(text, i, entities, publications);
		text.append("}\n");
		for (int i = 0; i < trials; i++)
			trial(text, number, i, publications);
		Files.writeString(folder.resolve(String.format(Locale.ROOT, "part%05d.evade", number)), text);
	}

	private void claim(StringBuilder text, int i, int entities, int publications) {
		int object = random.nextInt(entities);
		text.append("  claim c").append(i).append(": P").append((object + 1) % entities).append(' ')
				.append(RELATIONS[random.nextInt(RELATIONS.length)]).append(" P").append(object)
				.append(" {\n    hedged system ")
				.append(SYSTEMS[random.nextInt(SYSTEMS.length)]).append(" in NSCLC under nivolumab level D cites ")
				.append(1 + random.nextInt(publications)).append(" as primary result\n    // as the section has it\n  }\n");
	}

	private void trial(StringBuilder text, int file, int i, int publications) {
		text.append("trial T").append(i).append(" \"Trial ").append(i).append("\" {\n  registered NCT")
				.append(10_000_000 + file * 1_000 + i).append(" phase \"III\" cites ").append(1 + i % publications)
				.append("\n  population { count 400 randomised line first line \"1st\" }\n  arm a gives nivolumab n "
				+ "200 arm b n 200 comparator\n")
				.append("  results in article").append(file).append(".table-1 {\n    for all {\n      ORR 2").append(i % 10)
				.append(".5 % vs 1").append(i % 10).append(" % printed \"2").append(i % 10).append(".5 vs. 1").append(i % 10)
				.append("\"; OS 17.").append(i % 10).append(" mo vs 14.9 mo;\n")
				.append("      hazard ratio OS 0.79 95 CI 0.65 to 0.96 p = 0.02;\n    }\n  }\n}\n");
	}
}
