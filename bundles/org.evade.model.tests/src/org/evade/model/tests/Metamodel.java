/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.tests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The metamodel with its documentation, as it stands in evade.ecore. */
final class Metamodel {
	/** Rooms of the metamodel; what is not named here belongs to the room of the class that contains it. */
	static final Map<String, List<String>> ROOMS = rooms();

	final EPackage root;

	Metamodel() {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		root = (EPackage) resources.getResource(URI.createFileURI(root().resolve("bundles/org.evade.model/model/evade.ecore").toString()),
				true).getContents().get(0);
	}

	private static Map<String, List<String>> rooms() {
		Map<String, List<String>> rooms = new LinkedHashMap<>();
		rooms.put("Files", List.of("Document", "Import", "Statement", "Named", "Declaration", "Cited", "Noted"));
		rooms.put("Vocabulary", List.of("Participant", "Entity", "Drug", "Endpoint", "Regimen", "RegimenComponent", "Cohort",
				"Population", "PopulationCount", "HistologyCount"));
		rooms.put("Publications", List.of("Publication", "Article", "Section", "Figure", "Panel", "Table", "Column", "Footnote", "Row",
				"ReferenceList", "LocalReference", "Citation", "PublicationLink"));
		rooms.put("Claims", List.of("ClaimSet", "Claim", "ParticipantRef", "ClaimLink", "Passage"));
		rooms.put("Measurements", List.of("Assessed", "Comparison", "MeasuredValue", "Spread", "PValue", "Pooling", "Quantity", "Correction"));
		rooms.put("Trials", List.of("Trial", "CorrectedId", "Telling", "StudyGroup", "Arm", "StrataGroup", "Stratum", "ResultSet", "ResultRow", "Approval"));
		rooms.put("Mechanisms and strategies", List.of("Scheme", "SchemeClass", "ClassMapping", "ClassCrosswalk", "Mechanism", "Strategy", "Answer",
				"Definition", "Criterion"));
		rooms.put("Maps", List.of("MapDiagram", "MapElement", "Compartment", "Node", "Edge", "Layout", "LayoutEntry", "BoxLayout",
				"RouteLayout", "RoutePoint"));
		rooms.put("Curation", List.of("ReviewRecord", "AcceptedException", "Misprint", "Observation"));
		return rooms;
	}

	EClass type(String name) {
		return (EClass) root.getEClassifier(name);
	}

	List<EClass> classes() {
		return root.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
	}

	List<EEnum> enumerations() {
		return root.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast).toList();
	}

	static String documentation(EModelElement element) {
		String text = EcoreUtil.getDocumentation(element);
		return text == null ? "" : text;
	}

	/** Cardinality as in UML: 1, 0..1, 0..* or 1..*. */
	static String cardinality(EStructuralFeature feature) {
		if (feature.getUpperBound() == 1)
			return feature.getLowerBound() == 1 ? "1" : "0..1";
		return feature.getLowerBound() + "..*";
	}

	/** Type in plain words for data types, by name otherwise. */
	static String typeName(EClassifier type) {
		return switch (type.getName()) {
		case "EString" -> "text";
		case "EInt" -> "integer";
		case "EBigDecimal" -> "decimal";
		case "EBoolean" -> "yes/no";
		default -> type.getName();
		};
	}

	static Path root() {
		String root = System.getProperty("evade.root");
		if (root == null)
			throw new AssertionError("The build sets the system property evade.root to the root of the checkout");
		return Path.of(root);
	}

	/** Compares a generated text with its committed copy, or renews the copy when -Devade.update=true is given. */
	static void assertCommitted(String file, String generated) {
		Path path = root().resolve(file);
		try {
			if (Boolean.getBoolean("evade.update"))
				Files.writeString(path, generated);
			String committed = Files.exists(path) ? Files.readString(path) : "";
			if (!committed.equals(generated))
				throw new AssertionError(file + " is out of date: run the tests once with -Devade.update=true and commit it");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
