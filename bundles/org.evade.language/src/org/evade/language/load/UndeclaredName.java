/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;
import org.evade.language.messages.LinkingMessages;
import org.evade.language.scoping.DeclaredNames;

/**
 * A name that is not declared. What may have been meant is looked for when it is asked for, and again when something else is
 * declared by then.
 */
final class UndeclaredName extends AbstractDiagnostic {
	private final Triple<EObject, EReference, INode> reference;
	private final LinkingMessages messages;
	private final LinkingHelper helper;
	private DiagnosticMessage message;
	private long version;

	UndeclaredName(Triple<EObject, EReference, INode> reference, LinkingMessages messages, LinkingHelper helper) {
		this.reference = reference;
		this.messages = messages;
		this.helper = helper;
	}

	private synchronized DiagnosticMessage message() {
		DeclaredNames declared = DeclaredNames.of(reference.getFirst().eResource().getResourceSet());
		long now = declared == null ? 0 : declared.version();
		if (message == null || version != now) {
			message = messages.message(reference.getFirst(), reference.getSecond(),
					helper.getCrossRefNodeAsString(reference.getThird(), true));
			version = now;
		}
		return message;
	}

	@Override
	protected INode getNode() {
		return reference.getThird();
	}

	@Override
	public String getMessage() {
		return message().getMessage();
	}

	@Override
	public String getCode() {
		return message().getIssueCode();
	}

	@Override
	public String[] getData() {
		return message().getIssueData();
	}
}
