/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.evade.checks.tests.Example.finds;
import static org.evade.checks.tests.Example.spares;

import java.util.List;
import java.util.stream.Stream;

import org.evade.checks.Severity;

/** Structure, maps aside. */
final class StructureExamples {
	private StructureExamples() {
	}

	static List<Example> all() {
		return Stream.of(citations(), identity(), contradictions(), use()).flatMap(List::stream).toList();
	}

	/** A second article. */
	private static final String OTHER = "article other { title \"O\" authors \"O O\" journal \"O\" year 2020 }\n";

	/** Claims of the article. */
	private static String claims(String claims) {
		return "claims from art {\n" + claims + "\n}\n";
	}

	private static List<Example> citations() {
		return List.of(
				finds("STR-UNCITED", claims("claim a: KRAS causes resistance")).at("a", "cites no publication",
						Severity.INCOMPLETE),
				finds("STR-UNCITED", claims("claim a: KRAS causes resistance") + "review of a is submitted by \"x\" on 2026-01-01")
						.at("a", "mark the claim as own view or caption", Severity.WARNING),
				finds("STR-UNCITED", claims("claim a: KRAS causes resistance") + """
						review of a is accepted by "y" on 2026-01-02
						review of a is submitted by "x" on 2026-01-01""").at("a", "cites no publication", Severity.ERROR),
				finds("STR-UNCITED", "define d { concept TMB criterion \"TMB\" >= 10 \"mut/Mb\" }").at("d", "This definition cites",
						Severity.INCOMPLETE),
				finds("STR-UNCITED", "trial t { registered NCT02041533 results from art { for all { OS 12 mo; } } }")
						.at("results from art { for all { OS 12 mo; } }", "The results of trial t cite", Severity.INCOMPLETE),
				spares("STR-UNCITED", "trial t { cites 1 results from art { for all { OS 12 mo; } } }"),
				spares("STR-UNCITED", claims("""
						claim a: KRAS causes resistance { own view }
						claim b: KRAS causes resistance { caption }
						claim c: KRAS causes resistance { cites 1 }
						claim d: KRAS causes resistance""") + "review of d is retired by \"x\" on 2026-01-01 because \"withdrawn\""),
				finds("STR-BASIS", claims("claim a: KRAS causes resistance { own view cites 1, 2 }")).at("own view",
						"cites 2 publications"),
				spares("STR-BASIS", claims("claim a: KRAS causes resistance { caption }")),
				finds("STR-NEGATED", claims("claim a: KRAS causes resistance { negated cites 1 }")).at("negated",
						"without a reason"),
				spares("STR-NEGATED", claims("claim a: KRAS causes resistance { negated because \"looked for\" cites 1 }")),
				finds("STR-REVIEW-ONLY", claims("claim a: KRAS causes resistance { cites 6 }")).at("a", "cites one review"),
				finds("STR-REVIEW-ONLY", claims("claim a: KRAS causes resistance { cites 6, 1 as review synthesis }")).at("a",
						"cites 2 reviews"),
				spares("STR-REVIEW-ONLY", claims("claim a: KRAS causes resistance { cites 6, 1 }")));
	}

