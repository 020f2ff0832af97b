/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;
import org.evade.language.messages.LinkingMessages;

import jakarta.inject.Inject;

/** Resource of a file. A name that is not declared is reported once, however often it is looked up. */
public class EvadeResource extends LazyLinkingResource {
	private final Map<INode, Diagnostic> reported = new IdentityHashMap<>();
	@Inject
	private LinkingMessages messages;
	private List<QualifiedName> namespaces;

	/** Without a look at what was reported before, which would take longer with each report. */
	@Override
	protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> reference) {
		if (isValidationDisabled() || reported.containsKey(reference.getThird()))
			return;
		Diagnostic error = new UndeclaredName(reference, messages, getLinkingHelper());
		reported.put(reference.getThird(), error);
		getErrors().add(error);
	}

	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
		forget(List.of(reference.getThird()));
	}

	/** Takes back what was reported about names. */
	public void forget(Iterable<INode> names) {
		Set<Diagnostic> gone = Collections.newSetFromMap(new IdentityHashMap<>());
		for (INode name : names) {
			Diagnostic error = reported.remove(name);
			if (error != null)
				gone.add(error);
		}
		if (!gone.isEmpty())
			getErrors().removeIf(gone::contains);
	}

	/** The namespaces that the head of the file names; read once, since a new head is a new text. */
	public List<QualifiedName> namespaces(Supplier<List<QualifiedName>> reader) {
		if (namespaces == null)
			namespaces = reader.get();
		return namespaces;
	}

	@Override
	protected void clearErrorsAndWarnings() {
		reported.clear();
		namespaces = null;
		super.clearErrorsAndWarnings();
	}
}
