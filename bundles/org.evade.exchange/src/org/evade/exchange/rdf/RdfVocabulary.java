/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.rdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.model.EvadePackage;

/** Addresses of what is said in RDF. */
final class RdfVocabulary {
	static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
	static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
	static final String XSD = "http://www.w3.org/2001/XMLSchema#";
	static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
	static final String DCTERMS = "http://purl.org/dc/terms/";
	static final String PROV = "http://www.w3.org/ns/prov#";
	static final String NP = "http://www.nanopub.org/nschema#";
	static final String PAV = "http://purl.org/pav/";
	static final String RO = "http://purl.obolibrary.org/obo/RO_";
	/** Classes and features of the metamodel. */
	static final String MODEL = "https://evade.org/model/1#";
	/** What a corpus is about. */
	static final String CORPUS = "https://evade.org/corpus/";
	static final String TYPE = RDF + "type";

	/** Prefixes in the order in which they are declared. */
	static final Map<String, String> PREFIXES = new LinkedHashMap<>();

	static {
		PREFIXES.put("evade", MODEL);
		PREFIXES.put("rdf", RDF);
		PREFIXES.put("rdfs", RDFS);
		PREFIXES.put("xsd", XSD);
		PREFIXES.put("skos", SKOS);
		PREFIXES.put("dcterms", DCTERMS);
		PREFIXES.put("prov", PROV);
		PREFIXES.put("np", NP);
		PREFIXES.put("pav", PAV);
		PREFIXES.put("ro", RO);
	}

	private RdfVocabulary() {
	}

	/** The property of a feature: a common one where there is one that says the same. */
	static String property(EStructuralFeature feature) {
		if (feature == EvadePackage.Literals.PARTICIPANT__SYNONYMS)
			return SKOS + "altLabel";
		if (feature == EvadePackage.Literals.NOTED__NOTE)
			return RDFS + "comment";
		if (feature == EvadePackage.Literals.PUBLICATION__TITLE)
			return DCTERMS + "title";
		return feature.getName().equals("label") ? RDFS + "label" : MODEL + feature.getName();
	}

	/** A text as part of an address: letters and digits of any script stay, what an address may not hold is coded. */
	static String encode(String text) {
		StringBuilder coded = new StringBuilder();
		text.codePoints().forEach(c -> {
			if (c > 0x9f && Character.isLetterOrDigit(c) || c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0))
				coded.appendCodePoint(c);
			else
				for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8))
					coded.append(String.format("%%%02X", each & 0xff));
		});
		return coded.toString();
	}
}
