/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.evade.checks.tests.Example.finds;
import static org.evade.checks.tests.Example.spares;

import java.util.List;

/** Maps and their layout. */
final class MapExamples {
	private static final String CLAIMS = """
			claims from art {
			  claim kras: mutation of KRAS-G12C upregulates PD-L1 { cites 1 }
			  claim pair: PD-L1 binds PD-1 { cites 1 }
			  claim nothing: TMB predicts OS { negated because "no" cites 1 }
			  claim mech: KRAS causes resistance { about loss-of-antigens cites 1 }
			  claim combo: nivolumab reduces resistance { cites 1 }
			}
			""";

	private MapExamples() {
	}

	/** A map of five nodes with some edges. */
	private static String map(String edges) {
		return CLAIMS + """
				map m {
				  compartment c { node ras shows mutation of KRAS node pd-l1 shows PD-L1 }
				  node pd-1 shows PD-1 node tmb shows TMB node os shows OS node res shows resistance
				  node loss shows loss-of-antigens node both shows nivo-ipi
				""" + edges + "\n}\n";
	}

	static List<Example> all() {
		return List.of(finds("STR-MAP-EMPTY", "map m { compartment c { } }").at("m", "has no node"),
				spares("STR-MAP-EMPTY", "map m { compartment c { node n shows KRAS } }"),
				finds("STR-NODE-LONE", CLAIMS + """
						map m { node a shows KRAS node b shows PD-L1 node lone shows TMB
						  edge e: a upregulates b with claims kras }""").at("lone", "Node lone of map m is on no edge"),
				spares("STR-NODE-LONE", CLAIMS + """
						map m { node a shows KRAS compartment c { node b shows PD-L1 } node lone shows TMB legend only
						  edge e: a upregulates b with claims kras }"""),
				finds("STR-EDGE-BARE", map("edge e: ras upregulates pd-l1")).at("e", "shows no claim"),
				spares("STR-EDGE-BARE", map("edge e: ras upregulates pd-l1 with claims kras")),
				finds("STR-EDGE-RELATION", map("edge e: ras associated with pd-l1 with claims kras")).at("associated with",
						"kras says upregulates", "replace:upregulates"),
				finds("STR-EDGE-RELATION", map("edge e: tmb predicts os with claims nothing")).at("predicts",
						"nothing says not predicts",
						"replace:does not predict"),
				spares("STR-EDGE-RELATION", map("""
						edge e: ras upregulates pd-l1 with claims kras, pair
						edge f: tmb does not predict os with claims nothing""")),
				finds("STR-EDGE-ENDS", map("edge e: tmb upregulates pd-l1 with claims kras")).at("e", "joins tmb and pd-l1"),
				finds("STR-EDGE-ENDS", map("edge e: pd-l1 upregulates ras with claims kras")).at("e", "joins pd-l1 and ras"),
				spares("STR-EDGE-ENDS", map("""
						edge e: ras upregulates pd-l1 with claims pair, kras
						edge f: pd-1 binds pd-l1 with claims pair
						edge g: loss causes res with claims mech
						edge h: both reduces res with claims combo""")),
				finds("STR-LAYOUT-GONE", map("edge e: ras upregulates pd-l1 with claims kras") + """
						layout of m { box ras at 1, 2 box gone at 1, 2 route e via 1, 2 3, 4 }""").at("gone",
						"Map m has no element gone any more"),
				spares("STR-LAYOUT-GONE", map("edge e: ras upregulates pd-l1 with claims kras") + """
						layout of m { box ras at 1, 2 box c at 1, 2 route e via 1, 2 3, 4 }"""),
				finds("STR-LAYOUT-RANGE", map("edge e: ras upregulates pd-l1 with claims kras") + """
						layout of m { box ras at 12000, 2 box pd-l1 at 1, 2 }""").at("ras", "ras is placed out of range"),
				finds("STR-LAYOUT-RANGE", map("edge e: ras upregulates pd-l1 with claims kras") + """
						layout of m { box ras at 1, 2 size 7999 by 9000 }""").at("ras", "ras is placed out of range"),
				finds("STR-LAYOUT-RANGE", map("edge e: ras upregulates pd-l1 with claims kras") + """
						layout of m { box ras at 1, 2 route e via 1, 2 3, -2147483648 }""").at("e", "e is placed out of range"),
				finds("STR-LAYOUT-RANGE", map("edge e: ras upregulates pd-l1 with claims kras") + """
						layout of m size 2147483647 by 20 { box ras at 1, 2 }""").at("2147483647", "has size 2147483647 by 20"),
				spares("STR-LAYOUT-RANGE", map("edge e: ras upregulates pd-l1 with claims kras") + """
						layout of m size 8100 by 20 { box ras at -8000, 7900 size 90 by 90 box pd-l1 at 7000, 0 route e via 1, 2 8000, 0 }"""));
	}
}
