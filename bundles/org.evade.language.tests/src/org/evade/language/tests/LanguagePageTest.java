/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import org.evade.language.format.TextFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each example of a page is read; together they are a model without a mistake. */
class LanguagePageTest {
	private static final Pattern EXAMPLE = Pattern.compile("```evade\n(.*?)```", Pattern.DOTALL);

	@ParameterizedTest
	@CsvSource({ "language.md, 7", "studies.md, 3" })
	void examplesAreOneSoundModel(String page, int least) throws IOException {
		String[] examples = EXAMPLE.matcher(Files.readString(ExampleTexts.root().resolve("docs").resolve(page))).results()
				.map(match -> match.group(1)).toArray(String[]::new);
		assertTrue(examples.length >= least, "examples found");
		assertEquals(List.of(), ExampleTexts.problems(examples));
		for (String example : examples)
			assertEquals(example, TextFormatter.format(example), "examples are formatted");
	}
}
