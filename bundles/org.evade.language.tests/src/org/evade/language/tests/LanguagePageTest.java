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
import org.junit.jupiter.api.Test;

/** Each example of docs/language.md is read; together they are a model without a mistake. */
class LanguagePageTest {
	private static final Pattern EXAMPLE = Pattern.compile("```evade\n(.*?)```", Pattern.DOTALL);

	@Test
	void examplesAreOneSoundModel() throws IOException {
		String[] examples = EXAMPLE.matcher(Files.readString(ExampleTexts.root().resolve("docs/language.md"))).results()
				.map(match -> match.group(1)).toArray(String[]::new);
		assertTrue(examples.length > 6, "examples found");
		assertEquals(List.of(), ExampleTexts.problems(examples));
		for (String example : examples)
			assertEquals(example, TextFormatter.format(example), "examples are formatted");
	}
}
