/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The validator of the other tests finds what is wrong. */
class JsonSchemaTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"type": "integer"} | 1.5
			{"type": ["string", "null"]} | 1
			{"required": ["a"]} | {"b": 1}
			{"additionalProperties": false} | {"b": 1}
			{"properties": {"a": {"minimum": 3}}} | {"a": 2}
			{"additionalProperties": {"type": "string"}} | {"a": 2}
			{"items": {"enum": ["x"]}} | ["x", "y"]
			{"minItems": 1} | []
			{"uniqueItems": true} | [1, 1]
			{"pattern": "^a"} | "ba"
			{"format": "uri"} | "a b"
			{"const": 1} | 2
			{"not": {"type": "string"}} | "x"
			{"oneOf": [{"type": "number"}, {"minimum": 1}]} | 2
			{"anyOf": [{"type": "null"}, {"maximum": 1}]} | 2
			{"$ref": "#/definitions/a", "definitions": {"a": {"minLength": 2}}} | "x"
			""")
	void findsWhatIsWrong(String schema, String document) {
		assertFalse(new JsonSchema(schema).errors(document).isEmpty());
	}

	@Test
	void refusesUnknownKeywords() {
		JsonSchema schema = new JsonSchema("{\"contains\": {}}");
		assertThrows(IllegalArgumentException.class, () -> schema.errors("[]"));
	}

	@Test
	void sarifNeedsItsVersion() throws IOException {
		JsonSchema sarif = new JsonSchema(Run.resource("sarif-schema-2.1.0.json"));
		assertEquals(List.of(), sarif.errors("{\"version\": \"2.1.0\", \"runs\": []}"));
		assertEquals(1, sarif.errors("{\"runs\": []}").size());
		assertFalse(sarif.errors("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {}}}]}").isEmpty());
	}
}
