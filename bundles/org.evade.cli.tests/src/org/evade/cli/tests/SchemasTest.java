/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.cli.Main;
import org.evade.exchange.JsonWriter;
import org.evade.exchange.tables.ExportColumn;
import org.evade.exchange.tables.ExportTable;
import org.evade.exchange.tables.ExportTables;
import org.evade.model.EvadePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What is written in JSON fits the schemas that are shipped. */
class SchemasTest {
	@TempDir
	Path folder;

	static String shipped(String name) throws IOException {
		try (InputStream in = Main.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** To write it anew: run with {@code -Devade.schema.update=FILE}. */
	@Test
	void theModelSchemaIsThatOfTheMetamodel() throws IOException {
		String update = System.getProperty("evade.schema.update");
		if (update != null)
			Files.writeString(Path.of(update), ModelSchema.text());
		assertEquals(ModelSchema.text(), shipped("model"));
	}

	/** To write it anew: run with {@code -Devade.schema.update.tables=FILE}. */
	@Test
	void theTablesSchemaIsThatOfTheColumns() throws IOException {
		String update = System.getProperty("evade.schema.update.tables");
		if (update != null)
			Files.writeString(Path.of(update), TablesSchema.text());
		assertEquals(TablesSchema.text(), shipped("tables"));
	}

	@Test
	void theExportedTablesFit() throws IOException {
		Path out = folder.resolve("out");
		assertEquals(0, Run.of("export", Run.corpus(folder), "--format", "tsv", "-o", out).status());
		StringWriter text = new StringWriter();
		JsonWriter json = new JsonWriter(text).object();
		for (ExportTable table : ExportTables.ALL) {
			json.key(table.name()).array();
			for (String line : Files.readAllLines(out.resolve(table.name() + ".tsv")).stream().skip(1).toList()) {
				String[] cells = line.split("\t", -1);
				json.object();
				for (int i = 0; i < cells.length; i++)
					if (!cells[i].isEmpty()) {
						ExportColumn column = table.columns().get(i);
						if (TablesSchema.value(column, cells[i]) instanceof List<?> list)
							json.list(column.name(), list);
						else
							json.put(column.name(), TablesSchema.value(column, cells[i]));
					}
				json.endObject();
			}
			json.endArray();
		}
		json.endObject().end();
		JsonSchema schema = new JsonSchema(shipped("tables"));
		assertEquals(List.of(), schema.errors(text.toString()));
		assertFalse(schema.errors(text.toString().replace("\"causes\"", "\"makes\"")).isEmpty());
		assertFalse(schema.errors(text.toString().replace("\"year\": 2", "\"year\": \"2\" , \"x\": 2")).isEmpty());
	}

	/** The data package names every file and column, in their order. */
	@Test
	void theDataPackageDescribesTheTables() throws IOException {
		Path out = folder.resolve("out");
		assertEquals(0, Run.of("export", Run.corpus(folder), "--format", "tsv,csv", "-o", out).status());
		for (String name : List.of("datapackage.json", "datapackage-csv.json")) {
			JsonObject described = JsonParser.parseString(Files.readString(out.resolve(name))).getAsJsonObject();
			assertEquals(ExportTables.ALL.size(), described.getAsJsonArray("resources").size());
			for (JsonElement each : described.getAsJsonArray("resources")) {
				JsonObject resource = each.getAsJsonObject();
				String delimiter = resource.getAsJsonObject("dialect").get("delimiter").getAsString();
				List<String> fields = resource.getAsJsonObject("schema").getAsJsonArray("fields").asList().stream()
						.map(field -> field.getAsJsonObject().get("name").getAsString()).toList();
				String header = Files.readAllLines(out.resolve(resource.get("path").getAsString())).getFirst();
				assertEquals(header, String.join(delimiter, fields));
			}
		}
	}

	@Test
	void noFeatureHidesWhatTheExportAdds() {
		EvadePackage.eINSTANCE.eAllContents().forEachRemaining(object -> {
			if (object instanceof EStructuralFeature feature)
				assertFalse(List.of("class", "id", "file").contains(feature.getName()), feature.toString());
		});
	}

	@Test
	void theExportedModelFits() throws IOException {
		Run run = Run.of("export", Run.corpus(folder), "--format", "json");
		assertEquals("", run.err());
		JsonSchema schema = new JsonSchema(shipped("model"));
		assertEquals(List.of(), schema.errors(run.out()));
		assertFalse(schema.errors(run.out().replace("\"causes\"", "\"makes\"")).isEmpty());
		assertFalse(schema.errors(run.out().replace("\"heading\"", "\"headline\"")).isEmpty());
	}

	@Test
	void theValidationFits() throws IOException {
		Path corpus = Run.corpus(folder);
		Files.writeString(folder.resolve("broken.evade"),
				"gene STK1\nclaims from nobody { claim c: }\nprotein p of STK111 \"");
		Run run = Run.of("validate", corpus, "--format", "json");
		assertEquals(1, run.status(), run.err());
		assertEquals(List.of(), new JsonSchema(shipped("validate")).errors(run.out()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "report", "rules" })
	void theOthersFit(String command) throws IOException {
		Run run = command.equals("rules") ? Run.of(command, "--format", "json")
				: Run.of(command, Run.corpus(folder), "--format", "json");
		assertEquals(0, run.status(), run.err());
		assertEquals(List.of(), new JsonSchema(shipped(command)).errors(run.out()));
	}

	@Test
	void sarifFitsTheOfficialSchema() throws IOException {
		Path corpus = Run.corpus(folder);
		Files.writeString(folder.resolve("a b%ü.evade"), "namespace x\ngene KRAS of STK111\nprotein");
		Run run = Run.of("validate", corpus, "--format", "sarif");
		assertEquals(1, run.status(), run.err());
		assertEquals(List.of(), new JsonSchema(Run.resource("sarif-schema-2.1.0.json")).errors(run.out()));
	}
}
