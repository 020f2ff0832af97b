/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.evade.editing.operations.DeleteOperation;
import org.evade.editing.operations.DeletePreview;
import org.evade.editing.operations.Description;
import org.evade.editing.operations.MapTransfer;
import org.evade.editing.operations.Pasted;
import org.evade.editing.operations.PropertyOperations;
import org.evade.editing.operations.Refused;
import org.evade.editing.operations.RenameOperation;
import org.evade.editing.operations.StatementOperations;
import org.evade.editing.plan.Values;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.load.ObjectDigest;
import org.junit.jupiter.api.Test;

/** Renaming, deleting, properties, new statements and the clipboard. */
class ModelOperationsTest {
	private static final String VOCABULARY = """
			namespace v

			gene STK11 "STK11" HGNC:11389
			gene KRAS
			protein PD-L1 also "CD274", "B7-H1" // a ligand
			phenotype resistance
			drug nivo targets PD-L1
			""";
	private static final String CLAIMS = """
			namespace d
			import v

			article art {
			  title "t"
			  section a
			}
			references of art {
			  1 printed "x"
			}
			claims from art section a {
			  // first
			  claim c1: loss of STK11 + KRAS causes resistance { // why
			    asserted
			    cites 1
			  }
			  claim c2: v.PD-L1 causes v.resistance {
			    about m1
			    backs c1
			  }
			  claim c3: KRAS activates PD-L1
			}
			mechanism m1 { involves STK11, KRAS /* both */, PD-L1 }
			strategy s1 "S" { answers m1 with claims c1, c2 }
			review of c1 is accepted by "AB"
			accept SOME-RULE on v.STK11 because "x"
			""";
	private static final String MAP = """
			namespace d
			import v

			map m {
			  // the gene
			  node gene-node shows STK11 // its comment
			  node both shows KRAS + PD-L1
			  node third shows resistance
			  edge e1: gene-node causes third with claims c1, c2
			  edge e2: both causes third with claims c2
			}
			""";
	private static final String LAYOUT = """
			namespace d

			layout of d.m {
			  box gene-node at 1,1
			  route e1 via 1,1 2,2
			}
			""";

	private final Desk desk = new Desk("v.evade", VOCABULARY, "c.evade", CLAIMS, "m.evade", MAP, "m.layout.evade", LAYOUT);
	private final RenameOperation rename = new RenameOperation(desk.model);
	private final DeleteOperation delete = new DeleteOperation(desk.model);
	private final PropertyOperations properties = new PropertyOperations(desk.model);
	private final StatementOperations statements = new StatementOperations(desk.model);
	private final MapTransfer transfer = new MapTransfer(desk.model);

	@Test
	void renamingKeepsHowEachNameWasWritten() throws Refused {
		desk.apply(rename.rename("v.PD-L1", "B7"));
		desk.apply(rename.rename("v.STK11", "cell"));
		assertEquals(VOCABULARY.replace("PD-L1", "B7").replace("gene STK11", "gene ^cell"), desk.text("v.evade"));
		assertEquals(CLAIMS.replace("PD-L1", "B7").replace("STK11", "^cell"), desk.text("c.evade"));
		desk.apply(rename.rename("d.m.gene-node", "g"));
		desk.apply(rename.rename("d.m.e1", "edge-1"));
		desk.apply(rename.rename("d.m", "map-1"));
		assertEquals(MAP.replace("PD-L1", "B7").replace("STK11", "^cell").replace("gene-node", "g").replace("e1:", "edge-1:")
				.replace("map m", "map map-1"), desk.text("m.evade"));
		assertEquals(LAYOUT.replace("gene-node", "g").replace("route e1", "route edge-1").replace("d.m ", "d.map-1 "),
				desk.text("m.layout.evade"));
		desk.apply(rename.rename("d.art.a", "b"));
		desk.apply(rename.rename("d.art", "paper"));
		assertTrue(desk.text("c.evade").contains("claims from paper section b {"));
	}

	/** What is meant is the same under another id: an exception does not expire, and one that has stays as it is. */
	@Test
	void renamingExpiresNoException() throws Refused {
		String digest = digest("d.c1"), other = "digest:000000000000";
		desk.apply(new Change("x", List.of(FileEdits.create(Desk.ROOT.resolve("x.evade"), "namespace d\nimport v\n\n"
				+ "accept SOME-RULE on c1 because \"x\" while " + digest + " // why\naccept OTHER-RULE on c1 because \"y\" while " + other
				+ "\n"))));
		desk.apply(rename.rename("d.c1", "first"));
		desk.apply(rename.rename("v.STK11", "LKB1"));
		desk.apply(rename.rename("v.resistance", "ICI-resistance"));
		assertNotEquals(digest, digest("d.first"), "the text has the ids");
		assertEquals("namespace d\nimport v\n\naccept SOME-RULE on first because \"x\" while " + digest("d.first")
				+ " // why\naccept OTHER-RULE on first because \"y\" while " + other + "\n", desk.text("x.evade"));
	}

