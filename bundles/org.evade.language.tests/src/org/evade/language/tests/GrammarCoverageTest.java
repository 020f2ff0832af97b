/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.tests;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.evade.language.EvadeStandaloneSetup;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.lexer.Statements;
import org.evade.language.services.EvadeGrammarAccess;
import org.evade.model.EntityType;
import org.evade.model.EvadePackage;
import org.junit.jupiter.api.Test;

/** The whole metamodel can be written. */
class GrammarCoverageTest {
	private final EvadeGrammarAccess grammar = EvadeStandaloneSetup.injector().getInstance(EvadeGrammarAccess.class);

	/** Literals that stand for a feature that is not written. */
	private static final Set<String> DEFAULTS = Set.of("itself", "holds", "no level", "cited", "absolute", "unmarked", "automatic",
			"unset", "exact", "unstated", "unmodified", "=", "kind unknown");

	@Test
	void everyFeatureIsUsedByTheTestFile() {
		Set<String> unused = new TreeSet<>();
		for (EClassifier classifier : EvadePackage.eINSTANCE.getEClassifiers())
			if (classifier instanceof EClass type && !type.isAbstract())
				type.getEAllStructuralFeatures().forEach(feature -> unused.add(type.getName() + "." + feature.getName()));
		ExampleTexts.load(ExampleTexts.everything()).files().forEach(file -> file.resource().getAllContents().forEachRemaining(object -> {
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures())
				if (object.eIsSet(feature))
					unused.remove(object.eClass().getName() + "." + feature.getName());
		}));
		// What the language derives or shares with a superclass and does not write for this class.
		unused.removeAll(Set.of("Drug.allele", "Drug.species", "Drug.markers", "Endpoint.of", "Endpoint.allele", "Endpoint.species",
				"Endpoint.markers", "Endpoint.members", "Regimen.of", "Regimen.allele", "Regimen.species", "Regimen.markers",
				"Regimen.members", "Definition.curies", "Definition.synonyms", "Approval.curies", "Approval.synonyms"));
		for (String type : Set.of("Drug", "Endpoint", "Regimen"))
			for (String feature : Set.of("isoform", "modification", "sites", "origin", "clone"))
				unused.remove(type + "." + feature);
		assertEquals(Set.of(), unused);
	}

	@Test
	void everyLiteralHasAWord() {
		Set<String> unspoken = new TreeSet<>();
		for (EClassifier classifier : EvadePackage.eINSTANCE.getEClassifiers())
			if (classifier instanceof EEnum type)
				for (EEnumLiteral literal : type.getELiterals())
					unspoken.add(type.getName() + "." + literal.getLiteral());
		EcoreUtil2.eAllContents(grammar.getGrammar()).forEach(object -> {
			if (object instanceof EnumLiteralDeclaration declared)
				unspoken.remove(declared.getEnumLiteral().getEEnum().getName() + "." + declared.getEnumLiteral().getLiteral());
		});
		unspoken.removeIf(name -> DEFAULTS.contains(name.substring(name.indexOf('.') + 1)) || name.endsWith(" unstated"));
		assertEquals(Set.of(), unspoken);
	}

	/** Formatting and recovery know where statements begin. */
	@Test
	void everyKindOfEntityBeginsAStatement() {
		for (EntityType type : EntityType.values())
			assertEquals(true, Statements.begin(type.getLiteral()), type.getLiteral());
	}

	@Test
	void sharedWordsAgreeWithTheGrammar() {
		ParserRule rule = grammar.getWordRule();
		for (EObject part : EcoreUtil2.eAllContents(rule))
			if (part instanceof Keyword keyword)
				assertEquals(false, IdSyntax.isReserved(keyword.getValue()), keyword.getValue());
		assertEquals(true, IdSyntax.isReserved("gene"));
	}
}
