/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is other in two corpora. */
class DiffTest {
	private static final String OLD = """
			gene KRAS
			gene STK11
			phenotype R "resistance"
			endpoint ORR measures objective response as rate in %
			article a { }
			claims from a {
			  claim c: KRAS causes R { cites 1, 2 level C measured ORR 10 % vs 20 % }
			  claim gone: STK11 causes R
			  claim same: KRAS inhibits STK11
			}
			map m "Map" {
			  node k shows KRAS node s shows STK11 node r shows R
			  edge e1: k causes r with claims c
			  edge e2: s causes r with claims gone
			}
			""";
	private static final String NEW = """
			/* a comment, and another order */
			gene STK11
			gene KRAS
			phenotype R "resistance"
			endpoint ORR measures objective response as rate in %
			article a { }
			claims from a {
			  claim same:   KRAS inhibits STK11
			  claim c: KRAS causes R { cites 1, 3 level B measured ORR 12 % vs 20 % }
			  claim fresh: KRAS + STK11 causes R
			}
			map m "Map" {
			  node k shows KRAS node s shows STK11 node r shows R "<resistant>"
			  edge e1: k causes r with claims c
			  edge e3: k inhibits s with claims same
			}
			""";
	@TempDir
	Path folder;

	private Path file(String name, String text) throws IOException {
		return Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("a.evade"), text).getParent();
	}

	@Test
	void claimsMeasuresCitationsAndMapsAreTold() throws IOException {
		Run run = Run.of("diff", file("old", OLD), file("new", NEW));
		assertEquals(1, run.status(), run.err());
		assertEquals("""
				~ claim c: KRAS causes resistance
				    citations
				      - 2
				      + 3
				    level
				      - C
				      + B
				    measures
				      - ORR 10 % vs 20 %
				      + ORR 12 % vs 20 %
				+ claim fresh: KRAS + STK11 causes resistance
				- claim gone: STK11 causes resistance
				- edge m.e2: s causes r
				+ edge m.e3: k inhibits s
				~ node m.r: <resistant>
				    label
				      + <resistant>
				2 added, 2 removed, 2 changed.
				""", run.out());
	}

	@Test
	void orderAndCommentsAreNotOther() throws IOException {
		Run run = Run.of("diff", file("old", OLD), file("new", "/* x */\n" + OLD));
		assertEquals(0, run.status(), run.err());
		assertEquals("Nothing is other.\n", run.out());
	}

	/** A word that need not be written, such as the first of its kind, is told like any other. */
	@Test
	void wordsThatNeedNotBeWrittenAreTold() throws IOException {
		Run run = Run.of("diff", file("old", OLD), file("new", OLD.replace("k causes r", "k inhibits r").replace("level C ", "")));
		assertTrue(run.out().contains("    relation\n      - causes\n      + inhibits\n"), run.out());
		assertTrue(run.out().contains("    level\n      - C\n      + no level\n"), run.out());
		Run first = Run.of("diff", file("old", OLD.replace("k causes r", "k activates r")), file("new", OLD));
		assertTrue(first.out().contains("    relation\n      - activates\n      + causes\n"), first.out());
	}

	@Test
	void theJsonFitsItsSchema() throws IOException {
		Run run = Run.of("diff", file("old", OLD), file("new", NEW), "--format", "json");
		assertEquals(List.of(), new JsonSchema(SchemasTest.shipped("diff")).errors(run.out()));
		assertFalse(new JsonSchema(SchemasTest.shipped("diff")).errors(run.out().replace("\"removed\"", "\"lost\"")).isEmpty());
	}

	@Test
	void thePictureHasSignsBesideColours() throws Exception {
		Path out = folder.resolve("d.svg");
		assertEquals(1, Run.of("diff", file("old", OLD), file("new", NEW), "--format", "svg", "-o", out).status());
		var factory = DocumentBuilderFactory.newInstance();
		var picture = factory.newDocumentBuilder().parse(out.toFile());
		var groups = picture.getElementsByTagName("g");
		List<String> ids = java.util.stream.IntStream.range(0, groups.getLength())
				.mapToObj(i -> groups.item(i).getAttributes().getNamedItem("id").getNodeValue()).toList();
		assertEquals(ids.size(), ids.stream().distinct().count(), "ids are unique");
		for (String id : List.of("evade-m-before-marker-removed-e2", "evade-m-now-marker-added-e3", "evade-m-now-marker-changed-e1",
				"evade-m-before-marker-changed-r", "evade-m-now-marker-changed-r"))
			assertTrue(ids.contains(id), id + " in " + ids);
		assertFalse(Files.readString(out).contains("<resistant>"));
	}

	@Test
	void revisionsOfGitAreCompared() throws Exception {
		Path repository = file("repository/model", OLD).getParent();
		try (Git git = Git.init().setDirectory(repository.toFile()).call()) {
			git.add().addFilepattern(".").call();
			git.commit().setMessage("old").setAuthor("A", "a@example.org").setCommitter("A", "a@example.org").setSign(false).call();
		}
		Files.writeString(repository.resolve("other.evade"), "not a corpus");
		assertEquals(0, Run.of("diff", "HEAD", repository.resolve("model")).status());
		file("repository/model", NEW);
		Run run = Run.of("diff", "HEAD", repository.resolve("model"));
		assertEquals(1, run.status(), run.err());
		assertTrue(run.out().endsWith("2 added, 2 removed, 2 changed.\n"), run.out());
		Run wrong = Run.of("diff", "nowhere", repository.resolve("model"));
		assertEquals(3, wrong.status());
		assertTrue(wrong.err().contains("'nowhere' is no file or folder"), wrong.err());
	}

	@Test
	void wrongUseIsTold() throws IOException {
		Run one = Run.of("diff", file("old", OLD));
		assertEquals(2, one.status());
		assertTrue(one.err().contains("say two things to compare"), one.err());
		assertEquals(1, Run.of("diff", file("old", OLD), file("new", "gene KRAS of")).status());
	}
}
