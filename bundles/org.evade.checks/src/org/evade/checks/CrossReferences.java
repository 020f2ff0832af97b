/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** References from one statement to another, without the ones to what an object contains. */
final class CrossReferences {
	private static final Map<EClass, EReference[]> BY_CLASS = new ConcurrentHashMap<>();

	private CrossReferences() {
	}

	/**
	 * Tells every object that an object refers to.
	 *
	 * @return number of references, those that could not be linked included
	 */
	static int of(EObject object, Consumer<EObject> targets) {
		int count = 0;
		for (EReference reference : BY_CLASS.computeIfAbsent(object.eClass(), CrossReferences::crossing)) {
			if (!object.eIsSet(reference))
				continue;
			Object value = object.eGet(reference);
			if (value instanceof List<?> many)
				for (Object one : many)
					count += tell((EObject) one, targets);
			else
				count += tell((EObject) value, targets);
		}
		return count;
	}

	private static int tell(EObject target, Consumer<EObject> targets) {
		if (Model.known(target))
			targets.accept(target);
		return 1;
	}

	private static EReference[] crossing(EClass type) {
		return type.getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived())
				.toArray(EReference[]::new);
	}
}
