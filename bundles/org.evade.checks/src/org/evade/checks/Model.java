/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Place;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.Declaration;
import org.evade.model.Entity;
import org.evade.model.Layout;
import org.evade.model.MapDiagram;
import org.evade.model.Named;
import org.evade.model.ReferenceList;
import org.evade.model.Scheme;
import org.evade.model.Statement;
import org.evade.model.Trial;
import org.evade.model.terms.Terms;

/** Small questions about objects of the model. */
public final class Model {
	private static final EvadeNames NAMES = new EvadeNames();

	private Model() {
	}

	/** Whether there is an object and its name could be linked. */
	public static boolean known(EObject object) {
		return object != null && !object.eIsProxy();
	}

	/** Whether all names could be linked. */
	public static boolean known(List<? extends EObject> objects) {
		for (EObject object : objects)
			if (!known(object))
				return false;
		return true;
	}

	/** The nearest object of a kind that holds the object or is it, or null. */
	public static <T> T around(EObject object, Class<T> kind) {
		for (EObject at = object; at != null; at = at.eContainer())
			if (kind.isInstance(at))
				return kind.cast(at);
		return null;
	}

	/** The nearest object with an id, or null. */
	public static Named named(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer())
			if (at instanceof Named named && named.getName() != null)
				return named;
		return null;
	}

	/** What kind of thing an object is: {@code gene}, {@code claim}. */
	public static String kind(EObject object) {
		return object instanceof Entity entity ? Terms.word(entity.getType()) : Terms.spoken(object.eClass());
	}

	/** What an object belongs to: its container, the article of a reference list, the map of a layout; or null. */
	public static EObject owner(EObject object) {
		EObject owner = switch (object) {
		case ReferenceList list -> list.getArticle();
		case Layout layout -> layout.getMap();
		default -> object.eContainer();
		};
		return known(owner) ? owner : null;
	}

	/** What an object is in words: {@code claim kras-1}, {@code arm nivo of trial CheckMate-026}. */
	public static String spoken(EObject object) {
		Named named = named(object);
		if (named == null) {
			EObject statement = around(object, Statement.class);
			EObject owner = statement == null ? null : owner(statement);
			return owner instanceof Named of ? Terms.spoken(statement) + " of " + Terms.spoken(of) : Terms.spoken(object);
		}
		String words = Terms.spoken(named);
		if (named instanceof Declaration || named instanceof Claim)
			return words;
		for (EObject at = named.eContainer(); at != null; at = at.eContainer())
			if (at instanceof Trial || at instanceof Article || at instanceof Scheme || at instanceof MapDiagram)
				return words + " of " + Terms.spoken(at);
		return words;
	}

	/** File and line of an object, such as {@code dai/claims.evade:12}. */
	public static String whereabouts(EObject object, Corpus corpus) {
		ModelFile file = corpus.fileOf(object);
		return file == null ? "another file" : file.name() + ":" + Place.of(object).line();
	}

	/** The full name of an object, or of the nearest around it that has one; an empty text when there is none. */
	public static String fullName(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer())
			if (at instanceof Named named && named.getName() != null) {
				QualifiedName name = NAMES.getFullyQualifiedName(named);
				if (name != null)
					return name.toString();
			}
		return "";
	}

	/** The ids of objects, joined with commas. */
	public static String ids(List<? extends Named> objects) {
		return objects.stream().map(Named::getName).collect(Collectors.joining(", "));
	}

	/** The article that the numbers of an object's citations belong to, or null. */
	public static Article articleOf(EObject object) {
		return CitationResolver.article(object);
	}
}
