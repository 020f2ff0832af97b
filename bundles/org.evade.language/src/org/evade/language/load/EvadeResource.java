/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/**
 * Resource of a file. A name that is not declared is reported once, however often it is looked up: the search for what may be
 * meant is slow, and its outcome changes with what else is declared.
 */
public class EvadeResource extends LazyLinkingResource {
	private final Map<INode, Diagnostic> reported = new IdentityHashMap<>();

	@Override
	protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> reference) {
		if (reported.containsKey(reference.getThird()))
			return;
		List<Diagnostic> errors = getErrors();
		int before = errors.size();
		super.createAndAddDiagnostic(reference);
		if (errors.size() > before)
			reported.put(reference.getThird(), errors.get(errors.size() - 1));
	}

	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
		forget(List.of(reference.getThird()));
	}

	/** Takes back what was reported about names. */
	public void forget(Iterable<INode> names) {
		List<Diagnostic> gone = new ArrayList<>();
		for (INode name : names) {
			Diagnostic error = reported.remove(name);
			if (error != null)
				gone.add(error);
		}
		if (!gone.isEmpty())
			getErrors().removeIf(error -> gone.stream().anyMatch(old -> old == error));
	}

	@Override
	protected void clearErrorsAndWarnings() {
		reported.clear();
		super.clearErrorsAndWarnings();
	}
}
