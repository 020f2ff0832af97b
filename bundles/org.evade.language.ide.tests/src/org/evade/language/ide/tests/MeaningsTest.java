/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.EcoreUtil2;
import org.evade.language.EvadeStandaloneSetup;
import org.evade.language.ide.access.Meanings;
import org.evade.language.services.EvadeGrammarAccess;
import org.junit.jupiter.api.Test;

/** The meanings of words are those of the metamodel. */
class MeaningsTest {
	@Test
	void everyLiteralOfTheLanguageHasTheMeaningOfTheMetamodel() throws Exception {
		String metamodel = Files.readString(Path.of(System.getProperty("evade.root"), "bundles/org.evade.model/model/evade.ecore"))
				.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
		var grammar = EvadeStandaloneSetup.injector().getInstance(EvadeGrammarAccess.class).getGrammar();
		List<String> missing = new ArrayList<>();
		int literals = 0;
		for (var rule : grammar.getRules())
			if (rule instanceof EnumRule)
				for (EnumLiteralDeclaration literal : EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class)) {
					String word = literal.getLiteral() == null ? literal.getEnumLiteral().getLiteral() : literal.getLiteral().getValue();
					literals++;
					String meaning = Meanings.of(rule.getName(), word);
					String name = "<eLiterals name=\"" + literal.getEnumLiteral().getName() + "\"";
					if (meaning.isEmpty() || !metamodel.contains("value=\"" + meaning + "\"") || !metamodel.contains(name))
						missing.add(rule.getName() + " " + word);
				}
		assertEquals(List.of(), missing);
		List<String> stale = Meanings.all().entrySet().stream().filter(entry -> !metamodel.contains("value=\"" + entry.getValue()
				+ "\""))
				.map(entry -> entry.getKey()).toList();
		assertEquals(List.of(), stale);
		assertTrue(literals > 200 && Meanings.all().size() > 400);
	}
}