	private String digest(String element) {
		return desk.model.read(corpus -> ObjectDigest.of(desk.model.named(element).get(0)));
	}

	@Test
	void renamingIsRefusedWithTheReason() {
		assertEquals("'v.KRAS' exists already.", rename.reasonAgainst("v.STK11", "KRAS"));
		assertEquals("It has the id STK11 already.", rename.reasonAgainst("v.STK11", "STK11"));
		assertEquals("'1x' cannot be an id: letters, digits, _ and inner hyphens only, a letter first.",
				rename.reasonAgainst("v.STK11", "1x"));
		assertNull(rename.reasonAgainst("v.STK11", "LKB1"));
		assertNotNull(rename.reasonAgainst("d.m1", "STK11"), "names in the own namespace would hide the gene");
		assertEquals("There is no element 'v.none' in the corpus.", assertThrows(Refused.class,
				() -> delete.preview(List.of("v.none")))
				.getMessage());
	}

	/** Found by random deletions: the comment stands before the part, behind the word that belongs to the claim. */
	@Test
	void deletingShowsTheCommentsBetweenTheWordsOfAClause() throws Refused {
		Desk other = new Desk("v.evade", VOCABULARY, "c.evade", CLAIMS.replace("backs c1", "backs /* loosely */ c1 // so"));
		DeletePreview preview = new DeleteOperation(other.model).preview(List.of("d.c2#links/0"));
		assertEquals(List.of("/* loosely */", "// so"), preview.comments());
		other.apply(new DeleteOperation(other.model).delete(List.of("d.c2#links/0")));
		assertEquals(CLAIMS.replace("      backs c1\n", "").replace("    backs c1\n", ""), other.text("c.evade"));
	}

	@Test
	void deletingShowsWhatGoesAndDoesIt() throws Refused {
		DeletePreview preview = delete.preview(List.of("v.STK11"));
		assertEquals(Set.of("v.STK11", "d.c1", "d.m.gene-node", "d.m.e1", "c.evade#statements/5", "c.evade#statements/6",
				"d.c2#links/0"), Set.copyOf(preview.goes().stream().map(DeletePreview.Item::element).toList()));
		assertEquals(Set.of("d.m1", "d.s1#addresses/0"),
				Set.copyOf(preview.unlinked().stream().map(DeletePreview.Item::element).toList()));
		assertEquals(Set.of("// why", "// its comment"), Set.copyOf(preview.comments()));
		desk.apply(delete.delete(List.of("v.STK11")));
		assertEquals(VOCABULARY.replace("gene STK11 \"STK11\" HGNC:11389\n", "").replace("v\n\n", "v\n"), desk.text("v.evade"));
		assertEquals("""
				namespace d
				import v

				article art {
				  title "t"
				  section a
				}
				references of art {
				  1 printed "x"
				}
				claims from art section a {
				  // first
				  claim c2: v.PD-L1 causes v.resistance {
				    about m1
				  }
				  claim c3: KRAS activates PD-L1
				}
				mechanism m1 { involves KRAS /* both */, PD-L1 }
				strategy s1 "S" { answers m1 with claims c2 }
				""", desk.text("c.evade"));
		assertEquals("""
				namespace d
				import v

				map m {
				  // the gene
				  node both shows KRAS + PD-L1
				  node third shows resistance
				  edge e2: both causes third with claims c2
				}
				""", desk.text("m.evade"));
		desk.apply(delete.delete(List.of("v.KRAS")));
		assertTrue(desk.text("m.evade").contains("node both shows PD-L1\n"));
		desk.apply(delete.delete(List.of("d.m")));
		assertNull(desk.text("m.layout.evade"), "a layout file without its map goes");
	}

