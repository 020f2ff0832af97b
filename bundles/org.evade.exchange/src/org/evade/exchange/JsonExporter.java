/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.naming.QualifiedName;
import org.evade.exchange.export.CorpusExporter;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.naming.EvadeNames;
import org.evade.model.EvadePackage;
import org.evade.model.Named;

/**
 * The whole model as one JSON document: files in the order of their names, objects in the order of their text, features in
 * the order of the metamodel. Every object has its {@code class}; whatever others can refer to has its {@code id}, the full
 * name that references use. Features that are not written in the text are absent; their defaults stand in the schema.
 */
public final class JsonExporter implements CorpusExporter {
	/** Name of the schema that describes the document. */
	public static final String SCHEMA = "https://evade.org/schema/model-1.json";
	/** Name of the file that holds the whole model. */
	public static final String FILE = "model.json";
	private static final EvadeNames NAMES = new EvadeNames();

	@Override
	public String id() {
		return "json";
	}

	@Override
	public String label() {
		return "The &model as JSON";
	}

	@Override
	public boolean isStandard() {
		return true;
	}

	@Override
	public List<String> files() {
		return List.of(FILE);
	}

	@Override
	public void write(Corpus corpus, String file, OutputStream out) throws IOException {
		write(corpus, Utf8.writer(out));
	}

	/**
	 * Writes a corpus.
	 *
	 * @param corpus
	 *            a corpus without problems
	 * @param out
	 *            where to; left open
	 * @throws IOException
	 *             when it cannot be written
	 */
	public void write(Corpus corpus, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.object().put("$schema", SCHEMA).key("files").array();
		for (ModelFile file : corpus.files()) {
			json.object().put("file", file.name());
			features(file.document(), json);
			json.endObject();
		}
		json.endArray().endObject().end();
	}

	private void object(EObject object, JsonWriter json) throws IOException {
		json.object().put("class", object.eClass().getName());
		String id = object instanceof Named ? id(object) : null;
		if (id != null)
			json.put("id", id);
		features(object, json);
		json.endObject();
	}

	private void features(EObject object, JsonWriter json) throws IOException {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures())
			if (isWritten(object, feature)) {
				json.key(feature.getName());
				Object value = object.eGet(feature);
				if (!feature.isMany())
					value(feature, value, json);
				else {
					json.array();
					for (Object each : (Iterable<?>) value)
						value(feature, each, json);
					json.endArray();
				}
			}
	}

	/** A coordinate of 0 is written although it is the default: what an object must have is always there. */
	private static boolean isWritten(EObject object, EStructuralFeature feature) {
		return !feature.isDerived() && !feature.isTransient()
				&& (object.eIsSet(feature) || feature.isRequired() && !feature.isMany() && object.eGet(feature) != null);
	}

	private void value(EStructuralFeature feature, Object value, JsonWriter json) throws IOException {
		if (feature instanceof EAttribute)
			json.value(value instanceof Enumerator word ? word.getLiteral() : value);
		else if (((EReference) feature).isContainment())
			object((EObject) value, json);
		else
			json.value(((EObject) value).eIsProxy() ? null : id((EObject) value));
	}

	/** The full name of an object; columns and rows, which nothing refers to, have their plain id. */
	static String id(EObject object) {
		QualifiedName full = NAMES.getFullyQualifiedName(object);
		return full != null ? full.toString() : (String) object.eGet(EvadePackage.Literals.NAMED__NAME);
	}
}
