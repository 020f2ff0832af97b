/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.evade.language.messages.Shorten;
import org.evade.model.terms.Terms;

/** A name that is said a second time where only one can stand. */
final class RepeatedWord extends AbstractDiagnostic {
	private static final int LONGEST = 40;
	private static final String BEGIN = "This is said twice: ";

	private final INode node;
	private final String message;

	RepeatedWord(EObject object, EReference reference, INode node) {
		this.node = node;
		message = message(object, reference);
	}

	/** What to say; the first value is told when it is short. */
	static String message(EObject object, EStructuralFeature feature) {
		Object first = feature instanceof EReference ? null : object.eGet(feature);
		String value = first instanceof Enumerator literal ? literal.getLiteral() : first == null ? "" : String.valueOf(first);
		return BEGIN + Terms.withArticle(Terms.spoken(object.eClass())) + " has one " + spoken(feature.getName())
				+ (value.isBlank() || value.equals("true") ? "" : ", and '" + Shorten.to(LONGEST, value.strip()) + "' stands there already") + "; keep one of the two";
	}

	static boolean isOne(String message) {
		return message.startsWith(BEGIN);
	}

	/** {@code pOperator}: p operator. */
	private static String spoken(String feature) {
		return feature.replaceAll("(?<=[a-z])(?=[A-Z])|^(p)(?=[A-Z])", "$1 ").toLowerCase();
	}

	@Override
	protected INode getNode() {
		return node;
	}

	@Override
	public String getMessage() {
		return message;
	}

	@Override
	public String getCode() {
		return Problem.SYNTAX;
	}

	@Override
	public String[] getData() {
		return null;
	}
}
