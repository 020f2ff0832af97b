/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.evade.editing.operations.ClaimDraft;
import org.evade.editing.operations.CompartmentSpec;
import org.evade.editing.operations.EdgeOperations;
import org.evade.editing.operations.EdgeSpec;
import org.evade.editing.operations.LayoutOperations;
import org.evade.editing.operations.MapOperations;
import org.evade.editing.operations.MapTransfer;
import org.evade.editing.operations.NodeSpec;
import org.evade.editing.operations.Placement;
import org.evade.editing.operations.Refused;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.Point;
import org.evade.model.Aspect;
import org.evade.model.CompartmentKind;
import org.evade.model.Relation;
import org.junit.jupiter.api.Test;

/** Each operation on a map changes the text as a curator would. */
class MapOperationsTest {
	private static final String VOCABULARY = """
			namespace vocabulary
			gene STK11
			protein PD-L1
			cell T-cell
			phenotype resistance
			""";
	private static final String CLAIMS = """
			namespace dai
			import vocabulary
			article dai { section a section b }
			claims from dai section a {
			  claim c1: STK11 causes resistance
			  claim c2: PD-L1 inhibits T-cell
			}
			""";
	private static final String MAP = """
			namespace dai
			import vocabulary

			// the figure
			map m "Map" {
			  compartment tumour "Tumour" {
			    // the gene
			    node stk shows STK11 // a comment
			    node ligand shows PD-L1
			  }
			  node resistance shows resistance

			  edge e1: stk causes resistance with claims c1 // why
			  // of the ligand
			  edge e2: ligand activates stk "weak"
			}
			""";
	private static final String LAYOUT = """
			namespace dai

			layout of m size 100 by 80 {
			  box stk at 1,2 size 30 by 20
			  // ghost
			  box ghost at 5,5
			  route e1 via 1,1 2,2 3,3
			  route e2 via 4,4 5,5
			}
			""";

	private final Desk desk = new Desk("v.evade", VOCABULARY, "c.evade", CLAIMS, "m.evade", MAP, "m.layout.evade", LAYOUT);
	private final MapOperations maps = new MapOperations(desk.model);
	private final EdgeOperations lines = new EdgeOperations(desk.model);

	private void expect(String from, String to) {
		assertTrue(MAP.contains(from), from);
		assertEquals(MAP.replace(from, to), desk.text("m.evade"));
	}

	@Test
	void duplicatesStandBesideTheirOriginals() throws Refused {
		MapTransfer transfer = new MapTransfer(desk.model);
		desk.apply(transfer.duplicate("dai.m", Set.of("ligand"), 5, 5, null).change());
		assertTrue(desk.text("m.evade").contains("    node ligand shows PD-L1\n    node ligand-2 shows PD-L1\n  }\n"),
				desk.text("m.evade"));
		desk.apply(transfer.duplicate("dai.m", Set.of("ligand", "resistance"), 5, 5, null).change());
		assertTrue(desk.text("m.evade").contains("  node resistance shows resistance\n  node ligand-3 shows PD-L1\n"
				+ "  node resistance-2 shows resistance\n"), desk.text("m.evade"));
	}

	@Test
	void nodesAreAddedBesideTheirCompany() throws Refused {
		desk.apply(maps.addNode("dai.m", NodeSpec.showing("vocabulary.T-cell"), "tumour", Placement.NONE));
		desk.apply(maps.addNode("dai.m", new NodeSpec("x", Aspect.LOSS, List.of("vocabulary.STK11", "vocabulary.PD-L1"), null,
				"A \"b\""),
				null, Placement.of("x", new Box(1, 2, 3, 4), null)));
		desk.apply(maps.addNode("dai.m", NodeSpec.showingClaim("dai.c1"), null, Placement.NONE));
		assertEquals(MAP.replace("PD-L1\n", "PD-L1\n    node t-cell shows T-cell\n").replace("shows resistance\n", """
				shows resistance
				  node x shows loss of STK11 + PD-L1 "A \\"b\\""
				  node c1 shows claim c1
				"""), desk.text("m.evade"));
		assertEquals(LAYOUT.replace("  route e1", "  box x at 1,2 size 3 by 4\n  route e1"), desk.text("m.layout.evade"));
	}

	@Test
	void edgesAreAddedAtTheEnd() throws Refused {
		desk.apply(lines.connect("dai.m", new EdgeSpec(null, "stk", Relation.INHIBITS, "ligand", "l", List.of("dai.c2", "dai.c1")),
				Placement.NONE));
		expect("\"weak\"\n", "\"weak\"\n  edge stk-ligand: stk inhibits ligand \"l\" with claims c2, c1\n");
		assertThrows(Refused.class, () -> lines.connect("dai.m", EdgeSpec.of("stk", Relation.BINDS, "nobody"), Placement.NONE));
	}