	@Test
	void featuresAreReadAndWritten() throws Refused {
		Description claim = properties.describe("d.c1");
		assertEquals("Claim", claim.kind());
		assertEquals(13, claim.line());
		Map<String, Description.Feature> features = claim.features().stream()
				.collect(Collectors.toMap(Description.Feature::name, feature -> feature));
		assertEquals(Values.Kind.CHOICE, features.get("level").type());
		assertEquals(List.of("level A", "level B", "level C", "level D", "level E"), features.get("level").choices());
		assertEquals("d.c1#subject", features.get("subject").values().get(0).target());
		assertTrue(features.get("relation").required());
		desk.apply(properties.set("d.c1", "level", "level B"));
		desk.apply(properties.set("d.c1", "note", "two\n\"lines\""));
		desk.apply(properties.add("d.c1", "phenotypes", -1, "primary"));
		desk.apply(properties.add("d.c1", "phenotypes", 0, "acquired"));
		desk.apply(properties.add("d.c1", "citations", -1, "2 as background"));
		desk.apply(properties.set("d.c1", "polarity", "negated"));
		desk.apply(properties.set("d.c1", "polarityReason", "no"));
		desk.apply(properties.set("d.c3", "species", "NCBITaxon:9606"));
		desk.apply(properties.set("d.c3#subject", "aspect", "loss of"));
		assertEquals(CLAIMS.replace("""
				{ // why
				    asserted
				    cites 1
				  }
				""", """
				{ // why
				    negated because "no"
				    asserted
				    phenotype acquired, primary
				    level B
				    cites 1, 2 as background
				    note "two\\n\\"lines\\""
				  }
				""").replace("claim c3: KRAS activates PD-L1", "claim c3: loss of KRAS activates PD-L1 {\n    species NCBITaxon:9606\n  }"),
				desk.text("c.evade"));
		desk.apply(properties.unset("d.c1", "phenotypes"));
		desk.apply(properties.removeAt("d.c1", "citations", 0));
		desk.apply(properties.unset("d.c1", "polarity"));
		assertTrue(desk.text("c.evade").contains("{ // why\n    asserted\n    level B\n    cites 2 as background\n    note"));
	}

	@Test
	void listsKeepTheirComments() throws Refused {
		desk.apply(properties.removeAt("d.m1", "involves", 1));
		assertTrue(desk.text("c.evade").contains("{ involves STK11 /* both */, PD-L1 }"), desk.text("c.evade"));
		desk.apply(properties.moveItem("d.m1", "involves", 1, 0));
		assertTrue(desk.text("c.evade").contains("{ involves PD-L1 /* both */, STK11 }"), desk.text("c.evade"));
		desk.apply(properties.set("d.m1", "parent", "d.m1"));
		assertTrue(desk.text("c.evade").contains("{ within m1 involves PD-L1"), desk.text("c.evade"));
		desk.apply(properties.unset("v.PD-L1", "synonyms"));
		assertEquals(VOCABULARY.replace(" also \"CD274\", \"B7-H1\"", ""), desk.text("v.evade"));
		desk.apply(properties.add("v.STK11", "curies", -1, "x:1"));
		desk.apply(properties.set("v.STK11", "label", "S"));
		assertTrue(desk.text("v.evade").contains("gene STK11 \"S\" HGNC:11389 x:1\n"));
	}

	/** Strata that are written anew keep the ids under which results name them. */
	@Test
	void whatOthersNameKeepsItsId() throws Refused {
		Desk trials = new Desk("t.evade", """
				namespace t
				article a {
				  table t1 number "1"
				}
				trial T "T" {
				  strata independent {
				    stratum s-high "high"
				    stratum other "other"
				  }
				  results in a.t1 {
				    for s-high {
				    }
				  }
				}
				""");
		PropertyOperations strata = new PropertyOperations(trials.model);
		Refused refused = assertThrows(Refused.class,
				() -> strata.replace("t.T", "strata", 0, "strata independent { stratum s-low \"high\" }"));
		assertEquals("'s-high' is named elsewhere: keep its id here, or rename it.", refused.getMessage());
		trials.apply(strata.replace("t.T", "strata", 0, "strata independent { stratum s-high \"very high\" }"));
		assertTrue(trials.text("t.evade").contains("  strata independent { stratum s-high \"very high\" }\n"), trials.text("t.evade"));
	}

	@Test
	void wrongValuesAreRefused() {
		assertThrows(Refused.class, () -> properties.set("d.c1", "level", "level Z"));
		assertThrows(Refused.class, () -> properties.set("d.c1", "rating", "many"));
		assertThrows(Refused.class, () -> properties.set("d.c1", "trial", "v.STK11"));
		assertThrows(Refused.class, () -> properties.add("d.c1", "citations", -1, "1 } claim x"));
		assertThrows(Refused.class, () -> properties.unset("d.c1", "relation"));
		assertThrows(Refused.class, () -> properties.set("d.c1", "colour", "red"));
		assertThrows(Refused.class, () -> properties.set("d.m1", "polarityReason", "x"));
	}

