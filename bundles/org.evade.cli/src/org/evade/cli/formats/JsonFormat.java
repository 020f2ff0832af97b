/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.formats;

import java.io.IOException;
import java.io.Writer;

import org.evade.checks.Finding;
import org.evade.checks.Severity;
import org.evade.exchange.JsonWriter;

/** The document that {@code schema/validate.schema.json} describes. */
final class JsonFormat implements ReportFormat {
	@Override
	public void write(ValidationResult outcome, Writer out, boolean colours) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.object().key("summary").object().put("files", outcome.report().files());
		json.put("errors", outcome.report().count(Severity.ERROR)).put("warnings", outcome.report().count(Severity.WARNING));
		json.put("infos", outcome.report().count(Severity.INFO)).key("checked").object();
		for (var rule : outcome.report().checked().entrySet())
			json.put(rule.getKey(), rule.getValue());
		json.endObject().endObject().key("findings").array();
		for (Finding finding : outcome.report().findings())
			finding(finding, json);
		json.endArray().endObject().end();
	}

	/** One finding. */
	static void finding(Finding finding, JsonWriter json) throws IOException {
		json.object().put("rule", finding.rule()).put("severity", finding.severity().word()).put("file", finding.file());
		json.put("line", finding.place().line()).put("column", finding.place().column())
				.put("length", finding.place().length());
		json.put("object", finding.object()).put("message", finding.message()).list("fixes", finding.fixes()).endObject();
	}
}