	@Test
	void claimsAreMadeForEdges() throws Refused {
		desk.apply(lines.connectWithClaim("dai.m", EdgeSpec.of("stk", Relation.INHIBITS, "ligand"),
				new ClaimDraft(null, "dai.dai", "a", true, "no effect", "level B\nnote \"x\""), Placement.NONE));
		desk.apply(lines.connectWithClaim("dai.m", EdgeSpec.of("ligand", Relation.INHIBITS, "stk"),
				new ClaimDraft("mine", "dai.dai", "b", false, null, null), Placement.NONE));
		assertEquals(CLAIMS.replace("T-cell\n}\n", """
				T-cell
				  claim stk-inhibits-ligand: STK11 inhibits PD-L1 {
				    negated because "no effect"
				    level B
				    note "x"
				  }
				}

				claims from dai section b {
				  claim mine: PD-L1 inhibits STK11
				}
				"""), desk.text("c.evade"));
		expect("\"weak\"\n", """
				"weak"
				  edge stk-ligand: stk inhibits ligand with claims stk-inhibits-ligand
				  edge ligand-stk: ligand inhibits stk with claims mine
				""");
	}

	@Test
	void edgesKeepWhatTheySay() throws Refused {
		desk.apply(lines.rewire("dai.m", "e1", "ligand", "resistance", Placement.NONE));
		desk.apply(lines.retype("dai.m", "e1", Relation.DOES_NOT_PREDICT));
		desk.apply(lines.addClaims("dai.m", "e1", List.of("dai.c2", "dai.c1")));
		desk.apply(lines.addClaims("dai.m", "e2", List.of("dai.c2", "dai.c1")));
		desk.apply(maps.label("dai.m", "e1", "new"));
		assertEquals(MAP.replace("e1: stk causes resistance with claims c1",
				"e1: ligand does not predict resistance \"new\" with claims c1, c2")
				.replace("\"weak\"", "\"weak\" with claims c2, c1"), desk.text("m.evade"));
		assertEquals(LAYOUT.replace("  route e1 via 1,1 2,2 3,3\n", ""), desk.text("m.layout.evade"));
		desk.apply(lines.removeClaims("dai.m", "e1", List.of("dai.c1")));
		desk.apply(lines.removeClaims("dai.m", "e2", List.of("dai.c1", "dai.c2")));
		desk.apply(maps.label("dai.m", "e2", null));
		assertEquals(MAP.replace("e1: stk causes resistance with claims c1",
				"e1: ligand does not predict resistance \"new\" with claims c2")
				.replace(" \"weak\"", ""), desk.text("m.evade"));
	}

	@Test
	void elementsMoveWithTheirComments() throws Refused {
		desk.apply(maps.moveInto("dai.m", Set.of("stk", "e2"), null, Placement.NONE));
		assertEquals("""
				namespace dai
				import vocabulary

				// the figure
				map m "Map" {
				  compartment tumour "Tumour" {
				    node ligand shows PD-L1
				  }
				  node resistance shows resistance
				  // the gene
				  node stk shows STK11 // a comment

				  edge e1: stk causes resistance with claims c1 // why
				  // of the ligand
				  edge e2: ligand activates stk "weak"
				}
				""", desk.text("m.evade"));
		desk.apply(maps.addCompartment("dai.m", new CompartmentSpec(null, "In here", CompartmentKind.CELL), "tumour",
				Set.of("ligand", "resistance"), Placement.NONE));
		desk.apply(maps.reorder("dai.m", "e2", "e1"));
		assertEquals("""
				namespace dai
				import vocabulary

				// the figure
				map m "Map" {
				  compartment tumour "Tumour" {
				    compartment in-here "In here" kind in cell {
				      node ligand shows PD-L1
				      node resistance shows resistance
				    }
				  }
				  // the gene
				  node stk shows STK11 // a comment

				  // of the ligand
				  edge e2: ligand activates stk "weak"
				  edge e1: stk causes resistance with claims c1 // why
				}
				""", desk.text("m.evade"));
	}

	@Test
	void nodesGoWithTheirEdgesAndPlaces() throws Refused {
		desk.apply(maps.remove("dai.m", Set.of("stk")));
		assertEquals("""
				namespace dai
				import vocabulary

				// the figure
				map m "Map" {
				  compartment tumour "Tumour" {
				    // the gene
				    node ligand shows PD-L1
				  }
				  node resistance shows resistance
				  // of the ligand
				}
				""", desk.text("m.evade"));
		assertEquals("""
				namespace dai

				layout of m size 100 by 80 {
				  // ghost
				  box ghost at 5,5
				}
				""", desk.text("m.layout.evade"));
		desk.apply(new LayoutOperations(desk.model).cleanUp("dai.m"));
		assertEquals("namespace dai\n\nlayout of m size 100 by 80 {\n  // ghost\n}\n", desk.text("m.layout.evade"));
	}

