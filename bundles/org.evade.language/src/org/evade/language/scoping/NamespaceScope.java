/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.scoping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.scoping.IScope;
import org.evade.language.load.EvadeResource;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Document;
import org.evade.model.Import;

/**
 * Everything that the corpus exports, by full name or relative to the file's own or imported namespaces. Looks names up
 * in the index by hash and never builds a list, except for completion.
 */
final class NamespaceScope implements IScope {
	private static final IResourceDescriptions NOTHING = new ResourceDescriptionsData(List.of());

	private final IResourceDescriptions index;
	private final List<QualifiedName> prefixes;
	private final EClass type;
	private final IQualifiedNameProvider names;

	NamespaceScope(EObject context, EClass type, IQualifiedNameProvider names) {
		this.type = type;
		this.names = names;
		DeclaredNames found = DeclaredNames.of(context.eResource().getResourceSet());
		index = found == null ? NOTHING : found;
		prefixes = prefixes(context);
	}

	/** The namespace of the file that holds an object, and those it imports. */
	static List<QualifiedName> prefixes(EObject context) {
		Resource resource = context.eResource();
		if (resource == null || resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof Document document))
			return List.of();
		return resource instanceof EvadeResource known ? known.namespaces(() -> read(document)) : read(document);
	}

	private static List<QualifiedName> read(Document document) {
		Set<QualifiedName> prefixes = new LinkedHashSet<>();
		if (document.getNamespace() != null)
			prefixes.add(EvadeNames.split(document.getNamespace()));
		for (Import imported : document.getImports())
			if (imported.getNamespace() != null)
				prefixes.add(EvadeNames.split(imported.getNamespace()));
		return List.copyOf(prefixes);
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		for (QualifiedName prefix : prefixes) {
			IEObjectDescription found = first(prefix.append(name));
			if (found != null)
				return found;
		}
		return first(name);
	}

	/** Of several declarations the one in the first file, whatever the order in which the files were read. */
	private IEObjectDescription first(QualifiedName name) {
		IEObjectDescription first = null;
		for (IEObjectDescription found : index.getExportedObjects(type, name, false))
			if (first == null || file(found).compareTo(file(first)) < 0)
				first = found;
		return first;
	}

	private static String file(IEObjectDescription found) {
		Resource resource = found.getEObjectOrProxy().eResource();
		return resource == null ? "" : resource.getURI().toString();
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		IEObjectDescription found = getSingleElement(name);
		return found == null ? List.of() : List.of(found);
	}

	@Override
	public IEObjectDescription getSingleElement(EObject object) {
		QualifiedName full = names.getFullyQualifiedName(object);
		if (full == null)
			return null;
		for (QualifiedName prefix : prefixes)
			if (full.startsWith(prefix)) {
				QualifiedName shorter = full.skipFirst(prefix.getSegmentCount());
				IEObjectDescription found = getSingleElement(shorter);
				if (found != null && found.getEObjectURI().equals(EcoreUtil.getURI(object)))
					return new AliasedEObjectDescription(shorter, found);
			}
		return first(full);
	}

	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		IEObjectDescription found = getSingleElement(object);
		return found == null ? List.of() : List.of(found);
	}

	@Override
	public Iterable<IEObjectDescription> getAllElements() {
		List<IEObjectDescription> all = new ArrayList<>();
		for (IEObjectDescription exported : index.getExportedObjectsByType(type))
			all.add(new AliasedEObjectDescription(DeclaredNames.shorten(exported.getQualifiedName(), prefixes), exported));
		return all;
	}
}
