/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.scoping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.evade.model.Named;

/** Objects in the trial, article or map at hand, by their plain ids, before everything further away. */
final class NearScope implements IScope {
	private final EObject owner;
	private final EClass type;
	private final IQualifiedNameProvider names;
	private final IScope outer;
	private Map<QualifiedName, IEObjectDescription> all;

	NearScope(EObject owner, EClass type, IQualifiedNameProvider names, IScope outer) {
		this.owner = owner;
		this.type = type;
		this.names = names;
		this.outer = outer;
	}

	/** Looked up among the names of the corpus where they are known: a map is not walked through for each end of its edges. */
	private IEObjectDescription near(QualifiedName name) {
		DeclaredNames declared = DeclaredNames.of(owner.eResource().getResourceSet());
		QualifiedName full = declared == null ? null : names.getFullyQualifiedName(owner);
		if (full == null)
			return all().get(name);
		if (name.getSegmentCount() != 1)
			return null;
		for (IEObjectDescription found : declared.getExportedObjects(type, full.append(name), false))
			if (EcoreUtil.isAncestor(owner, found.getEObjectOrProxy()))
				return found;
		return null;
	}

	private Map<QualifiedName, IEObjectDescription> all() {
		if (all == null) {
			all = new LinkedHashMap<>();
			owner.eAllContents().forEachRemaining(object -> {
				if (object instanceof Named named && named.getName() != null && type.isInstance(object)) {
					QualifiedName name = QualifiedName.create(named.getName());
					all.putIfAbsent(name, EObjectDescription.create(name, object));
				}
			});
		}
		return all;
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		IEObjectDescription found = near(name);
		return found != null ? found : outer.getSingleElement(name);
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		IEObjectDescription found = near(name);
		return found != null ? List.of(found) : outer.getElements(name);
	}

	@Override
	public IEObjectDescription getSingleElement(EObject object) {
		return all().values().stream().filter(d -> d.getEObjectOrProxy() == object).findFirst()
				.orElseGet(() -> outer.getSingleElement(object));
	}

	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		IEObjectDescription found = getSingleElement(object);
		return found == null ? List.of() : List.of(found);
	}

	@Override
	public Iterable<IEObjectDescription> getAllElements() {
		List<IEObjectDescription> found = new ArrayList<>(all().values());
		outer.getAllElements().forEach(found::add);
		return found;
	}
}
