/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.evade.diagram.session.MapSession;

/** A small corpus with a map that has a compartment, and its layout. */
final class Samples {
	static final Path ROOT = Path.of("/corpus");
	static final Path VOCABULARY = ROOT.resolve("vocabulary.evade");
	static final Path MAP = ROOT.resolve("map.evade");
	static final Path LAYOUT = ROOT.resolve("map.layout.evade");
	static final String NAME = "s.m";

	private Samples() {
	}

	static MemoryCorpus corpus() {
		Map<Path, String> files = new TreeMap<>();
		files.put(VOCABULARY, """
				namespace s
				// the vocabulary
				gene KRAS
				gene STK11 "STK11" also "LKB1"
				protein PD-L1
				phenotype resistance "resistance to checkpoint blockade"
				cell CD8-T "CD8+ T cell"
				drug nivolumab
				article art { title "t" year 2024 section one "One" }
				claims from art section one {
				  claim c1: STK11 causes resistance { level B cites 3, 4 }
				  claim c2: KRAS upregulates PD-L1 { cites 5 }
				}
				""");
		files.put(MAP, """
				namespace s

				// a map
				map m "Sample" {
				  compartment tumour "Tumour cell" kind in cell {
				    node kras shows KRAS   // first
				    node pdl1 shows PD-L1
				  }
				  node stk shows STK11
				  node res shows resistance
				  edge e1: kras upregulates pdl1 with claims c2
				  edge e2: stk causes res
				}
				""");
		files.put(LAYOUT, """
				namespace s

				layout of m size 500 by 300 {
				  box tumour at 20,20 size 220 by 140
				  box kras at 40,60 size 60 by 24
				  box pdl1 at 150,60 size 60 by 24
				  box stk at 300,60 size 60 by 24
				  box res at 300,160 size 120 by 36
				  route e1 via 100,72 150,72
				  route e2 via 330,84 330,160
				}
				""");
		return new MemoryCorpus(ROOT, files);
	}

	static MapSession session(MemoryCorpus bench) {
		MapSession session = new MapSession(bench, NAME);
		session.refresh();
		return session;
	}
}
