/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.evade.exchange.JsonWriter;

/** Describes a set of tables as a Frictionless tabular data package: files, dialect, columns, their types and words. */
final class DataPackage {
	private DataPackage() {
	}

	static void write(TextTables tables, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.object().put("profile", "tabular-data-package").put("name", "evade-tables");
		json.put("title", "Tables of a corpus of evidence on resistance to immune checkpoint blockade");
		json.key("resources").array();
		for (ExportTable table : ExportTables.ALL)
			resource(tables, table, json);
		json.endArray().endObject().end();
	}

	private static void resource(TextTables tables, ExportTable table, JsonWriter json) throws IOException {
		Dialect dialect = tables.dialect();
		boolean tabs = dialect.separator() == '\t';
		json.object().put("profile", "tabular-data-resource").put("name", table.name()).put("path", tables.file(table));
		json.put("format", dialect.ending()).put("mediatype", tabs ? "text/tab-separated-values" : "text/csv").put("encoding", "utf-8");
		json.key("dialect").object().put("delimiter", String.valueOf(dialect.separator())).put("lineTerminator", dialect.lineEnd());
		json.put("quoteChar", "\"").put("doubleQuote", true).put("skipInitialSpace", false).put("header", true).endObject();
		json.key("schema").object().key("fields").array();
		for (ExportColumn column : table.columns())
			field(column, json);
		json.endArray().list("missingValues", List.of("")).endObject().endObject();
	}

	private static void field(ExportColumn column, JsonWriter json) throws IOException {
		json.object().put("name", column.name());
		switch (column.type()) {
		case INTEGER -> json.put("type", "integer");
		case NUMBER -> json.put("type", "number");
		case FLAG -> json.put("type", "boolean").list("trueValues", List.of("yes")).list("falseValues", List.of("no"));
		case TEXT -> json.put("type", "string");
		case LIST -> json.put("type", "string").put("description", "Several, joined by semicolons.");
		}
		if (!column.words().isEmpty() && column.type() == ExportColumn.Type.TEXT)
			json.key("constraints").object().list("enum", column.words()).endObject();
		json.endObject();
	}
}
