/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.evade.exchange.JsonWriter;
import org.evade.exchange.tables.ExportColumn;
import org.evade.exchange.tables.ExportColumn.Type;
import org.evade.exchange.tables.ExportTable;
import org.evade.exchange.tables.ExportTables;

/** Makes the schema of the tables' rows from their columns. */
final class TablesSchema {
	private TablesSchema() {
	}

	static String text() throws IOException {
		StringWriter out = new StringWriter();
		JsonWriter json = new JsonWriter(out);
		json.object().put("$schema", "http://json-schema.org/draft-07/schema#").put("$id", "https://evade.org/schema/tables-1.json");
		json.put("title", "The tables of evade export --format tsv, csv and xlsx").put("description",
				"Each table as an array of rows. A row has no key for an empty cell; a list is an array, yes and no are truth values.");
		json.put("type", "object").put("additionalProperties", false).key("properties").object();
		for (ExportTable table : ExportTables.ALL) {
			json.key(table.name()).object().put("type", "array").key("items").object().put("type", "object");
			json.put("additionalProperties", false).key("properties").object();
			for (ExportColumn column : table.columns())
				column(column, json);
			json.endObject().endObject().endObject();
		}
		json.endObject().endObject().end();
		return out.toString();
	}

	private static void column(ExportColumn column, JsonWriter json) throws IOException {
		json.key(column.name()).object();
		if (column.type() == Type.LIST)
			json.put("type", "array").key("items").object();
		json.put("type", switch (column.type()) {
		case INTEGER -> "integer";
		case NUMBER -> "number";
		case FLAG -> "boolean";
		case TEXT, LIST -> "string";
		});
		if (!column.words().isEmpty())
			json.list("enum", column.words());
		if (column.type() == Type.LIST)
			json.endObject();
		json.endObject();
	}

	/** A text of a cell as the schema has it. */
	static Object value(ExportColumn column, String cell) {
		return switch (column.type()) {
		case INTEGER -> Long.valueOf(cell);
		case NUMBER -> new java.math.BigDecimal(cell);
		case FLAG -> cell.equals("yes") ? Boolean.TRUE : cell.equals("no") ? Boolean.FALSE : cell;
		case TEXT -> cell;
		case LIST -> List.of(cell.split(";", -1));
		};
	}
}
