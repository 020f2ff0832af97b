/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.evade.citations.snapshot.Field;
import org.evade.citations.snapshot.Registry;
import org.evade.citations.snapshot.RegistryClient;
import org.evade.citations.snapshot.RegistrySnapshot;
import org.evade.citations.snapshot.SnapshotRefresh;
import org.evade.citations.snapshot.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A whole run against a server that answers in the published shapes. */
@Timeout(60)
class RefreshTest {
	private static final String WORK = """
			{"DOI": "10.5555/A", "title": ["Loss of <i>B2M</i>"], "author": [{"family": "Stein", "given": "C"}], "container-title": ["Journal of Imagination"],
			 "short-container-title": ["J Imag"], "issued": {"date-parts": [[2020, 3, 1]]}, "published-online": {"date-parts": [[2019]]}, "volume": "3",
			 "type": "journal-article", "updated-by": [{"DOI": "10.5555/note", "type": "retraction", "updated": {"date-parts": [[2021, 5, 4]]}}],
			 "relation": {"is-preprint-of": [{"id-type": "doi", "id": "10.5555/final"}]}}""";
	private static final String SUMMARY = """
			{"result": {"uids": ["11", "12"], "11": {"uid": "11", "pubdate": "2020 Mar", "source": "J Imag", "authors": [{"name": "Stein C"}], "title": "Loss of B2M.",
			 "volume": "3", "issue": "1", "pages": "1-9", "pubtype": ["Journal Article", "Retracted Publication"],
			 "articleids": [{"idtype": "doi", "value": "10.5555/A"}, {"idtype": "pmc", "value": "PMC77"}]}, "12": {"uid": "12", "error": "cannot get document summary"}}}""";
	private static final String STUDIES = """
			{"studies": [{"protocolSection": {"identificationModule": {"nctId": "NCT00000001", "briefTitle": "Brief", "acronym": "STONE", "secondaryIdInfos": [{"id": "2013-000001-11"}]},
			 "statusModule": {"overallStatus": "TERMINATED", "whyStopped": "Slow"}, "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE2", "PHASE3"],
			 "enrollmentInfo": {"count": 541, "type": "ACTUAL"}}, "outcomesModule": {"primaryOutcomes": [{"measure": "Overall survival"}]}}, "hasResults": true}]}""";
	private static final String RETRACTED = "Record ID,OriginalPaperDOI,OriginalPaperPubMedID,RetractionDate,RetractionNature,RetractionDOI,Title\r\n"
			+ "1,10.5555/a,11,5/4/2021 0:00,Retraction,10.5555/note,\"One, \"\"two\"\"\nthree\"\r\n2,10.5555/other,99,1/1/2020 0:00,Expression of concern,,x\r\n";
	@TempDir
	Path folder;
	private final List<String> failures = new ArrayList<>();

