/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.model.EvadePackage;
import org.junit.jupiter.api.Test;

class MetamodelTest {
	private final Metamodel metamodel = new Metamodel();

	@Test
	void everythingIsDocumented() {
		List<String> silent = new ArrayList<>();
		for (EClass type : metamodel.classes()) {
			if (Metamodel.documentation(type).isBlank())
				silent.add(type.getName());
			for (EStructuralFeature feature : type.getEStructuralFeatures())
				if (Metamodel.documentation(feature).isBlank())
					silent.add(type.getName() + "." + feature.getName());
		}
		metamodel.enumerations().forEach(type -> {
			if (Metamodel.documentation(type).isBlank())
				silent.add(type.getName());
			for (EEnumLiteral literal : type.getELiterals())
				if (Metamodel.documentation(literal).isBlank())
					silent.add(type.getName() + "." + literal.getName());
		});
		assertEquals(List.of(), silent);
	}

	@Test
	void everyClassHasARoom() {
		Set<String> names = new TreeSet<>(metamodel.classes().stream().map(EClass::getName).toList());
		Metamodel.ROOMS.values().forEach(names::removeAll);
		assertEquals(Set.of(), names);
	}

	/** Two-way references would make files depend on each other's order of linking. */
	@Test
	void referencesAreOneWay() {
		for (EClass type : metamodel.classes())
			for (EReference reference : type.getEReferences())
				assertEquals(null, reference.getEOpposite(), type.getName() + "." + reference.getName());
	}

	@Test
	void generatedCodeIsOfThisMetamodel() {
		assertEquals(metamodel.root.getEClassifiers().stream().map(c -> c.getName()).sorted().toList(),
				EvadePackage.eINSTANCE.getEClassifiers().stream().map(c -> c.getName()).sorted().toList());
	}

	@Test
	void pageIsUpToDate() {
		Metamodel.assertCommitted("docs/metamodel.md", MetamodelPage.markdown(metamodel));
	}

	@Test
	void pictureIsUpToDate() {
		String svg = MetamodelPicture.svg(metamodel);
		assertTrue(svg.endsWith("</svg>\n"));
		Metamodel.assertCommitted("docs/metamodel.svg", svg);
	}
}
