/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.formats;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.evade.checks.Finding;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.cli.Version;
import org.evade.exchange.JsonWriter;

/** SARIF 2.1.0 with the rules that ran, their help, and fingerprints that survive moves of lines. */
final class SarifFormat implements ReportFormat {
	private static final String SCHEMA =
			"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	@Override
	public void write(ValidationResult outcome, Writer out, boolean colours) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.object().put("$schema", SCHEMA).put("version", "2.1.0").key("runs").array().object();
		json.key("tool").object().key("driver").object().put("name", "Evade")
				.put("semanticVersion", semantic(Version.text()));
		List<String> ids = rules(outcome, json);
		json.endObject().endObject().put("columnKind", "utf16CodeUnits").key("results").array();
		Map<String, Integer> seen = new HashMap<>();
		for (Finding finding : outcome.report().findings())
			result(finding, ids, seen, json);
		json.endArray().key("properties").object().put("files", outcome.report().files()).key("checked").object();
		for (var rule : outcome.report().checked().entrySet())
			json.put(rule.getKey(), rule.getValue());
		json.endObject().endObject().endObject().endArray().endObject().end();
	}

	private static String semantic(String version) {
		return Character.isDigit(version.charAt(0)) ? version : "0.0.0-" + version;
	}

	private static List<String> rules(ValidationResult outcome, JsonWriter json) throws IOException {
		List<String> ids = new ArrayList<>();
		json.key("rules").array();
		for (Rule rule : outcome.rules()) {
			ids.add(rule.id());
			json.object().put("id", rule.id()).key("shortDescription").object().put("text", rule.title()).endObject();
			json.key("fullDescription").object().put("text", rule.explanation()).endObject();
			json.key("help").object().put("text", rule.explanation() + "\n\nSource: " + rule.source()).endObject();
			json.key("defaultConfiguration").object().put("level", level(rule.severity())).endObject().endObject();
		}
		for (String id : outcome.byRule().keySet())
			if (!ids.contains(id)) {
				ids.add(id);
				json.object().put("id", id).endObject();
			}
		json.endArray();
		return ids;
	}

	private static void result(Finding finding, List<String> ids, Map<String, Integer> seen,
			JsonWriter json) throws IOException {
		json.object().put("ruleId", finding.rule()).put("ruleIndex", ids.indexOf(finding.rule()));
		if (finding.severity() == Severity.INCOMPLETE)
			json.put("kind", "open"); // its level has to be none
		json.put("level", level(finding.severity())).key("message").object().put("text", finding.message()).endObject();
		json.key("locations").array().object().key("physicalLocation").object();
		json.key("artifactLocation").object().put("uri", uri(finding.file())).endObject();
		json.key("region").object().put("startLine", finding.place().line()).put("startColumn", finding.place().column());
		json.put("charOffset", finding.place().offset()).put("charLength", finding.place().length()).endObject().endObject();
		if (!finding.object().isEmpty())
			json.key("logicalLocations").array().object().put("fullyQualifiedName", finding.object()).endObject().endArray();
		json.endObject().endArray().key("partialFingerprints").object().put("evade/v1", fingerprint(finding, seen))
				.endObject();
		if (!finding.fixes().isEmpty())
			json.key("properties").object().list("fixes", finding.fixes()).endObject();
		json.endObject();
	}

	private static String level(Severity severity) {
		return switch (severity) {
		case ERROR -> "error";
		case WARNING -> "warning";
		case INFO -> "note";
		case INCOMPLETE -> "none";
		};
	}

	/** The same finding keeps its fingerprint when lines move; equal findings of one file are counted. */
	private static String fingerprint(Finding finding, Map<String, Integer> seen) {
		String what = finding.rule() + '\0' + finding.file() + '\0' + finding.object() + '\0' + finding.message();
		int count = seen.merge(what, 1, Integer::sum);
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
					.digest((what + '\0' + count).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 16);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** A relative reference, or a file URI for an absolute path. */
	private static String uri(String file) {
		boolean drive = file.matches("[A-Za-z]:/.*");
		StringBuilder uri = new StringBuilder(drive ? "file:///" + file.substring(0, 2) : file.startsWith("/") ? "file://"
				: "");
		for (byte b : file.substring(drive ? 2 : 0).getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xff);
			if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0))
				uri.append(c);
			else
				uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
		}
		return uri.toString();
	}
}