	@Test
	void statementsAreMadeInTheStyleOfTheFormatter() throws Refused {
		desk.apply(statements.create(null, "v", "Entity", Map.of("type", List.of("gene"), "name", List.of("TP53"), "synonyms",
				List.of("p53"))));
		desk.apply(statements.create(null, null, "Mechanism", Map.of("name", List.of("m2"), "label", List.of("M"), "involves",
				List.of("v.KRAS", "v.STK11"), "parent", List.of("d.m1"))));
		desk.apply(statements.createMap(Desk.ROOT.resolve("m.evade"), "m2-map", "Second"));
		desk.apply(statements.createClaim("d.art", "a", "claim c4: v.KRAS causes resistance {\n  asserted\n}"));
		desk.apply(statements.createText(Desk.ROOT.resolve("v.evade"), "gene NEW\r\ngene OTHER"));
		assertEquals(VOCABULARY + "gene TP53 also \"p53\"\ngene NEW\ngene OTHER\n".replace("gene NEW", "\ngene NEW"),
				desk.text("v.evade"));
		assertEquals(MAP + "\nmap m2-map \"Second\" {\n}\n", desk.text("m.evade"));
		assertTrue(desk.text("c.evade")
				.contains("activates PD-L1\n  claim c4: v.KRAS causes resistance {\n    asserted\n  }\n}\n"));
		assertTrue(desk.text("c.evade").contains("\nmechanism m2 \"M\" {\n  within m1\n  involves KRAS, STK11\n}\n"),
				desk.text("c.evade"));
		assertThrows(Refused.class, () -> statements.create(null, "v", "Entity", Map.of("type", List.of("gene"), "name",
				List.of("KRAS"))));
		assertThrows(Refused.class, () -> statements.createText(Desk.ROOT.resolve("v.evade"), "gene"));
	}

	@Test
	void partsOfMapsTravelAsText() throws Refused {
		String copied = transfer.copy("d.m", Set.of("gene-node", "third"), null);
		assertEquals("""
				map m {
				  // the gene
				  node gene-node shows v.STK11 // its comment
				  node third shows v.resistance
				  edge e1: gene-node causes third with claims d.c1, d.c2
				}

				layout of m size 0 by 0 {
				  box gene-node at 1,1 size 0 by 0
				  route e1 via 1,1 2,2
				}
				""", copied);
		Desk other = new Desk("v.evade", VOCABULARY, "o.evade",
				"namespace d\nclaims from v.x {\n  claim c1: v.KRAS causes v.KRAS\n}\narticle y\nmap o {\n}\n"
				.replace("v.x", "y").replace("article y", "article y {\n}"));
		Pasted pasted = new MapTransfer(other.model).paste("d.o", copied, null, 10, 10, null);
		assertEquals(List.of("d.c2"), pasted.missing());
		other.apply(pasted.change());
		assertTrue(other.text("o.evade").endsWith("""
				map o {
				  // the gene
				  node gene-node shows v.STK11 // its comment
				  node third shows v.resistance
				  edge e1: gene-node causes third with claims c1
				}
				"""), other.text("o.evade"));
		Pasted twin = transfer.duplicate("d.m", Set.of("gene-node"), 5, 5, null);
		desk.apply(twin.change());
		assertEquals(Map.of("gene-node", "gene-node-2"), twin.ids());
		assertTrue(desk.text("m.layout.evade").contains("  box gene-node-2 at 6,6\n"));
		assertTrue(desk.text("m.evade").contains("  // the gene\n  node gene-node-2 shows STK11 // its comment\n"),
				desk.text("m.evade"));
	}

	@Test
	void elementsMoveBetweenMaps() throws Refused {
		desk.apply(statements.createMap(Desk.ROOT.resolve("m.evade"), "n", null));
		desk.apply(transfer.moveTo("d.m", Set.of("gene-node", "third"), "d.n", null).change());
		assertEquals("""
				namespace d
				import v

				map m {
				  node both shows KRAS + PD-L1
				}

				map n {
				  // the gene
				  node gene-node shows STK11 // its comment
				  node third shows resistance
				  edge e1: gene-node causes third with claims c1, c2
				}
				""", desk.text("m.evade"));
	}
}
