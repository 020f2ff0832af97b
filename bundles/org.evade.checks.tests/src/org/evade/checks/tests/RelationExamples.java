/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.evade.checks.tests.Example.finds;
import static org.evade.checks.tests.Example.spares;

import java.util.List;

/** Relations and what they join. */
final class RelationExamples {
	private RelationExamples() {
	}

	private static String claim(String claim) {
		return "claims from art { claim a: " + claim + " { cites 1 } }";
	}

	static List<Example> all() {
		return List.of(
				finds("REL-SIGNATURE", claim("nivolumab differentiates into IL-2")).at("differentiates into",
						"cannot join drug nivolumab with protein IL-2: before it stands cell, tissue or disease"),
				finds("REL-SIGNATURE", claim("CD8-T-cell phosphorylates NSCLC")).at("phosphorylates",
						"cannot join cell CD8-T-cell with disease NSCLC"),
				finds("REL-SIGNATURE", claim("CD8-T-cell kills PD-L1")).at("kills", "after it cell or organism"),
				finds("REL-SIGNATURE", claim("nivolumab approved for PD-L1")).at("approved for", "after it disease"),
				finds("REL-SIGNATURE", claim("KRAS targets PD-L1")).at("targets", "cannot join gene KRAS with protein PD-L1"),
				finds("REL-SIGNATURE", claim("hypoxia reduces nivolumab")).at("reduces", "is `efficacy of`"),
				finds("REL-SIGNATURE", claim("KRAS + docetaxel phosphorylates AKT")).at("phosphorylates",
						"gene KRAS and drug docetaxel"),
				finds("REL-SIGNATURE", claim("nivolumab is a NSCLC")).at("is a", "both sides have to be of one sort"),
				finds("REL-SIGNATURE", claim("tumour-cell presents nivolumab")).at("presents", "after it molecule or biomarker"),
				finds("REL-SIGNATURE", claim("NSCLC encodes PD-L1")).at("encodes", "cannot join disease NSCLC"),
				finds("REL-SIGNATURE", claim("AKT phosphorylates KRAS + efficacy of nivolumab")).at("phosphorylates",
						"gene KRAS and efficacy of drug nivolumab"),
				finds("REL-SIGNATURE", claim("nivolumab equals NSCLC")).at("equals", "both sides have to be of one sort"),
				finds("REL-SIGNATURE", """
						map m { node a shows nivolumab node b shows IL-2 edge e: a differentiates into b }""").at(
						"differentiates into", "cannot join"),
				spares("REL-SIGNATURE", """
						claims from art {
						  claim a: exosome causes resistance { cites 1 }
						  claim b: hypoxia reduces efficacy of nivolumab { cites 1 }
						  claim c: AKT phosphorylates KRAS { cites 1 }
						  claim d: CD8-T-cell kills tumour-cell { cites 1 }
						  claim e: nivolumab approved for NSCLC { cites 1 }
						  claim f: nivolumab targets PD-1 { cites 1 }
						  claim g: T-cell differentiates into Treg { cites 1 }
						  claim h: PD-L1 binds PD-1 { cites 1 }
						  claim i: high TMB predicts response to nivolumab { cites 1 }
						  claim j: infiltration of CD8-T-cell higher in cold-tumour { cites 1 }
						  claim k: tumour-cell expresses PD-L1 { cites 1 }
						  claim l: CD73 produces adenosine { cites 1 }
						  claim m: nivolumab combines with ipilimumab { cites 1 }
						  claim n: Treg is a T-cell { cites 1 }
						  claim o: dual-blockade addresses loss-of-antigens { cites 1 }
						  claim p: mutation of KRAS frequency in NSCLC { cites 1 }
						  claim q: nivolumab prolongs OS { cites 1 }
						  claim r: loss-of-antigens causes resistance to nivolumab { cites 1 }
						  claim s: CD8-T-cell migrates to NSCLC { cites 1 presented to T-cell more than Treg }
						  claim t: tumour-cell presents PD-L1 { cites 1 }
						  claim u: response to nivolumab requires infiltration of CD8-T-cell { cites 1 }
						  claim v: hypoxia modulates function of CD8-T-cell { cites 1 }
						  claim w: KRAS encodes PD-L1 { cites 1 }
						  claim x: high TMB equals TMB { cites 1 }
						  claim y: nivolumab or ipilimumab increases infiltration of CD8-T-cell + activation of T-cell { cites 1 }
						}"""),
				finds("REL-TARGET", claim("nivolumab targets PD-L1")).at("targets",
						"has drug nivolumab target PD-L1, but its declaration names PD-1"),
				spares("REL-TARGET", claim("nivolumab targets PD-1")),
				finds("REL-AGENT-TWICE", "regimen r gives nivolumab + ipilimumab + nivolumab").at("nivolumab",
						"gives nivolumab twice"),
				spares("REL-AGENT-TWICE", """
						regimen r gives nivolumab role "induction" + ipilimumab + nivolumab role "maintenance\""""));
	}
}
