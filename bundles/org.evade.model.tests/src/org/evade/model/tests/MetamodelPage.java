/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.tests;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes docs/metamodel.md: every class, feature and enumeration with type, cardinality and documentation. */
final class MetamodelPage {
	private final StringBuilder page = new StringBuilder();
	private final Metamodel metamodel;

	private MetamodelPage(Metamodel metamodel) {
		this.metamodel = metamodel;
	}

	static String markdown(Metamodel metamodel) {
		return new MetamodelPage(metamodel).write();
	}

	private String write() {
		page.append("# The metamodel\n\nGenerated from `bundles/org.evade.model/model/evade.ecore`. A feature is *contained*, or refers"
				+ " to (→) an object that stands elsewhere.\n\n![The metamodel](metamodel.svg)\n");
		Metamodel.ROOMS.forEach((room, classes) -> {
			page.append("\n## ").append(room).append('\n');
			classes.forEach(name -> write(metamodel.type(name)));
		});
		page.append("\n## Enumerations\n");
		metamodel.enumerations().forEach(this::write);
		return page.toString();
	}

	private void write(EClass type) {
		page.append("\n### ").append(type.getName()).append("\n\n");
		if (!type.getESuperTypes().isEmpty())
			page.append("*is a ").append(String.join(", ", type.getESuperTypes().stream().map(EClass::getName).toList())).append("*. ");
		page.append(Metamodel.documentation(type)).append('\n');
		if (type.getEStructuralFeatures().isEmpty())
			return;
		page.append("\n| feature | type | cardinality | meaning |\n|---|---|---|---|\n");
		for (EStructuralFeature feature : type.getEStructuralFeatures())
			page.append("| ").append(feature.getName()).append(" | ").append(arrow(feature)).append(Metamodel.typeName(feature.getEType()))
					.append(" | ").append(Metamodel.cardinality(feature)).append(" | ").append(cell(Metamodel.documentation(feature))).append(" |\n");
	}

	private void write(EEnum type) {
		page.append("\n### ").append(type.getName()).append("\n\n").append(Metamodel.documentation(type))
				.append("\n\n| word | meaning |\n|---|---|\n");
		for (EEnumLiteral literal : type.getELiterals())
			page.append("| ").append(cell(literal.getLiteral())).append(" | ").append(cell(Metamodel.documentation(literal))).append(" |\n");
	}

	private static String arrow(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment() ? "→ " : "";
	}

	private static String cell(String text) {
		return text.replace("|", "\\|");
	}
}
