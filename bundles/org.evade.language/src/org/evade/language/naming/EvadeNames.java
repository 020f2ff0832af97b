/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.Column;
import org.evade.model.Declaration;
import org.evade.model.Document;
import org.evade.model.MapDiagram;
import org.evade.model.Named;
import org.evade.model.Row;
import org.evade.model.Scheme;
import org.evade.model.Trial;

/**
 * Full names: {@code namespace.id} for declarations and claims, {@code namespace.owner.id} for what an article, trial,
 * scheme or map contains, however deep. Columns and rows are local to their table and have none.
 */
public class EvadeNames extends IQualifiedNameProvider.AbstractImpl {
	/** What to say of a name that {@link #isTooLong is too long}. */
	public static final String TOO_LONG = "a name has at most 200 characters and 20 parts";
	private static final int MOST_CHARACTERS = 200, MOST_PARTS = 20;

	@Override
	public QualifiedName getFullyQualifiedName(EObject object) {
		if (!(object instanceof Named named) || named.getName() == null || object instanceof Column || object instanceof Row)
			return null;
		String namespace = namespaceOf(object);
		if (object instanceof Declaration || object instanceof Claim)
			return name(namespace, null, named.getName());
		EObject owner = object.eContainer();
		while (owner != null && !isOwner(owner))
			owner = owner.eContainer();
		return owner == null ? null : name(namespace, ((Named) owner).getName(), named.getName());
	}

	/** The namespace of the file that holds the object, or null. */
	public static String namespaceOf(EObject object) {
		EObject at = object;
		while (at.eContainer() != null)
			at = at.eContainer();
		return at instanceof Document document ? document.getNamespace() : null;
	}

	private static boolean isOwner(EObject object) {
		return object instanceof Article || object instanceof Trial || object instanceof Scheme || object instanceof MapDiagram;
	}

	private static QualifiedName name(String namespace, String owner, String id) {
		QualifiedName full = owner == null ? QualifiedName.create(id) : QualifiedName.create(owner, id);
		return namespace == null ? full : split(namespace).append(full);
	}

	/** Whether a name, dotted or not, is longer than any name can be. */
	public static boolean isTooLong(String dotted) {
		if (dotted.length() <= MOST_PARTS)
			return false;
		if (dotted.length() > MOST_CHARACTERS)
			return true;
		return dotted.chars().filter(c -> c == '.').count() >= MOST_PARTS;
	}

	/** A dotted name as a qualified name. */
	public static QualifiedName split(String dotted) {
		return dotted.indexOf('.') < 0 ? QualifiedName.create(dotted) : QualifiedName.create(dotted.split("\\."));
	}
}
