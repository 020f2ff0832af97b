/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.evade.language.ide.complete.Completion;
import org.evade.language.ide.template.Template;
import org.evade.language.ide.template.Template.Context;
import org.evade.language.ide.template.Templates;
import org.junit.jupiter.api.Test;

class TemplatesTest {
	/** A file around the place where a template may stand. */
	private static final Map<Context, String> AROUND = Map.ofEntries(Map.entry(Context.HEAD, "|"), Map.entry(Context.FILE,
			"namespace x\n\n|\n"),
			Map.entry(Context.CLAIMS, "claims from a {\n  |\n}\n"), Map.entry(Context.CLAIM,
					"claims from a {\n  claim c: a causes b {\n    |\n  }\n}\n"),
			Map.entry(Context.TRIAL, "trial t {\n  |\n}\n"), Map.entry(Context.TRIAL_RESULTS, "trial t {\n  arm a\n  |\n}\n"),
			Map.entry(Context.RESULTS, "trial t {\n  results {\n    |\n  }\n}\n"),
			Map.entry(Context.ROW, "trial t {\n  results {\n    for all {\n      |\n    }\n  }\n}\n"), Map.entry(Context.MAP,
					"map m {\n  |\n}\n"),
			Map.entry(Context.ARTICLE, "article a {\n  |\n}\n"), Map.entry(Context.REFERENCES, "references of a {\n  |\n}\n"),
			Map.entry(Context.SCHEME, "scheme s {\n  |\n}\n"), Map.entry(Context.STRATEGY, "strategy s {\n  |\n}\n"));

	@Test
	void everyTemplateIsWellFormedWhereItStandsAndIsOfferedThere() {
		int tried = 0;
		for (Template template : Templates.all())
			for (Context context : template.contexts()) {
				String around = AROUND.get(context);
				int at = around.indexOf('|');
				String before = around.substring(0, at), indent = before.substring(before.lastIndexOf('\n') + 1);
				Template.Filled filled = template.fill(indent, "\n");
				assertEquals("", TestFiles.errors(before + filled.text() + around.substring(at + 1)), template.name() + "\n"
						+ filled.text());
				assertTrue(filled.caret() <= filled.text().length() && filled.slots().stream().allMatch(s ->
						s.end() <= filled.text().length()));
				assertTrue(Completion.propose(Sample.small().corpus(), java.nio.file.Path.of("t.evade"), around.replace("|", ""), at,
						List.of())
						.stream().anyMatch(p -> p.kind().equals("template") && p.display().equals(template.name())),
						template.name() + " is not offered in " + context);
				tried++;
			}
		System.out.println("Templates: " + tried);
	}
}
