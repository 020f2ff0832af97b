/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.evade.checks.Finding;
import org.evade.checks.Report;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.Severity;
import org.evade.cli.formats.ReportFormat;
import org.evade.cli.formats.ValidationResult;
import org.evade.language.load.Place;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Formats hold whatever a message or file name contains. */
class FormatsTest {
	private static final String NASTY = "100 % <b> & \"q\" ]]> 'x',\r\n:: \u0001 \uD83E\uDDEC β";
	private static final Rule RULE = RuleCatalogue.byId("STR-UNCITED"), OTHER = RuleCatalogue.all().get(RuleCatalogue.all().size() - 1);

	private static Finding finding(String rule, Severity severity, String file, String message) {
		return new Finding(rule, severity, file, new Place(3, 5, 40, 7), "claim c1", message, List.of("replace:x"));
	}

	private static ValidationResult outcome(Severity failOn) {
		List<Finding> findings = List.of(finding("syntax", Severity.ERROR, "a,b:c.evade", NASTY),
				finding(RULE.id(), Severity.WARNING, "model/ä b.evade", "uncited"),
				finding(RULE.id(), Severity.WARNING, "model/ä b.evade", "uncited"),
				finding(RULE.id(), Severity.INCOMPLETE, "z.evade", "open"),
				finding(RULE.id(), Severity.INFO, "z.evade", "note"));
		TreeMap<String, Integer> checked = new TreeMap<>();
		checked.put("syntax", 3);
		checked.put(RULE.id(), 1234);
		checked.put(OTHER.id(), 0);
		return new ValidationResult(new Report(3, findings, checked, List.of(findings.get(0)), 2), List.of(RULE, OTHER), failOn, true);
	}

	private static String written(String format, Severity failOn, boolean colours) throws IOException {
		StringWriter out = new StringWriter();
		ReportFormat.byName(format).write(outcome(failOn), out, colours);
		return out.toString();
	}

	@Test
	void whatFails() {
		assertEquals(1, outcome(Severity.ERROR).report().findings().stream().filter(outcome(Severity.ERROR)::fails).count());
		assertEquals(3, outcome(Severity.ERROR).report().findings().stream().filter(outcome(Severity.WARNING)::fails)
				.count());
		assertEquals(4, outcome(Severity.ERROR).report().findings().stream().filter(outcome(Severity.INFO)::fails).count());
	}

	@Test
	void text() throws IOException {
		String[] lines = written("text", Severity.ERROR, false).split("\n");
		assertEquals("a,b:c.evade:3:5: error syntax 100 % <b> & \"q\" ]]> 'x', :: \u0001 \uD83E\uDDEC β", lines[0]);
		assertEquals("", lines[1], "files stand apart");
		assertEquals("model/ä b.evade:3:5: warning STR-UNCITED uncited", lines[2]);
		assertEquals("2 rules looked at 1,234 objects in 3 files (1 rule had nothing to look at): 1 error, 2 "
				+ "warnings, 1 info, "
				+ "1 incomplete; 1 accepted with a reason; 2 known from the baseline", lines[lines.length - 1]);
		assertTrue(written("text", Severity.ERROR, true).contains("\033[31merror\033[0m syntax"));
	}

	@Test
	void github() throws IOException {
		String[] lines = written("github", Severity.ERROR, false).split("\n");
		assertEquals("::error file=a%2Cb%3Ac.evade,line=3,col=5,title=syntax::100 %25 <b> & \"q\" ]]> 'x',%0D%0A:: \u0001 "
				+ "\uD83E\uDDEC β", lines[0]);
		assertTrue(lines[1].startsWith("::warning file=model/ä b.evade,line=3,"));
		assertTrue(lines[3].startsWith("::notice "));
		assertEquals(6, lines.length);
	}

