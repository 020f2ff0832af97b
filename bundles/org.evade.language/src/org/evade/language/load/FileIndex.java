/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.evade.model.Document;
import org.evade.model.Statement;

/**
 * What a file declares, apart from the file: while other files are linked they look names up here and never touch the
 * resource, which its own task changes at that time. Kept by statement, so that a changed statement is indexed alone.
 */
public final class FileIndex implements IResourceDescription {
	private final URI uri;
	private final IDefaultResourceDescriptionStrategy strategy;
	private Map<Statement, List<IEObjectDescription>> byStatement = new LinkedHashMap<>();
	private List<IEObjectDescription> exported = List.of();
	private Map<QualifiedName, List<IEObjectDescription>> byName = Map.of();

	FileIndex(URI uri, IDefaultResourceDescriptionStrategy strategy) {
		this.uri = uri;
		this.strategy = strategy;
	}

	/**
	 * Brings the index up to date with a document. Statements that are known already are not looked into again.
	 *
	 * @param document
	 *            the document; a statement must be a new object when anything in it is new, or have been {@link #forget forgotten}
	 */
	public void update(Document document) {
		Map<Statement, List<IEObjectDescription>> now = new LinkedHashMap<>();
		List<IEObjectDescription> all = new ArrayList<>();
		for (Statement statement : document.getStatements()) {
			List<IEObjectDescription> known = byStatement.get(statement);
			List<IEObjectDescription> names = known == null ? names(statement) : known;
			now.put(statement, names);
			all.addAll(names);
		}
		Map<QualifiedName, List<IEObjectDescription>> hash = HashMap.newHashMap(all.size());
		for (IEObjectDescription name : all) {
			List<IEObjectDescription> before = hash.putIfAbsent(name.getName(), List.of(name));
			if (before != null) {
				List<IEObjectDescription> more = new ArrayList<>(before);
				more.add(name);
				hash.put(name.getName(), more);
			}
		}
		byStatement = now;
		exported = all;
		byName = hash;
	}

	/** Forgets what is known of a statement, because something in it is new. */
	public void forget(Statement statement) {
		byStatement.remove(statement);
	}

	/** What a statement declares, itself included; empty for one that is not in the file. */
	public List<IEObjectDescription> declaredBy(Statement statement) {
		return byStatement.getOrDefault(statement, List.of());
	}

	private List<IEObjectDescription> names(Statement statement) {
		List<IEObjectDescription> names = new ArrayList<>(1);
		if (strategy.createEObjectDescriptions(statement, names::add)) {
			TreeIterator<EObject> contents = statement.eAllContents();
			while (contents.hasNext())
				if (!strategy.createEObjectDescriptions(contents.next(), names::add))
					contents.prune();
		}
		return names;
	}

	@Override
	public URI getURI() {
		return uri;
	}

	@Override
	public boolean isEmpty() {
		return exported.isEmpty();
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjects() {
		return exported;
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
		List<IEObjectDescription> named = ignoreCase
				? exported.stream().filter(found -> found.getName().equalsIgnoreCase(name)).toList()
				: byName.getOrDefault(name, List.of());
		return named.stream().filter(found -> type.isSuperTypeOf(found.getEClass()) || isAny(type)).toList();
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
		return exported.stream().filter(found -> type.isSuperTypeOf(found.getEClass()) || isAny(type)).toList();
	}

	private static boolean isAny(EClass type) {
		return type == EcorePackage.Literals.EOBJECT;
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjectsByObject(EObject object) {
		return exported.stream().filter(found -> found.getEObjectOrProxy() == object).toList();
	}

	@Override
	public Iterable<QualifiedName> getImportedNames() {
		return List.of();
	}

	@Override
	public Iterable<IReferenceDescription> getReferenceDescriptions() {
		return List.of();
	}
}
