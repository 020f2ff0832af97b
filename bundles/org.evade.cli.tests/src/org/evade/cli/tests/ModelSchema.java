/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.evade.exchange.JsonExporter;
import org.evade.exchange.JsonWriter;
import org.evade.model.EvadePackage;

/** Makes the schema of the exported model from the metamodel and its documentation. */
final class ModelSchema {
	private final EPackage metamodel;
	private final JsonWriter json;

	private ModelSchema(EPackage metamodel, JsonWriter json) {
		this.metamodel = metamodel;
		this.json = json;
	}

	static String text() throws IOException {
		var resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("evade.ecore"));
		try (InputStream in = EvadePackage.class.getResourceAsStream("/model/evade.ecore")) {
			resource.load(in, Map.of());
		}
		StringWriter out = new StringWriter();
		new ModelSchema((EPackage) resource.getContents().get(0), new JsonWriter(out)).write();
		return out.toString();
	}

	private void write() throws IOException {
		json.object().put("$schema", "http://json-schema.org/draft-07/schema#").put("$id", JsonExporter.SCHEMA);
		json.put("title", "evade export --format json").put("description",
				"The whole model: files in the order of their names, objects in the order of their text. References "
				+ "are full names.");
		json.put("type", "object").list("required", List.of("$schema", "files")).put("additionalProperties", false);
		json.key("properties").object().key("$schema").object().put("const", JsonExporter.SCHEMA).endObject();
		json.key("files").object().put("type", "array").key("items").object();
		json.put("$ref", "#/definitions/Document").endObject().endObject().endObject().key("definitions").object();
		for (EClassifier classifier : metamodel.getEClassifiers())
			if (classifier instanceof EEnum words)
				words(words);
			else if (classifier instanceof EClass type && !type.isAbstract())
				type(type);
		json.endObject().endObject().end();
	}

	private void words(EEnum words) throws IOException {
		json.key(words.getName()).object();
		describe(words);
		json.list("enum", words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()).endObject();
	}

	private void type(EClass type) throws IOException {
		boolean document = type.getName().equals("Document");
		json.key(type.getName()).object();
		describe(type);
		json.put("type", "object").put("additionalProperties", false).key("required").array()
				.value(document ? "file" : "class");
		for (EStructuralFeature feature : type.getEAllStructuralFeatures())
			if (feature.isRequired())
				json.value(feature.getName());
		json.endArray().key("properties").object();
		if (document)
			json.key("file").object().put("type", "string").endObject();
		else
			json.key("class").object().put("const", type.getName()).endObject();
		if (type.getEAllSuperTypes().stream().anyMatch(each -> each.getName().equals("Named")))
			json.key("id").object().put("type", "string").put("description", "Full name, as references have it.")
			.endObject();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures())
			feature(feature);
		json.endObject().endObject();
	}

	private void feature(EStructuralFeature feature) throws IOException {
		json.key(feature.getName()).object();
		describe(feature);
		if (feature.isMany())
			json.put("type", "array").key("items").object();
		value(feature);
		if (feature.isMany())
			json.endObject();
		json.endObject();
	}

	private void value(EStructuralFeature feature) throws IOException {
		EClassifier type = feature.getEType();
		if (type instanceof EEnum)
			json.put("$ref", "#/definitions/" + type.getName());
		else if (feature instanceof EAttribute)
			json.put("type", switch (type.getName()) {
			case "EInt" -> "integer";
			case "EBigDecimal" -> "number";
			case "EBoolean" -> "boolean";
			default -> "string";
			});
		else if (((org.eclipse.emf.ecore.EReference) feature).isContainment())
			contained((EClass) type);
		else
			json.put("type", "string");
	}

	private void contained(EClass type) throws IOException {
		List<String> concrete = metamodel.getEClassifiers().stream()
				.filter(each -> each instanceof EClass other && !other.isAbstract() && type.isSuperTypeOf(other))
				.map(each -> "#/definitions/" + each.getName()).toList();
		if (concrete.size() == 1) {
			json.put("$ref", concrete.get(0));
			return;
		}
		json.key("anyOf").array();
		for (String reference : concrete)
			json.object().put("$ref", reference).endObject();
		json.endArray();
	}

	private void describe(EModelElement element) throws IOException {
		String documentation = EcoreUtil.getDocumentation(element);
		if (documentation != null)
			json.put("description", documentation);
	}
}
