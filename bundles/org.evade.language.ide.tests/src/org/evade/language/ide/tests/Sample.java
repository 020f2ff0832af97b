/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;

/**
 * Corpora to try services on: the one of the checkout, and a small one whose last file is edited at the cursor {@code |}.
 */
final class Sample {
	static final String VOCABULARY = """
			namespace vocabulary

			gene STK11 "STK11" HGNC:11389 also "LKB1"
			gene KRAS HGNC:6407
			protein PD-1 HGNC:8760 also "CD279"
			protein PD-L1 "PD-L1" also "CD274", "B7-H1"
			cell CD8-T "CD8+ T cell" CL:0000625
			process immune-evasion "immune evasion"
			phenotype ICI-resistance "resistance to checkpoint blockade"
			disease NSCLC "non-small cell lung cancer"
			drug nivolumab "nivolumab" codes "BMS-936558" modality "antibody" targets PD-1
			drug class chemotherapy
			endpoint ORR "objective response rate" measures objective response as rate in %
			endpoint PFS measures progression-free survival as median in mo
			""";
	static final String ARTICLE = """
			namespace guide

			import vocabulary

			article review {
			  title "A review of <b>resistance</b>"
			  authors "Dai Y", "Tian X" et al
			  year 2024
			  section mechanisms "Mechanisms" {
			    section stk11 "KRAS/STK11"
			  }
			  figure figure-2 number "2"
			  table table-1 number "1"
			}
			publication hellmann2019 {
			  title "Nivolumab plus ipilimumab"
			  authors "Hellmann MD", "Paz-Ares L" et al
			  journal "N Engl J Med" year 2019
			  ids doi:10.1056/NEJMoa1910231
			}
			references of review {
			  10 = hellmann2019 links DOI
			  11 printed "Lost M, 2001"
			}
			scheme phases "Phases" from review {
			  class primary "Primary resistance"
			}
			mechanism kras-stk11 "KRAS/STK11 co-mutation" { class phases.primary involves vocabulary.KRAS }
			strategy dual "Dual blockade" { gives nivolumab answers kras-stk11 by bypassing with claims c1 }
			trial T1 "Trial one" {
			  registered NCT02477826
			  population { count 100 }
			  cites 10
			  arm nivo "Nivo" gives nivolumab
			  arm chemo "Chemo" gives chemotherapy comparator
			  strata nested { stratum high-level "PD-L1 high": PD-L1 >= 50 % }
			  results in review.table-1 {
			    for all { ORR 35.9 % vs 27.5 %; }
			  }
			}
			claims from review section stk11 {
			  claim c1: co-mutation of KRAS + STK11 causes ICI-resistance {
			    level B cites 10 as primary result about kras-stk11 in NSCLC
			    measured ORR 7.4 % vs 35.7 % p < 0.001
			    passage 12-20 sha256:0f3c2a9d11b24e5a
			  }
			  claim c2: nivolumab inhibits PD-1
			}
			""";
	static final String MAP = """
			namespace guide

			import vocabulary

			map m1 "Map" rebuilds review.figure-2 {
			  compartment tumour "Tumour" kind in cell {
			    node kras shows KRAS
			  }
			  node res shows ICI-resistance
			  node cd8 shows CD8-T
			  edge e1: kras causes res with claims c1
			}

			layout of m1 size 600 by 300 {
			  box kras at 40,60
			}
			""";

	/** A corpus and the file that is edited. */
	record At(Corpus corpus, Path file, String text, int offset) {
	}

	private static Corpus checkout;

	private Sample() {
	}

	static Path root() {
		return Path.of(System.getProperty("evade.root"), "model");
	}

	static synchronized Corpus checkout() {
		if (checkout == null)
			checkout = load(root());
		return checkout;
	}

	/** The small corpus without an edited file. */
	static At small() {
		return with("none.evade", "");
	}

	/** The small corpus with another file whose text has the cursor. */
	static At with(String name, String marked) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("vocabulary.evade", VOCABULARY);
		files.put("article.evade", ARTICLE);
		files.put("map.evade", MAP);
		files.put(name, marked);
		return of(files, name);
	}

	/** A corpus of texts; the cursor is in one of them. */
	static At of(Map<String, String> files, String edited) {
		try {
			Path folder = Files.createTempDirectory("evade-ide");
			try {
				int cursor = Math.max(0, files.get(edited).indexOf('|'));
				String text = files.get(edited).replace("|", "");
				for (var file : files.entrySet())
					Files.writeString(folder.resolve(file.getKey()), file.getKey().equals(edited) ? text : file.getValue());
				return new At(load(folder), folder.resolve(edited), text, cursor);
			} finally {
				delete(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The file of the small corpus, with the cursor at the first occurrence of a word plus some. */
	static At at(String file, String word, int plus) {
		At small = small();
		String text = file.equals("map.evade") ? MAP : file.equals("article.evade") ? ARTICLE : VOCABULARY;
		int offset = text.indexOf(word);
		if (offset < 0)
			throw new IllegalArgumentException(word + " is not in " + file);
		return new At(small.corpus(), small.file().resolveSibling(file), text, offset + plus);
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}

	static Corpus load(Path path) {
		try {
			return new CorpusLoader(1).load(List.of(path), name -> {
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