	private static Element junit(Severity failOn) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(written("junit", failOn, false)))).getDocumentElement();
	}

	@Test
	void junitCountsAgree() throws Exception {
		for (Severity failOn : List.of(Severity.ERROR, Severity.WARNING)) {
			Element all = junit(failOn);
			assertEquals(number(all, "tests"), all.getElementsByTagName("testcase").getLength());
			assertEquals(number(all, "failures"), all.getElementsByTagName("failure").getLength());
			NodeList suites = all.getElementsByTagName("testsuite");
			assertEquals(3, suites.getLength());
			for (int i = 0; i < suites.getLength(); i++) {
				Element suite = (Element) suites.item(i);
				assertEquals(number(suite, "tests"), suite.getElementsByTagName("testcase").getLength());
				assertEquals(number(suite, "failures"), suite.getElementsByTagName("failure").getLength());
			}
		}
		assertEquals(1, number(junit(Severity.ERROR), "failures"));
		assertEquals(3, number(junit(Severity.WARNING), "failures"));
	}

	@Test
	void junitTellsWhatWasLookedAtAndWhatDoesNotFail() throws Exception {
		Element all = junit(Severity.ERROR);
		NodeList suites = all.getElementsByTagName("testsuite");
		Element suite = null;
		for (int i = 0; i < suites.getLength(); i++)
			if (((Element) suites.item(i)).getAttribute("name").equals(RULE.id()))
				suite = (Element) suites.item(i);
		Element property = (Element) suite.getElementsByTagName("property").item(0);
		assertEquals("checked 1234", property.getAttribute("name") + " " + property.getAttribute("value"));
		assertTrue(suite.getElementsByTagName("system-out").item(0).getTextContent()
				.contains("z.evade:3:5: incomplete open"));
		Element failure = (Element) all.getElementsByTagName("failure").item(0);
		assertEquals(NASTY.replace('\u0001', '\uFFFD'), failure.getAttribute("message"));
	}

	private static int number(Element element, String attribute) {
		return Integer.parseInt(element.getAttribute(attribute));
	}

	@Test
	void sarif() throws IOException {
		String written = written("sarif", Severity.ERROR, false);
		assertEquals(List.of(), new JsonSchema(Run.resource("sarif-schema-2.1.0.json")).errors(written));
		JsonObject run = JsonParser.parseString(written).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
		JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
		JsonArray results = run.getAsJsonArray("results");
		assertEquals("error note none".replace("note", "warning"), level(results, 0) + " " + level(results, 1) + " "
				+ level(results, 3));
		assertEquals("open", results.get(3).getAsJsonObject().get("kind").getAsString());
		for (var each : results) {
			JsonObject result = each.getAsJsonObject();
			JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
			assertEquals(result.get("ruleId"), rule.get("id"));
		}
		assertTrue(rules.get(0).getAsJsonObject().getAsJsonObject("help").get("text").getAsString()
				.contains(RULE.explanation()));
		JsonObject place = results.get(1).getAsJsonObject().getAsJsonArray("locations").get(0).getAsJsonObject()
				.getAsJsonObject("physicalLocation");
		assertEquals("model/%C3%A4%20b.evade", place.getAsJsonObject("artifactLocation").get("uri").getAsString());
		assertEquals("{\"startLine\":3,\"startColumn\":5,\"charOffset\":40,\"charLength\":7}",
				place.get("region").toString());
		assertEquals(results.size(), results.asList().stream()
				.map(each -> each.getAsJsonObject().getAsJsonObject("partialFingerprints").toString()).distinct().count());
	}

	private static String level(JsonArray results, int i) {
		return results.get(i).getAsJsonObject().get("level").getAsString();
	}

	@Test
	void fingerprintsDoNotKnowLines() throws IOException {
		String written = written("sarif", Severity.ERROR, false);
		StringWriter moved = new StringWriter();
		ValidationResult before = outcome(Severity.ERROR);
		List<Finding> findings = before.report().findings().stream()
				.map(each -> new Finding(each.rule(), each.severity(), each.file(),
				new Place(99, 1, 900, 7), each.object(), each.message(), each.fixes())).toList();
		ReportFormat.byName("sarif").write(new ValidationResult(new Report(3, findings, before.report().checked(), List.of(), 0),
				before.rules(),
				Severity.ERROR, true), moved, false);
		assertEquals(fingerprints(written), fingerprints(moved.toString()));
	}

	private static List<String> fingerprints(String sarif) {
		return sarif.lines().filter(line -> line.contains("\"evade/v1\"")).toList();
	}
}
