/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;

/** Corpora to ask. */
final class Corpora {
	/** Two articles that disagree. */
	static final String SAMPLE = """
			namespace s
			gene STK11 "STK11" HGNC:11389 also "LKB1"
			gene KRAS HGNC:6407
			variant KRAS-G12C "KRAS G12C" of KRAS
			protein PD-1 also "CD279"
			protein PD-L1 also "CD274", "B7-H1"
			cell CD8-T "CD8+ T cell"
			phenotype ICI-resistance "resistance to checkpoint blockade"
			disease NSCLC "non-small cell lung cancer"
			disease SQ "squamous NSCLC" of NSCLC
			disease melanoma "melanoma"
			drug nivolumab modality "antibody" targets PD-1
			endpoint ORR "objective response rate" measures objective response as rate in %
			article one {
			  title "A review" authors "Stein A", "Berg B" year 2020
			  section mechanisms number "2" "Mechanisms" {
			    section stk11 number "2.1" "KRAS/STK11"
			  }
			}
			article two { title "Another" authors "Roux C" year 2021 }
			publication p9 { title "Nine" authors "van der Meer D", "Stein A" year 2009 ids doi:10.5555/nine }
			publication p10 { title "Ten" authors "Zhou E" year 2019 }
			references of one { 9 = p9 10 = p10 11 }
			claims from one section stk11 {
			  claim c1: expression of PD-L1 + STK11 predicts ICI-resistance {
			    phenotype primary in SQ under nivolumab level B cites 9, 10 passage 5-20 note "One cohort; the T cells are not told." }
			  claim c2: KRAS-G12C causes ICI-resistance { negated because "no difference" hedged in melanoma cites 11 measured ORR 7.4 % }
			}
			claims from two {
			  claim c10: PD-L1 increases infiltration of CD8-T { own view system mouse model, in vitro }
			  claim c3: PD-L1 reduces infiltration of CD8-T { level D cites p9 }
			}
			map figure-1 { node a shows PD-L1 node b shows CD8-T edge e: a increases b with claims c10 }
			trial CheckMate-227 "CheckMate 227" { registered NCT02477826 phase "III" population { count 1189 histology SQ 350 } cites 10
			  told by one { cites 10 } arm nivo gives nivolumab }
			mechanism stk "STK11 loss" { involves STK11 }
			review of c1 is submitted by "AB" on 2026-03-01
			review of c1 is accepted by "CD" on 2026-05-02 because "A shade open."
			review of c3 is rejected by "CD" on 2026-04-01 because "Another system."
			""";

	private Corpora() {
	}

	static Path root() {
		return Path.of(System.getProperty("evade.root"));
	}

	static Corpus sample() {
		return load(SAMPLE);
	}

	/** Loads texts as files a.evade, b.evade and so on. */
	static Corpus load(String... texts) {
		return inFolder(folder -> {
			try {
				for (int i = 0; i < texts.length; i++)
					Files.writeString(folder.resolve((char) ('a' + i) + ".evade"), texts[i]);
				return new CorpusLoader(2).load(List.of(folder), name -> {
				});
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** Does something with a folder that is gone afterwards. */
	static <T> T inFolder(Function<Path, T> work) {
		try {
			Path folder = Files.createTempDirectory("evade-queries");
			try {
				return work.apply(folder);
			} finally {
				try (Stream<Path> files = Files.walk(folder)) {
					files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