	private static List<Example> identity() {
		String schemes = "scheme u { class a class b } scheme v { class c maps to u.a narrower class d }\n";
		return List.of(
				finds("STR-MAPPING-WITHIN", schemes + "map class u.a to u.b related").at("u.b", "belong to one scheme"),
				finds("STR-MAPPING-WITHIN", "scheme u { class a maps to u.b broader class b }").at("u.b", "make one a subclass"),
				spares("STR-MAPPING-WITHIN", schemes + "map class u.a to v.d exactly because \"x\""),
				finds("STR-MAPPING-CLASH", schemes + "map class u.a to v.c exactly").at("exactly",
						"as exactly here and, read the same way, as broader at "),
				finds("STR-MAPPING-CLASH", schemes + "map class v.c to u.a narrower").at("narrower", "keep one of the two"),
				finds("STR-MAPPING-CLASH", schemes + "map class u.a to v.d exactly map class v.d to u.a related").at("related",
						"as exactly at "),
				spares("STR-MAPPING-CLASH", schemes + "map class u.a to v.c broader map class u.b to v.d exactly"),
				finds("STR-DUPLICATE-ID", "gene TP53\nprotein TP53").at("TP53", "to this protein and to the gene at "),
				finds("STR-DUPLICATE-ID", "trial t { arm x strata independent { stratum x } }").at("x",
						"to this stratum and to the arm"),
				finds("STR-DUPLICATE-ID", """
						article b { title "B" authors "B B" journal "B" year 2020
						  table t { column c column c } }""").at("c", "to this column"),
				spares("STR-DUPLICATE-ID", """
						gene TP53
						trial t { arm x strata independent { stratum y } }
						trial u { arm x }
						article b { title "B" authors "B B" journal "B" year 2020
						  table t { column c row c "1" } table u { column c } }""".replace("row c", "row d")),
				finds("STR-DUPLICATE-CLAIM", claims("""
						claim a: KRAS + STK11 causes resistance { in NSCLC cites 1 }
						claim b: STK11 + KRAS causes resistance { in NSCLC cites 1 }""")).at("b", "says the same as claim a"),
				finds("STR-DUPLICATE-CLAIM", claims("""
						claim a: hypoxia causes resistance { system human cohort cites 1 }
						claim b: hypoxia causes resistance { system mouse model cites 1 }
						claim c: hypoxia causes resistance { system mouse model cites 1 }""")).at("c", "the same as claim b"),
				spares("STR-DUPLICATE-CLAIM", claims("""
						claim a: KRAS causes resistance { in NSCLC cites 1 }
						claim b: KRAS causes resistance { in NSCLC cites 2 }
						claim c: KRAS causes resistance { in SQ cites 1 }
						claim d: mutation of KRAS causes resistance { in NSCLC cites 1 }
						claim e: KRAS causes resistance { in NSCLC cites 1 repeats a }
						claim f: KRAS causes resistance { in NSCLC cites 1 measured OS 12 mo }
						claim g: hypoxia causes resistance { system mouse model cites 1 }
						claim h: hypoxia causes resistance { system human cohort cites 1 }""")),
				finds("STR-SAME-NAME", """
						cell one "Tumor-infiltrating cell"
						cell two "two" also "x", "tumour infiltrating cell\"""").at("two", "and cell one at "),
				finds("STR-SAME-NAME", """
						protein IFN-gamma "IFN-gamma"
						protein ifng "IFN-\u03B3\"""").at("ifng", "and protein IFN-gamma at "),
				finds("STR-SAME-NAME", """
						cell one "Sch\u00E4fer cell"
						cell two "Scha\u0308fer cell\"""").at("two", "and cell one at "),
				finds("STR-SAME-NAME", """
						gene MYD88
						gene adapter also "MyD88\"""").at("adapter", "and gene MYD88 at "),
				finds("STR-SAME-NAME", """
						protein one "C3"
						protein two "\u04213\"""").at("two", "and protein one at "),
				spares("STR-SAME-NAME", """
						cell one "memory cell"
						cell two "CD8+ memory cell" also "memory cell" of one
						drug class TCM-drug "TCM"
						cell TCM-cell "TCM"
						process CR1 "CR"
						process CRS1 "CRS\""""),
				finds("STR-SAME-CLAIM", claims("claim a: hypoxia causes resistance { in NSCLC cites 1 }") + OTHER
						+ "claims from other { claim b: hypoxia causes resistance { own view } }").at("b",
								"says the same as claim a of article art"),
				finds("STR-SAME-CLAIM", claims("""
						claim a: hypoxia causes resistance { in NSCLC cites 1 }
						claim c: hypoxia causes resistance { in SQ cites 1 }""") + OTHER + """
						claims from other {
						claim b: hypoxia causes resistance { in NSCLC own view backs a }
						claim d: hypoxia causes resistance { in SQ own view } }""").at("d", "the same as claim c"),
				spares("STR-SAME-CLAIM", claims("""
						claim a: hypoxia causes resistance { in NSCLC cites 1 }
						claim c: hypoxia causes resistance { in NSCLC cites 1 repeats a }
						claim e: KRAS causes resistance { in NSCLC system human cohort cites 1 }
						claim g: KRAS activates PD-L1 { when "fed" cites 1 }""") + OTHER + """
						claims from other {
						claim b: hypoxia causes resistance { own view backs a }
						claim f: KRAS causes resistance { in SQ own view }
						claim h: KRAS activates PD-L1 { when "starved" own view }
						claim i: KRAS causes resistance { negated because "x" in NSCLC own view }
						claim j: KRAS causes resistance { in NSCLC system mouse model own view } }"""),
				finds("STR-DUPLICATE-PUBLICATION", """
						publication a { title "A" authors "A A" journal "J" year 2020 ids doi:10.1000/ABC pmid:77 }
						publication b { title "B" authors "A A" journal "J" year 2020 ids doi:10.1000/abc pmid:77 }""").at("b",
						"has the same doi:10.1000/abc as publication a"),
				finds("STR-DUPLICATE-PUBLICATION", """
						publication a { title "Role of T-cells" authors "A A" journal "J" year 2020 }
						publication b { title "Role of T cells." authors "A A" journal "J" year 2020 ids doi:10.1000/abc }""")
						.at("b", "title and year (2020)"),
				spares("STR-DUPLICATE-PUBLICATION", """
						publication a { title "Reply" authors "A A" journal "J" year 2020 ids doi:10.1000/a }
						publication b { title "Reply" authors "B B" journal "J" year 2020 ids doi:10.1000/b }
						publication c { title "Reply" authors "B B" journal "J" year 2021 }"""));
	}