	private static void polite(String path, OutputStream out) throws IOException {
		if (path.startsWith("/works/10.5555%2Fgone"))
			RudeServer.send(out, "404 Not Found", "", new byte[0]);
		else if (path.startsWith("/works"))
			RudeServer.json(out, "{\"message\": {\"items\": [" + WORK + "]}}");
		else if (path.startsWith("/esummary"))
			RudeServer.json(out, SUMMARY);
		else if (path.startsWith("/articles"))
			RudeServer.json(out, "{\"records\": [{\"doi\": \"10.5555/A\", \"pmid\": \"13\", \"pmcid\": \"PMC77\"}, {\"doi\": \"10.5555/gone\", \"status\": \"error\"}]}");
		else if (path.startsWith("/studies"))
			RudeServer.json(out, STUDIES);
		else
			RudeServer.send(out, "200 OK", "Content-Type: text/csv\r\n", RETRACTED.getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	private static Wanted wanted() {
		return new Wanted(new TreeSet<>(List.of("doi:10.5555/A", "doi:10.5555/gone")), new TreeSet<>(List.of("pmid:11", "pmid:12")),
				new TreeSet<>(List.of("NCT00000001", "NCT00000002")));
	}

	private static Map<String, RegistrySnapshot> none() {
		Map<String, RegistrySnapshot> none = new LinkedHashMap<>();
		SnapshotRefresh.names().forEach(name -> none.put(name, new RegistrySnapshot()));
		return none;
	}

	private boolean run(RudeServer server, Map<String, RegistrySnapshot> known, LocalDate today) throws IOException {
		Map<String, Registry> elsewhere = new HashMap<>();
		for (Registry registry : List.of(Registry.CROSSREF, Registry.PUBMED, Registry.CONVERTER, Registry.TRIALS, Registry.RETRACTIONS))
			elsewhere.put(registry.title(), registry.at(server.base()));
		Map<String, String> environment = Map.of("NCBI_API_KEY", "k1", "EVADE_MAIL", "curator@example.org");
		return new SnapshotRefresh(elsewhere, new RegistryClient(environment, Duration.ofSeconds(2), Duration.ofMillis(5), () -> false), environment, today, 7, new SnapshotRefresh.Taker() {
			@Override
			public void changed(String registry, RegistrySnapshot snapshot) throws IOException {
				StringWriter text = new StringWriter();
				snapshot.write(text);
				Files.writeString(folder.resolve(registry + RegistrySnapshot.ENDING), text.toString());
			}

			@Override
			public void progress(String registry, int done, int total) {
				assertTrue(done <= total);
			}

			@Override
			public void failed(String message) {
				failures.add(message);
			}
		}).run(wanted(), known);
	}

	private static String facts(String registry, Path folder) throws IOException {
		return Files.readString(folder.resolve(registry + RegistrySnapshot.ENDING)).replace('\t', ' ');
	}

	@Test
	void everythingThatIsCited() throws Exception {
		try (RudeServer server = new RudeServer(RefreshTest::polite)) {
			assertTrue(run(server, none(), LocalDate.of(2026, 11, 30)), failures.toString());
			assertTrue(server.asked().stream().anyMatch(path -> path.contains("api_key=k1") && path.contains("tool=evade")), server.asked().toString());
		}
		assertEquals("""
				# evade snapshot 1
				doi:10.5555/A seen 2026-11-30
				doi:10.5555/A title Loss of B2M
				doi:10.5555/A first-author Stein
				doi:10.5555/A journal Journal of Imagination
				doi:10.5555/A journal J Imag
				doi:10.5555/A year 2020
				doi:10.5555/A year 2019
				doi:10.5555/A volume 3
				doi:10.5555/A type journal-article
				doi:10.5555/A notice retraction 2021-05-04 10.5555/note
				doi:10.5555/A published-as doi:10.5555/final
				doi:10.5555/gone seen 2026-11-30
				doi:10.5555/gone missing yes
				""", facts("crossref", folder));
		assertTrue(facts("pubmed", folder).contains("pmid:11 same-as doi:10.5555/A\npmid:11 same-as pmc:PMC77\npmid:11 notice retraction - -\npmid:12 seen 2026-11-30\npmid:12 missing yes\n"),
				facts("pubmed", folder));
		assertTrue(facts("pubmed", folder).contains("doi:10.5555/A same-as pmid:13\n"), facts("pubmed", folder));
		assertTrue(facts("clinicaltrials", folder).contains("NCT00000001 status TERMINATED\nNCT00000001 why-stopped Slow\nNCT00000001 phase PHASE2\nNCT00000001 phase PHASE3\n"
				+ "NCT00000001 enrolment 541 ACTUAL\nNCT00000001 primary-outcome Overall survival\nNCT00000001 has-results true\nNCT00000002 seen 2026-11-30\nNCT00000002 missing yes\n"),
				facts("clinicaltrials", folder));
		assertTrue(facts("retractions", folder).contains("doi:10.5555/A notice retraction 2021-05-04 10.5555/note\n")
				|| facts("retractions", folder).contains("doi:10.5555/a notice retraction 2021-05-04 10.5555/note\n"), facts("retractions", folder));
	}

	@Test
	void aSecondRunAsksOnlyForWhatIsOld() throws Exception {
		try (RudeServer server = new RudeServer(RefreshTest::polite)) {
			Map<String, RegistrySnapshot> known = none();
			run(server, known, LocalDate.of(2026, 11, 30));
			int first = server.asked().size();
			run(server, known, LocalDate.of(2026, 12, 3));
			assertEquals(first, server.asked().size());
			run(server, known, LocalDate.of(2026, 12, 7));
			assertEquals(2 * first, server.asked().size());
		}
	}

	@Test
	void whatIsThereStaysWhenTheRestFails() throws Exception {
		Map<String, RegistrySnapshot> known = none();
		try (RudeServer server = new RudeServer((path, out) -> {
			if (path.startsWith("/esummary"))
				RudeServer.send(out, "500 Internal Server Error", "", new byte[0]);
			else if (path.startsWith("/studies"))
				RudeServer.json(out, "[[[[");
			else
				polite(path, out);
		})) {
			assertFalse(run(server, known, LocalDate.of(2026, 11, 30)));
			assertEquals(List.of("PubMed answers with 500; 2 ids were not asked for", "the answer is no JSON; 2 ids were not asked for"), failures);
			server.manner(RefreshTest::polite);
			int before = server.asked().size();
			assertTrue(run(server, known, LocalDate.of(2026, 11, 30)));
			assertEquals(before + 2, server.asked().size(), "only what is open is asked for");
		}
	}

	@Test
	void twoCopiesAreMergedLineByLine() throws IOException {
		Path file = folder.resolve("x" + RegistrySnapshot.ENDING);
		Files.writeString(file, "# evade snapshot 1\ndoi:10.5555/A\tseen\t2026-11-30\ndoi:10.5555/A\tseen\t2026-12-01\ndoi:10.5555/A\ttitle\ta\\tb\n");
		RegistrySnapshot snapshot = RegistrySnapshot.read(folder);
		assertEquals(LocalDate.of(2026, 12, 1), snapshot.get("doi:10.5555/a").seen());
		assertEquals("a\tb", snapshot.get("doi:10.5555/A").text(Field.TITLE));
		Files.writeString(file, "nonsense");
		assertEquals("line 1 is no fact of a snapshot (id, field and value with tabs between): nonsense",
				org.junit.jupiter.api.Assertions.assertThrows(IOException.class, () -> RegistrySnapshot.read(file)).getMessage());
	}
}
