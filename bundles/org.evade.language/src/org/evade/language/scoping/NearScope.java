/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.evade.model.Named;

/** Objects near the reference, by their plain ids, before everything further away. */
final class NearScope implements IScope {
	private final Map<QualifiedName, IEObjectDescription> near = new HashMap<>();
	private final IScope outer;

	NearScope(List<? extends Named> objects, EClass type, IScope outer) {
		this.outer = outer;
		for (Named object : objects)
			if (object.getName() != null && type.isInstance(object)) {
				QualifiedName name = QualifiedName.create(object.getName());
				near.putIfAbsent(name, EObjectDescription.create(name, object));
			}
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		IEObjectDescription found = near.get(name);
		return found != null ? found : outer.getSingleElement(name);
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		IEObjectDescription found = near.get(name);
		return found != null ? List.of(found) : outer.getElements(name);
	}

	@Override
	public IEObjectDescription getSingleElement(EObject object) {
		return near.values().stream().filter(d -> d.getEObjectOrProxy() == object).findFirst()
				.orElseGet(() -> outer.getSingleElement(object));
	}

	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		IEObjectDescription found = getSingleElement(object);
		return found == null ? List.of() : List.of(found);
	}

	@Override
	public Iterable<IEObjectDescription> getAllElements() {
		List<IEObjectDescription> all = new ArrayList<>(near.values());
		outer.getAllElements().forEach(all::add);
		return all;
	}
}