	private static List<Example> contradictions() {
		return List.of(
				finds("STR-CONTRADICTION", claims("""
						claim a: hypoxia increases PD-L1 { in NSCLC cites 1 }
						claim b: hypoxia reduces PD-L1 { in NSCLC cites 2 }""")).at("b",
						"Claim b (reduces) contradicts claim a (increases)"),
				finds("STR-CONTRADICTION", claims("""
						claim a: TMB predicts OS { cites 1 }
						claim b: TMB does not predict OS { cites 2 }""")).at("b", "contradicts claim a"),
				finds("STR-CONTRADICTION", claims("""
						claim a: TMB associated with OS { negated because "no" cites 1 }
						claim b: TMB positively correlates with OS { cites 2 }""")).at("b", "claim a (not associated with)"),
				finds("STR-CONTRADICTION", claims("""
						claim a: nivolumab prolongs OS { cites 1 }
						claim b: nivolumab does not improve OS { cites 2 }""")).at("b", "contradicts claim a"),
				spares("STR-CONTRADICTION", claims("""
						claim a: hypoxia increases PD-L1 { in NSCLC cites 1 }
						claim b: hypoxia reduces PD-L1 { in SQ cites 2 }
						claim c: hypoxia reduces PD-L1 { in NSCLC cites 2 contradicts a because "other assay" }
						claim d: hypoxia increases CD73 { system mouse model cites 1 }
						claim e: hypoxia reduces CD73 { system human cohort cites 2 }
						claim f: high PD-L1 predicts OS { cites 1 }
						claim g: low PD-L1 does not predict OS { cites 2 }
						claim h: nivolumab trend to improve PFS { cites 1 }
						claim i: nivolumab does not improve PFS { cites 2 }
						claim j: KRAS increases PD-L1 { negated because "no" cites 1 }
						claim k: KRAS reduces PD-L1 { cites 2 }""")),
				finds("STR-ACKNOWLEDGE", claims("""
						claim a: hypoxia increases PD-L1 { in NSCLC cites 1 }
						claim b: hypoxia reduces PD-L1 { in NSCLC cites 2 contradicts a }""")).at("contradicts",
						"from claim b gives no reason"),
				spares("STR-ACKNOWLEDGE", claims("""
						claim a: hypoxia increases PD-L1 { in NSCLC cites 1 }
						claim b: hypoxia reduces PD-L1 { in NSCLC cites 2 exception to a because "late stage" backs a }""")));
	}

	private static List<Example> use() {
		String used = """
				claims from art { claim a: KRAS + STK11 + EGFR + KRAS-G12C + PD-1 + PD-L1 + CTLA-4 + CD73 + IL-2 + AKT
				  + adenosine + tumour-cell + T-cell + CD8-T-cell + Treg + exosome + resistance + T-cell-killing + hypoxia
				  + cold-tumour + NSCLC + NSQ + SQ + adenosquamous + TMB + virus + ORR + CR + DCR + OS + PFS + DFS
				  + primary-resistance + density + score maps to nivolumab + pembrolizumab + ipilimumab + durvalumab + oleclumab
				  + monalizumab + docetaxel + chemotherapy + placebo + nivo-ipi { cites 1 } }
				""";
		return List.of(finds("STR-UNUSED", used + "gene TP53\nreview of TP53 is draft by \"x\" on 2026-01-01").at("TP53",
				"Nothing refers to gene TP53"), finds("STR-UNUSED", used + "cohort c").at("c", "Nothing refers to cohort c"),
				spares("STR-UNUSED", used), finds("STR-UNUSED-PUBLICATION", """
						publication a { title "A" authors "A A" journal "J" year 2020 }""").at("a", "names publication a"),
				spares("STR-UNUSED-PUBLICATION", """
						publication a { title "A" authors "A A" journal "J" year 2020 }
						claims from art { claim b: KRAS causes resistance { cites a } }"""));
	}
}