	@Test
	void nodesAreSplitAndMerged() throws Refused {
		desk.apply(maps.split("dai.m", "stk", new NodeSpec("twin", null, List.of(), null, null), Set.of("e2"), Placement.NONE));
		assertEquals(MAP.replace("// a comment\n", "// a comment\n    node twin shows STK11\n").replace("activates stk",
				"activates twin"),
				desk.text("m.evade"));
		desk.apply(lines.connect("dai.m", new EdgeSpec("e3", "twin", Relation.CAUSES, "resistance", null, List.of("dai.c2")),
				Placement.NONE));
		desk.apply(maps.merge("dai.m", "stk", Set.of("twin"), Placement.NONE));
		expect("with claims c1 //", "with claims c1, c2 //");
		desk.apply(maps.show("dai.m", "stk", NodeSpec.showingClaim("dai.c1")));
		assertTrue(desk.text("m.evade").contains("node stk shows claim c1 // a comment\n"));
	}

	@Test
	void placesAreNumbers() throws Refused {
		LayoutOperations layouts = new LayoutOperations(desk.model);
		desk.apply(layouts.place("dai.m", new Placement(Map.of("stk", new Box(7, 2, 30, 20), "ligand", new Box(200, 9, 5, 6)),
				Map.of("e1", List.of(new Point(1, 1), new Point(9, 9))), null)));
		assertEquals("""
				namespace dai

				layout of m size 205 by 80 {
				  box stk at 7,2 size 30 by 20
				  // ghost
				  box ghost at 5,5
				  box ligand at 200,9 size 5 by 6
				  route e1 via 1,1 9,9
				  route e2 via 4,4 5,5
				}
				""", desk.text("m.layout.evade"));
		desk.apply(layouts.forget("dai.m", Set.of("ligand", "e2")));
		TreeMap<String, Box> boxes = new TreeMap<>(Map.of("stk", new Box(0, 0, 1, 1)));
		desk.apply(layouts.replace("dai.m", new Geometry(50, 60, boxes, new TreeMap<>(Map.of("e2", List.of(new Point(1, 2)))))));
		assertEquals("""
				namespace dai

				layout of m size 50 by 60 {
				  box stk at 0,0 size 1 by 1
				  // ghost
				  box ghost at 5,5
				  route e1 via 1,1 9,9
				  route e2 via 1,2
				}
				""", desk.text("m.layout.evade"));
	}

	@Test
	void layoutsAreMadeWhenMissing() throws Refused {
		Desk bare = new Desk("x/m.evade", "namespace d\r\nmap m {\r\n  node a\r\n  node b\r\n}\r\n");
		Geometry current = new Geometry(90, 80, new TreeMap<>(Map.of("a", new Box(1, 1, 9, 9), "b", new Box(5, 5, 9, 9))),
				new TreeMap<>());
		bare.apply(new LayoutOperations(bare.model).place("d.m", Placement.of("b", new Box(6, 6, 9, 9), current)));
		assertEquals("""
				namespace d

				layout of m size 90 by 80 {
				  box a at 1,1 size 9 by 9
				  box b at 6,6 size 9 by 9
				}
				""".replace("\n", "\r\n"), bare.text("x/m.layout.evade"));
	}

	@Test
	void oneLineMapsStayOnOneLine() throws Refused {
		Desk bare = new Desk("m.evade", "map m { node a node b edge e: a binds b }");
		MapOperations operations = new MapOperations(bare.model);
		bare.apply(operations.addNode("m", new NodeSpec("c", null, List.of(), null, null), null, Placement.NONE));
		bare.apply(new EdgeOperations(bare.model).connect("m", EdgeSpec.of("c", Relation.BINDS, "a"), Placement.NONE));
		assertEquals("map m { node a node b node c edge e: a binds b edge c-a: c binds a }", bare.text("m.evade"));
		bare.apply(operations.remove("m", Set.of("a")));
		assertEquals("map m { node b node c }", bare.text("m.evade"));
		bare.apply(operations.remove("m", Set.of("b", "c")));
		bare.apply(operations.addNode("m", new NodeSpec("z", null, List.of(), null, null), null, Placement.NONE));
		assertEquals("map m {\n  node z\n}", bare.text("m.evade"));
	}

	@Test
	void brokenFilesAreNotTouched() {
		desk.model.put(Desk.ROOT.resolve("m.evade"), MAP + "map {");
		Refused refused = assertThrows(Refused.class,
				() -> maps.addNode("dai.m", NodeSpec.showing("vocabulary.T-cell"), null, Placement.NONE));
		assertEquals("The file m.evade has a syntax error: mend it first.", refused.getMessage());
		MapOperations locked = new MapOperations(desk.model, file -> false);
		desk.model.put(Desk.ROOT.resolve("m.evade"), MAP);
		assertEquals("The file m.evade is read-only: make it writable first.",
				assertThrows(Refused.class, () -> locked.label("dai.m", "stk", "x")).getMessage());
	}
}
