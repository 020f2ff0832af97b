/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.naming.QualifiedName;
import org.evade.language.naming.EvadeNames;
import org.evade.model.EvadePackage;
import org.evade.model.Named;
import org.evade.model.terms.Terms;
import org.evade.model.terms.WebAddresses;

/** The model in RDF: a thing for each object, a property for each feature. */
final class Things {
	private static final EvadeNames NAMES = new EvadeNames();
	/** Values that are said although they are what is meant when nothing is written. */
	private static final Set<EStructuralFeature> ALWAYS = Set.of(EvadePackage.Literals.ENTITY__TYPE, EvadePackage.Literals.CLAIM__RELATION,
			EvadePackage.Literals.CLAIM__POLARITY, EvadePackage.Literals.CLAIM__MODALITY, EvadePackage.Literals.CLAIM__BASIS,
			EvadePackage.Literals.EDGE__RELATION, EvadePackage.Literals.MEASURED_VALUE__KIND);
	/** Lists whose order says something. What is contained has a number of its own. */
	private static final Set<EStructuralFeature> ORDERED = Set.of(EvadePackage.Literals.PUBLICATION__AUTHORS,
			EvadePackage.Literals.PARTICIPANT_REF__PARTICIPANTS, EvadePackage.Literals.ROW__CELLS);

	private Things() {
	}

	/** The address of an object: by its kind and full name, or by its place in what contains it. */
	static String address(EObject object) {
		String named = named(object);
		if (named != null)
			return named;
		EObject container = object.eContainer();
		if (container == null)
			return RdfVocabulary.CORPUS + "namespace/" + RdfVocabulary.encode(String.valueOf(EvadeNames.namespaceOf(object)));
		EStructuralFeature feature = object.eContainingFeature();
		return within(address(container), feature, feature.isMany() ? ((List<?>) container.eGet(feature)).indexOf(object) : 0);
	}

	/** The address by the full name, or null for what has none. */
	private static String named(EObject object) {
		QualifiedName name = object instanceof Named && object.eResource() != null ? NAMES.getFullyQualifiedName(object) : null;
		return name == null ? null : RdfVocabulary.CORPUS + Terms.spoken(object.eClass()).replace(' ', '-') + "/" + RdfVocabulary.encode(name.toString());
	}

	private static String within(String container, EStructuralFeature feature, int index) {
		return container + "/" + feature.getName() + (feature.isMany() ? "/" + (index + 1) : "");
	}

	/** The address of something contained whose place is known. */
	private static String address(EObject inside, String container, EStructuralFeature feature, int index) {
		String named = named(inside);
		return named != null ? named : within(container, feature, index);
	}

	/** Tells an object and what it contains. */
	static void tell(EObject object, Consumer<Thing> out) {
		tell(object, address(object), 0, out);
	}

	private static void tell(EObject object, String address, int number, Consumer<Thing> out) {
		Thing thing = new Thing(address).say(RdfVocabulary.TYPE, RdfVocabulary.MODEL + object.eClass().getName());
		if (number > 0)
			thing.say(RdfVocabulary.MODEL + "index", RdfTerm.of(number));
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream().filter(feature -> isSaid(object, feature)).toList();
		features.forEach(feature -> say(thing, object, feature));
		out.accept(thing);
		for (EStructuralFeature feature : features)
			if (feature instanceof EReference reference && reference.isContainment()) {
				List<?> values = values(object, feature);
				for (int i = 0; i < values.size(); i++)
					tell((EObject) values.get(i), address((EObject) values.get(i), address, feature, i), feature.isMany() ? i + 1 : 0, out);
			}
	}

	private static boolean isSaid(EObject object, EStructuralFeature feature) {
		return !feature.isDerived() && !feature.isTransient()
				&& (object.eIsSet(feature) || ALWAYS.contains(feature) || feature.isRequired() && !feature.isMany() && object.eGet(feature) != null);
	}

	private static List<?> values(EObject object, EStructuralFeature feature) {
		return feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature));
	}

	private static void say(Thing thing, EObject object, EStructuralFeature feature) {
		List<?> values = values(object, feature);
		List<RdfTerm> terms = new ArrayList<>();
		for (int i = 0; i < values.size(); i++)
			terms.add(feature instanceof EReference reference && reference.isContainment()
					? new RdfTerm.Iri(address((EObject) values.get(i), thing.address(), feature, i)) : term(feature, values.get(i)));
		String property = feature == EvadePackage.Literals.NAMED__NAME ? RdfVocabulary.MODEL + "id" : RdfVocabulary.property(feature);
		if (ORDERED.contains(feature))
			thing.say(property, new RdfTerm.Sequence(terms));
		else
			terms.forEach(term -> thing.say(property, term));
		if (feature.getName().equals("curies"))
			for (Object curie : values)
				WebAddresses.of(curie.toString()).ifPresent(page -> thing.say(RdfVocabulary.SKOS + "exactMatch", page));
	}

	private static RdfTerm term(EStructuralFeature feature, Object value) {
		if (feature instanceof EAttribute)
			return RdfTerm.of(value instanceof Enumerator word ? word.getLiteral() : value);
		return ((EObject) value).eIsProxy() ? RdfTerm.text("?") : new RdfTerm.Iri(address((EObject) value));
	}
}
